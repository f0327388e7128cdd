import { nameOf, positional } from '../../bind/query.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { profileNames } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/class-name-of-ibm',
  title: 'Class of the site with a name that IBM may take',
  severity: 'information',
  commands: ['RDEFINE'],
  what: 'RDEFINE CDT defines a class that RACF supplies itself, or one whose name has neither a digit nor one of # @ $.',
  why: 'IBM gives its own classes names of letters alone, so RACF warns of such a name (IRR52199I). Once it supplies a class of that name, the profile in CDT is in conflict with it (ICH14079I).',
  todo: 'Leave the definition out where RACF supplies the class. Put a digit or one of # @ $ into the name of a class of your own.',
  sources: [
    { name: 'IRR52199I' },
    { name: 'Db2 13 for z/OS, Creating a temporary DSNRAUTH class' },
    { name: 'IBM Unified Management Server for z/OS, Defining a security class, ICH14079I' },
  ],
  bad: [
    'RDEFINE CDT «ZOWE» UACC(NONE) CDTINFO(POSIT(607) MAXLENGTH(246))',
    'RDEFINE CDT «PAYROLL» UACC(NONE) CDTINFO(POSIT(300) MAXLENGTH(39))',
  ],
  good: [
    'RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(300))',
    'RDEFINE CDT PIX2004 UACC(NONE) CDTINFO(POSIT(303))',
    'RDEFINE CDT {class} UACC(NONE) CDTINFO(POSIT(303))',
    'RALTER CDT ZOWE CDTINFO(MAXLENGTH(246))',
    'RDEFINE ZOWE APIML.SERVICES UACC(NONE)',
  ],
  form: (command) => nameOf(positional(command, 0)) === 'CDT',
  *check(command) {
    for (const value of profileNames(command)) {
      const name = nameOf(value);
      if (name === undefined || /[\d#@$*%]/u.test(name)) continue;
      const supplied = racfCatalog.classOf(name);
      yield {
        place: at(command, value.span),
        message: supplied
          ? `RACF supplies the class ${name} itself${supplied.since === undefined ? ', at least in newer releases' : ` from ${supplied.since} on`}: there this definition is not needed, and in conflict with it (ICH14079I). Define the class on older systems only.`
          : `IBM may supply a class ${name} some day, as its own names have neither a digit nor # @ $ in them, and RACF warns of that (IRR52199I). Put one into the name, unless a product asks for this one.`,
      };
    }
  },
});

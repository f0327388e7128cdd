import { operandsNamed, positional } from '../../bind/query.ts';
import { suppliedClass } from '../support/resource-command.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/members-in-class-without',
  title: 'Members in a class that has none',
  severity: 'warning',
  commands: ['RDEFINE', 'RALTER'],
  operands: ['ADDMEM', 'DELMEM'],
  what: 'ADDMEM or DELMEM is given for a class whose profiles have no members.',
  why: 'RACF ignores the operand (ICH11004I), so what was to be protected as a member is not.',
  todo: 'Name the grouping class, if there is one, or define a profile for each resource.',
  sources: [{ name: 'ICH11004I' }, { name: 'RACF Security Administrator’s Guide, Resource group profiles' }],
  bad: [
    'RDEFINE FACILITY ZWEGRP «ADDMEM»(ZWES.IS)',
    'RDEFINE TCICSTRN PAYTRANS «ADDMEM»(PAY1 PAY2) UACC(NONE)',
    'RALTER XFACILIT ZWEGRP «DELMEM»(ZWES.IS)',
  ],
  good: [
    'RDEFINE GXFACILI ZWEGRP ADDMEM(ZWES.IS)',
    "RDEFINE PROGRAM ** ADDMEM('SYS1.LINKLIB'//NOPADCHK)",
    'RDEFINE GLOBAL DATASET ADDMEM(SYS1.HELP/READ)',
    'RDEFINE SECDATA SECLEVEL ADDMEM(SECRET/100)',
    'RDEFINE $MYCLASS GRP1 ADDMEM(ABC)',
    'RDEFINE GMBR DATASET ADDMEM(SYS1.HELP/READ)',
  ],
  *check(command) {
    const spec = suppliedClass(command);
    const value = positional(command, 0);
    // A class that has no profiles at all is told of as that.
    if (!spec || !value || spec.grouping === true || spec.profiles === false) return;
    const { name, pair } = spec;
    for (const member of ['ADDMEM', 'DELMEM'].flatMap((operand) => operandsNamed(command, operand))) {
      yield {
        place: at(command, member.keyword),
        message: `Profiles of ${name} have no members, so RACF ignores ${member.spec?.name ?? 'this'} (ICH11004I). ${
          pair === undefined ? 'Define a profile for each resource.' : `Members belong to the grouping class ${pair}.`
        }`,
        fixes: pair === undefined ? [] : [perhaps(`Replace the class by ${pair}`, replace(command, value.span, pair))],
      };
    }
  },
});

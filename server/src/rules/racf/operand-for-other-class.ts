import type { BoundOperand } from '../../bind/types.ts';
import { classesOfOperand, operandPlaces } from '../../catalog/racf/segments/places.ts';
import { suppliedClass } from '../support/resource-command.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const names = Object.keys(operandPlaces);

export default commandRule({
  code: 'racf/operand-for-other-class',
  title: 'Segment or operand of another class',
  severity: 'warning',
  commands: ['RDEFINE', 'RALTER'],
  operands: [...names, ...names.map((name) => `NO${name}`)],
  what: 'A segment, or an operand such as TVTOC or WHEN, is given for a profile of a class that does not have it: STDATA outside of STARTED, CDTINFO outside of CDT.',
  why: 'RACF ignores the operand (ICH11004I) and goes on, so what it was to set is missing. Mostly the class is wrong, or the operand has come along from another command.',
  todo: 'Correct the class, or remove the operand.',
  sources: [{ name: 'ICH11004I' }, { name: 'RACF Security Administrator’s Guide, Field-level access checking' }],
  bad: [
    'RDEFINE FACILITY ZWESVSTC.* UACC(NONE) «STDATA»(USER(ZWESVUSR))',
    'RALTER STARTED MYAPP.* «CDTINFO»(POSIT(300))',
    'RDEFINE DASDVOL VOL001 «TVTOC»',
    'RALTER CSFSERV KEYLABEL «ICSF»(SYMCPACFWRAP(YES))',
    'RALTER FACILITY ZWES.IS «NOSTDATA»',
  ],
  good: [
    'RDEFINE STARTED ZWESVSTC.* UACC(NONE) STDATA(USER(ZWESVUSR))',
    'RDEFINE CSFKEYS KEY.LABEL ICSF(SYMCPACFWRAP(YES))',
    'RDEFINE LDAPBIND PROXY1 PROXY(LDAPHOST(LDAP://HOST.COM))',
    'RDEFINE $MYCLASS MYAPP.* STDATA(USER(MYAPP))',
    'RDEFINE {class} MYAPP.* STDATA(USER(MYAPP))',
    'RDEFINE TERMINAL LU01 WHEN(DAYS(WEEKDAYS))',
  ],
  form: (command) => {
    const spec = suppliedClass(command);
    return spec !== undefined && command.operands.some((operand) => classesOf(operand)?.includes(spec.name) === false);
  },
  *check(command) {
    const spec = suppliedClass(command);
    if (!spec) return;
    for (const operand of command.operands) {
      const name = operand.spec?.name;
      const classes = classesOf(operand);
      if (name === undefined || !classes || classes.includes(spec.name)) continue;
      yield {
        place: at(command, operand.keyword),
        message: `${name} is for the class${classes.length > 1 ? 'es' : ''} ${classes.join(', ')}; for ${spec.name} RACF ignores it (ICH11004I). Correct the class, or remove the operand.`,
        fixes: [perhaps(`Remove ${name}`, remove(command, operand.span))],
      };
    }
  },
});

function classesOf({ spec }: BoundOperand): readonly string[] | undefined {
  return spec && classesOfOperand(spec.name);
}

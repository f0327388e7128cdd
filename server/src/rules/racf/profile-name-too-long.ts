import type { BoundCommand } from '../../bind/types.ts';
import { lacksClass, severityOf, spanOf, tellOf, type WrongValue } from '../support/values.ts';
import { profileForms } from '../../catalog/racf/profile-forms.ts';
import { suppliedClass } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

const kinds = ['too-long'] as const;

export default commandRule({
  code: 'racf/profile-name-too-long',
  title: 'Profile name longer than the class allows',
  severity: 'warning',
  what: 'A profile name has more characters than names of its class may have, after symbols are replaced by their values. Data set names have up to 44.',
  why: 'The command fails, so nothing is protected or permitted (IRR16001I). It is an error for data sets, for more than 246 characters, and where the length of the class was looked up.',
  todo: 'Shorten the name, if need be with a generic character at its end. For long names in FACILITY there is the class XFACILIT, where the product that asks supports it.',
  sources: [
    { name: 'RACF Macros and Interfaces, supplied class descriptor table entries' },
    { name: 'RACF Messages and Codes, ICH564A' },
    { name: 'IRR16001I' },
  ],
  bad: [
    'RDEFINE FACILITY STGADMIN.EDG.OWNER.SOMEBODY.ELSEWHERE.T«HERE» UACC(NONE)',
    "ADDSD 'PAYROLL.VERYLONG.QUALIFER.OTHERQUA.ANOTHER1.«TOOMUCH»' UACC(NONE)",
    `// SET HLQ='PAYROLL.VERYLONG.QUALIFER.OTHERQUA.ANOTHER1'
//STEP EXEC PGM=IKJEFT01
//SYSTSIN DD *,SYMBOLS=JCLONLY
 ADDSD «'&HLQ..TOOMUCH'» UACC(NONE)
/*`,
  ],
  good: [
    "ADDSD 'PAYRL.VERYLONG.QUALIFER.OTHERQUA.ANOTHER1.XY' UACC(NONE)",
    "ADDSD 'PAYROLL.VERYLONG.QUALIFER.OTHERQUA.ANOTHER1.{rest}' UACC(NONE)",
    "RDEFINE GLOBAL 'SYS1.HELP' ADDMEM(SYS1.HELP/READ)",
    'RDEFINE $SITECLS A.NAME.OF.FORTY.FIVE.CHARACTERS.IN.A.CLASS.OF.THE.SITE UACC(NONE)',
  ],
  values: true,
  check: (command, { site }) => tellOf(command, site, kinds, tell),
});

function tell(wrong: WrongValue, command: BoundCommand): Finding | undefined {
  if (wrong.of.type !== 'profile' || lacksClass(command, wrong) || hasOtherForm(command, wrong)) return undefined;
  const severity = severityOf(wrong);
  const outcome = severity === 'error' ? 'so the command fails' : 'so the command is likely to fail';
  return {
    place: at(command, spanOf(wrong)),
    severity,
    message: `This profile name cannot be: ${wrong.problem.reason}, ${outcome}. Shorten it.`,
  };
}

/** True for a new profile whose name is none of its class, whatever its length: another rule says so. */
function hasOtherForm(command: BoundCommand, { value }: WrongValue): boolean {
  if (command.spec?.name !== 'RDEFINE' || value.value === undefined) return false;
  const form = profileForms[suppliedClass(command)?.name ?? ''];
  return form?.problem(value.value.toUpperCase()) !== undefined;
}

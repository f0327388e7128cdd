import { nameOf, positional } from '../../bind/query.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { profileNames, subOperand } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/posit-of-ibm',
  title: 'POSIT that IBM keeps for itself',
  severity: 'information',
  commands: ['RDEFINE', 'RALTER'],
  operands: ['CDTINFO'],
  what: 'A class of the site gets a POSIT number outside of 19 to 56 and 128 to 527.',
  why: 'The other numbers are those of IBM. All classes with a number share what SETROPTS says, so activating an IBM class that has it, now or later, changes yours as well.',
  todo: 'Take a free number from 19 to 56 or 128 to 527, unless the class is to share the options of an IBM class.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, Adding a dynamic class with a unique POSIT value' },
    { name: 'RACF Command Language Reference, RDEFINE, CDTINFO, POSIT' },
  ],
  bad: [
    'RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(«607») MAXLENGTH(39))',
    'RALTER CDT $PAYROLL CDTINFO(POSIT(«127»))',
  ],
  good: [
    'RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(128))',
    'RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(56))',
    'RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT({posit}))',
    'RALTER CDT ZOWE CDTINFO(POSIT(607))',
  ],
  *check(command) {
    if (nameOf(positional(command, 0)) !== 'CDT') return;
    const value = subOperand(command, 'CDTINFO', 'POSIT')?.values[0];
    const number = Number(value?.value ?? Number.NaN);
    if (!value || !Number.isInteger(number) || number > greatest) return;
    if (free.some(([least, most]) => number >= least && number <= most)) return;
    // A class that IBM supplies has a number of IBM: that it is defined at all is for another report.
    const names = profileNames(command).map(nameOf);
    if (names.some((name) => name !== undefined && racfCatalog.classOf(name))) return;
    yield {
      place: at(command, value.span),
      message: `POSIT ${number} is one of IBM's numbers: SETROPTS for an IBM class that has it, now or later, changes this class too. Take a free one from 19 to 56 or 128 to 527, unless the class is to share the options of an IBM class.`,
    };
  },
});

/** More is no POSIT, which is told as that. */
const greatest = 1023;

/** What IBM leaves to installations. */
const free: readonly (readonly [number, number])[] = [
  [19, 56],
  [128, 527],
];

import { operandNamed } from '../../bind/query.ts';
import { shortDate } from '../../values/dates.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/date-in-last-century',
  title: 'Date that RACF takes for 19yy',
  severity: 'warning',
  commands: ['ALTUSER', 'CONNECT'],
  operands: ['REVOKE', 'RESUME'],
  what: 'The year of REVOKE or RESUME is one of 71 to 99.',
  why: 'RACF reads these years as 1971 to 1999; only 00 to 70 are in this century. A date such as 12/31/99 that is to mean “never” is long past.',
  todo: 'Write a year up to 70. To take back a date there is, use NOREVOKE or NORESUME.',
  sources: [{ name: 'RACF Command Language Reference, CONNECT and ALTUSER, RACF date handling' }],
  bad: ['ALTUSER JSMITH REVOKE(«12/31/99»)', 'CONNECT JSMITH GROUP(PAYROLL) RESUME(«1/1/71»)'],
  good: ['ALTUSER JSMITH REVOKE(12/31/70)', 'ALTUSER JSMITH NOREVOKE', 'ALTUSER JSMITH REVOKE({date})'],
  *check(command) {
    for (const name of ['REVOKE', 'RESUME']) {
      const [value] = operandNamed(command, name)?.values ?? [];
      const date = value?.value === undefined ? undefined : shortDate(value.value);
      if (!value || !date || date.getUTCFullYear() >= 2000) continue;
      yield {
        place: at(command, value.span),
        message: `RACF reads this as a day of the year ${date.getUTCFullYear()}, long past. Write a year from 00 to 70; to have no date, use NO${name}.`,
      };
    }
  },
});

import { operandsNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const dates = ['UNTIL', 'NADATE', 'NBDATE'];

export default commandRule({
  code: 'tss/date-form',
  title: 'Date that is none in any order',
  severity: 'warning',
  language: 'tss',
  operands: dates,
  what: 'A date has no month, or no day of a month, in any order that control option DATE can set.',
  why: 'Top Secret refuses the command, and the permit, facility or ACID keeps the limit it had, or none.',
  todo: 'Write the date in the order of control option DATE: mm/dd/yy unless the site has changed it.',
  sources: [{ name: 'Top Secret for z/OS Command Functions, UNTIL Keyword' }],
  bad: [
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) UNTIL(«13/45/30»)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) UNTIL(«31/31/30»)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) UNTIL(«02/30/32»)',
  ],
  good: [
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) UNTIL(12/31/30)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) UNTIL(31/12/30)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) UNTIL(30/12/31)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) UNTIL(mm/dd/yy)',
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) UNTIL({date})',
  ],
  *check(command) {
    for (const name of dates) {
      for (const { values } of operandsNamed(command, name)) {
        const [value] = values;
        if (value?.value === undefined || !isImpossible(value.value)) continue;
        yield {
          place: at(command, value.span),
          message: `${name} has no such day in any order of month, day and year, so the command fails. Write it as mm/dd/yy, or in the order of your control option DATE.`,
        };
      }
    }
  },
});

const shape = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/u;

function isImpossible(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [first = 0, second = 0, third = 0] = match.slice(1).map(Number);
  // Month, day, year; day, month, year; year, month, day.
  return !isDay(first, second) && !isDay(second, first) && !isDay(second, third);
}

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (daysOfMonths[month - 1] ?? 0);
}

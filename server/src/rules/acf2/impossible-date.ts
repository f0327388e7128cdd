import { at } from '../support/steps.ts';
import { everyOperand } from '../support/operands.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/impossible-date',
  title: 'No date in any order',
  severity: 'warning',
  language: 'acf2',
  what: 'A date has no month, or no such day, in whatever order it is read.',
  why: 'The option DATE of GSO OPTS says whether dates are month/day/year, day/month/year or year/month/day. This one is none of them, and is refused.',
  todo: 'Correct the date. Write the year last or first with two digits, as the option DATE of the site asks for.',
  sources: [{ name: 'ACF2 for z/OS, OPTS record, DATE' }],
  bad: ['ACF\nSET LID\nINSERT JOE EXPIRE(«32/13/30»)', '$KEY(PAY)\n - UID(PAY) READ(A) UNTIL(«02/31/45»)'],
  good: [
    'ACF\nSET LID\nINSERT JOE EXPIRE(12/31/30)',
    'ACF\nSET LID\nINSERT JOE EXPIRE(31/12/30)',
    'ACF\nSET LID\nINSERT JOE EXPIRE(30/12/31)',
    'ACF\nSET LID\nINSERT JOE EXPIRE({date})',
  ],
  operands: ['EXPIRE', 'ACTIVE', 'UNTIL', 'ADD', 'DEL'],
  *check(command) {
    for (const { operand } of everyOperand(command)) {
      if (!dates.has(operand.spec?.name ?? '')) continue;
      const [value] = operand.values;
      const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:-\d{0,6})?$/u.exec(value?.value ?? '');
      if (!value || !parts) continue;
      const [one, two, three] = parts.slice(1).map(Number);
      if (one === undefined || two === undefined || three === undefined) continue;
      if (isDay(one, two) || isDay(two, one) || isDay(two, three)) continue;
      yield {
        place: at(command, value.span),
        message: 'This is no date, whether the site writes the month, the day or the year first. Correct it.',
      };
    }
  },
});

const dates: ReadonlySet<string> = new Set(['EXPIRE', 'ACTIVE', 'UNTIL']);
const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (lastDays[month - 1] ?? 0);
}

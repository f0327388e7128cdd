/**
 * Dates: `mm/dd/yy` on the user and connect commands, `yyyy-mm-dd` on RACDCERT, which takes slashes too: the security jobs that
 * come with z/OSMF are written with them.
 */
import { likely, surely, type ValueProblem } from './types.ts';

/** A date in one of the ways people write it. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The years 00 to 70 are 2000 to 2070: RACF Command Language Reference, RLIST. */
const windowEnd = 70;

type DateForm = 'mm/dd/yy' | 'yyyy-mm-dd';

/** What is wrong with a date. Leading zeros may be left out of `mm/dd/yy`; decks write `yyyy/mm/dd` for `yyyy-mm-dd`, which RACDCERT takes. */
export function checkDate(value: string, form: DateForm): ValueProblem | undefined {
  const day = form === 'mm/dd/yy' ? fromSlashes(value) : fromDashes(value);
  if (day && isReal(day)) return undefined;
  const meant = otherwise(value, form);
  const reason = day ? `there is no such day in the form ${form}` : `it is not in the form ${form}`;
  const problem = day ? surely('malformed', reason) : likely('malformed', reason);
  // A year of four digits, or parts in another order, are as surely wrong as a day that there is not.
  const sure = day !== undefined || (meant !== undefined && form === 'mm/dd/yy');
  return meant === undefined ? problem : { ...problem, sure, replacement: written(meant, form) };
}

/** The day of a date in the form `mm/dd/yy`; undefined when there is no such day. */
export function shortDate(value: string): Date | undefined {
  const day = fromSlashes(value);
  return day && isReal(day) ? new Date(Date.UTC(day.year, day.month - 1, day.day)) : undefined;
}

function fromSlashes(value: string): Day | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d\d)$/u.exec(value);
  if (!parts) return undefined;
  const year = Number(parts[3]);
  return { month: Number(parts[1]), day: Number(parts[2]), year: year <= windowEnd ? 2000 + year : 1900 + year };
}

function fromDashes(value: string): Day | undefined {
  const parts = /^(\d{4})[-/](\d\d)[-/](\d\d)$/u.exec(value);
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : undefined;
}

/** The same date in another order, when that gives a day there is. */
function otherwise(value: string, form: DateForm): Day | undefined {
  const parts = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/u.exec(value);
  if (!parts) return undefined;
  const [first, second, third] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const full = (year: number): number => (year > 99 ? year : year <= windowEnd ? 2000 + year : 1900 + year);
  const days: Day[] =
    String(parts[1]).length === 4
      ? [{ year: first, month: second, day: third }]
      : [
          { month: first, day: second, year: full(third) },
          { day: first, month: second, year: full(third) },
        ];
  return days.find((day) => isReal(day) && (form === 'yyyy-mm-dd' || (day.year > 1970 && day.year <= 2070)));
}

function isReal({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written({ year, month, day }: Day, form: DateForm): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return form === 'mm/dd/yy' ? `${two(month)}/${two(day)}/${two(year % 100)}` : `${year}-${two(month)}-${two(day)}`;
}

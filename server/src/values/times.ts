/** Times of the day, from one to another, and spans. */
import type { ValueType } from '../catalog/types.ts';
import { likely, surely, type ValueProblem } from './types.ts';

type TimeForm = Extract<ValueType, { readonly type: 'time' }>['form'];

/** What is wrong with a time. */
export function checkTime(value: string, form: TimeForm): ValueProblem | undefined {
  switch (form) {
    case 'hh:mm:ss':
      return checkClock(value);
    case 'hhmm:hhmm':
      return checkFromTo(value);
    case 'hhmm':
      return checkSpan(value);
  }
}

function checkClock(value: string): ValueProblem | undefined {
  const parts = /^(\d\d):(\d\d):(\d\d)$/u.exec(value);
  if (!parts) return likely('malformed', 'it is not in the form hh:mm:ss');
  const [, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  if (hours > 24 || minutes > 59 || seconds > 59) return surely('malformed', 'there is no such time of the day');
  return hours === 24 ? likely('malformed', 'the hours of a day are 00 to 23') : undefined;
}

/** 2400 is midnight at the end of the day. */
function checkFromTo(value: string): ValueProblem | undefined {
  const parts = /^(\d\d)(\d\d):(\d\d)(\d\d)$/u.exec(value);
  if (!parts) return likely('malformed', 'it is not in the form hhmm:hhmm');
  const [, fromHour, fromMinute, toHour, toMinute] = parts.map(Number);
  const isTime = (hour = 0, minute = 0): boolean => hour <= 24 && minute < 60;
  if (!isTime(fromHour, fromMinute))
    return surely('malformed', 'there is no such time of the day', { start: 0, end: 4 });
  return isTime(toHour, toMinute)
    ? undefined
    : surely('malformed', 'there is no such time of the day', { start: 5, end: 9 });
}

/** Minutes alone, up to 60, or hours with two digits of minutes: RACF Command Language Reference, ADDUSER, CICS TIMEOUT. */
function checkSpan(value: string): ValueProblem | undefined {
  if (!/^\d{1,4}$/u.test(value)) return surely('malformed', 'it is no number of up to four digits');
  const hours = Number(value.slice(0, -2));
  const minutes = Number(value.slice(-2));
  return minutes <= 59 || (minutes === 60 && hours === 0)
    ? undefined
    : surely('out-of-range', 'the last two digits are minutes, 00 to 59');
}

/** How long a value may be. Lengths count characters, without the apostrophes around it. */
import type { Range } from '../text/range.ts';
import { surely, type ValueProblem } from './types.ts';

interface Lengths {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** What is wrong with the length of a value. */
export function checkLength(value: string, { minLength, maxLength }: Lengths): ValueProblem | undefined {
  if (maxLength !== undefined && value.length > maxLength) {
    return surely('too-long', `it is longer than ${count(maxLength, 'character')}`, tail(value, maxLength));
  }
  return minLength !== undefined && value.length < minLength
    ? surely('too-short', `it is shorter than ${count(minLength, 'character')}`)
    : undefined;
}

/** What stands behind the longest allowed part. */
export function tail(text: string, longest: number): Range {
  return { start: longest, end: text.length };
}

/** `1 character`, `8 characters`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** Whole numbers, ranges of them, and numbers with a unit. */
import type { ValueType } from '../catalog/types.ts';
import { likely, surely, type ValueProblem } from './types.ts';

type NumberType = Extract<ValueType, { readonly type: 'number' }>;

/** Megabytes in one of each unit. */
const megabytes: Readonly<Record<string, number>> = { M: 1, G: 1024, T: 1024 ** 2, P: 1024 ** 3 };

/** The most that an amount of storage can be, in megabytes: 16383P. RACF Command Language Reference, ADDUSER, MEMLIMIT. */
const mostMegabytes = 16383 * 1024 ** 3;

/** What is wrong with a number. */
export function checkNumber(value: string, of: NumberType): ValueProblem | undefined {
  if (of.units) return checkAmount(value, of, of.units);
  const colon = of.ranges ? value.indexOf(':') : -1;
  if (colon >= 0) return checkRange(value.slice(0, colon), value.slice(colon + 1), of);
  return checkSingle(value, of);
}

function checkSingle(value: string, of: NumberType): ValueProblem | undefined {
  if (!isDigits(value)) return surely('malformed', `it is no whole number${of.ranges ? ' or range of two' : ''}`);
  const number = Number(value);
  if (isWithin(number, of) || of.others?.includes(number)) return undefined;
  return surely('out-of-range', `it must be ${limitsOf(of)}`);
}

function checkRange(from: string, to: string, of: NumberType): ValueProblem | undefined {
  const problem = checkSingle(from, of) ?? checkSingle(to, of);
  if (problem) return problem;
  return Number(from) > Number(to) ? likely('malformed', 'the range ends before it begins') : undefined;
}

function checkAmount(value: string, of: NumberType, units: readonly string[]): ValueProblem | undefined {
  if (isDigits(value)) {
    return Number(value) === 0 ? undefined : surely('malformed', `the unit is missing: ${units.join(', ')}`);
  }
  const unit = value.slice(-1).toUpperCase();
  const digits = value.slice(0, -1);
  if (!units.includes(unit) || !isDigits(digits)) {
    return surely(
      'malformed',
      `it is no number with ${units.slice(0, -1).join(', ')} or ${units.at(-1) ?? ''} behind it`,
    );
  }
  const number = Number(digits);
  const total = number * (megabytes[unit] ?? 0);
  if (isWithin(number, of) && total <= mostMegabytes) return undefined;
  return surely('out-of-range', `the number must be ${limitsOf(of)}, and the whole not more than 16383P`);
}

function isWithin(number: number, { min = 0, max = Infinity }: NumberType): boolean {
  return number >= min && number <= max;
}

/** `0 to 99`, `at least 1`, with the numbers that are allowed besides. */
function limitsOf({ min, max, others = [] }: NumberType): string {
  const limits = max === undefined ? `at least ${min ?? 0}` : `${min ?? 0} to ${max}`;
  return [limits, ...others].join(' or ');
}

export function isDigits(text: string): boolean {
  return text !== '' && !/\D/u.test(text);
}

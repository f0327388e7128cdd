/** Hexadecimal digits. */
import type { ValueType } from '../catalog/types.ts';
import { count, tail } from './lengths.ts';
import { surely, type ValueProblem } from './types.ts';

/** What is wrong with hexadecimal digits. */
export function checkHex(
  value: string,
  { minDigits, maxDigits }: Extract<ValueType, { readonly type: 'hex' }>,
): ValueProblem | undefined {
  const at = value.search(/[^0-9A-Fa-f]/u);
  // X'...' is another way to write them.
  if (at >= 0 && value.includes("'")) return undefined;
  if (at >= 0)
    return surely('malformed', 'it has characters that are no hexadecimal digits', { start: at, end: at + 1 });
  if (maxDigits !== undefined && value.length > maxDigits) {
    return surely('too-long', `it has more than ${count(maxDigits, 'digit')}`, tail(value, maxDigits));
  }
  if (minDigits !== undefined && value.length < minDigits) {
    return surely('too-short', `it has fewer than ${count(minDigits, 'digit')}`);
  }
  return undefined;
}

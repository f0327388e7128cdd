import fc from 'fast-check';
import { describe, errorOf } from './errors.ts';
import type { Case } from './input/case.ts';
import { minimal } from './minimal.ts';
import type { Property } from './properties/index.ts';

/** A case for which a property does not hold, as small as it could be made. */
export interface Failure {
  readonly property: string;
  readonly case: Case;
  /** What failures of one cause have in common, as far as their message tells. */
  readonly kind: string;
  readonly error: string;
}

/**
 * Tries a property on a number of cases.
 * @param known kinds of failures that are passed over, so that one which is frequent does not hide the others
 */
export function attempt(
  { name, cases, check }: Property,
  seed: number,
  numRuns: number,
  known: ReadonlySet<string> = new Set(),
): Failure | undefined {
  const checkUnknown = (one: Case): void => {
    const error = errorOf(check, one);
    if (error && !known.has(kindOf(error))) throw error;
  };
  // Shrinking ends in time, too.
  const limits = { interruptAfterTimeLimit: 60_000 };
  const { counterexample } = fc.check(fc.property(cases, checkUnknown), { seed, numRuns, ...limits });
  const [failing] = counterexample ?? [];
  const error = failing && errorOf(check, failing);
  return failing && error && failureOf({ name, check }, failing, error);
}

/** What is told of a case for which a property does not hold. */
export function failureOf({ name, check }: Pick<Property, 'name' | 'check'>, failing: Case, error: Error): Failure {
  const kind = kindOf(error);
  const isAlike = (one: Case): boolean => {
    const found = errorOf(check, one);
    return found !== undefined && kindOf(found) === kind;
  };
  const smallest = minimal(failing, isAlike);
  return { property: name, case: smallest, kind, error: describe(errorOf(check, smallest) ?? error) };
}

/** The message without what differs from deck to deck: numbers, and text of the deck. */
export function kindOf(error: Error): string {
  const [line = ''] = (error.cause instanceof Error ? error.cause : error).message.split('\n');
  return line.replace(/[[{"].*/u, '').replaceAll(/\d+/gu, '0');
}

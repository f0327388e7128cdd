import type { Case } from './input/case.ts';

/** What is thrown for a case; undefined when the property holds. */
export function errorOf(check: (one: Case) => void, one: Case): Error | undefined {
  try {
    check(one);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** An error with its cause, and where they were thrown. */
export function describe(error: Error): string {
  const frames = (one: Error): string => (one.stack ?? one.message).split('\n').slice(0, 8).join('\n');
  return error.cause instanceof Error ? `${frames(error)}\nfor ${frames(error.cause)}` : frames(error);
}

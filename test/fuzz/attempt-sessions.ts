import fc from 'fast-check';
import { kindOf } from './attempt.ts';
import { describe } from './errors.ts';
import type { SessionCase, Step } from './input/session.ts';
import { anySession } from './input/sessions.ts';
import { sessions } from './properties/sessions/index.ts';

/** What is true of every session. */
export const sessionsName = 'whatever a client does, the server answers as it has to';

/** A session in which something was not as it has to be, as small as it could be made. */
export interface SessionFailure {
  readonly property: string;
  readonly case: SessionCase;
  readonly kind: string;
  readonly error: string;
}

/** What is found by then is small enough. */
const milliseconds = 60_000;

/**
 * Plays a number of sessions, one after the other.
 * @param known kinds of failures that are passed over
 */
export async function attemptSessions(
  seed: number,
  count: number,
  known: ReadonlySet<string> = new Set(),
): Promise<SessionFailure | undefined> {
  for (const one of fc.sample(anySession, { seed, numRuns: count })) {
    const error = await sessionError(one);
    const kind = error && kindOf(error);
    if (kind === undefined || known.has(kind)) continue;
    const smallest = await minimalSession(one, kind);
    const told = describe((await sessionError(smallest)) ?? error ?? new Error(kind));
    return { property: sessionsName, case: smallest, kind, error: told };
  }
  return undefined;
}

/** What goes wrong in a session; undefined when nothing does. */
export async function sessionError(one: SessionCase): Promise<Error | undefined> {
  try {
    await sessions(one);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Takes out steps, then lines of what was opened, for as long as the same goes wrong. */
async function minimalSession(failing: SessionCase, kind: string): Promise<SessionCase> {
  let best = failing;
  const end = Date.now() + milliseconds;
  const attempt = async (steps: readonly Step[]): Promise<boolean> => {
    if (Date.now() > end) return false;
    const smaller = { ...best, steps };
    const error = await sessionError(smaller);
    if (!error || kindOf(error) !== kind) return false;
    best = smaller;
    return true;
  };
  for (let size = best.steps.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < best.steps.length;) {
      if (!(await attempt(best.steps.toSpliced(at, size)))) at += size;
    }
  }
  for (const [index, { do: what }] of best.steps.entries()) {
    if (what !== 'open') continue;
    const linesOf = (): string[] => {
      const step = best.steps[index];
      return step?.do === 'open' ? step.text.split('\n') : [];
    };
    for (let size = linesOf().length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < linesOf().length;) {
        const step = best.steps[index];
        if (step?.do !== 'open') break;
        const text = linesOf().toSpliced(at, size).join('\n');
        if (!(await attempt(best.steps.with(index, { ...step, text })))) at += size;
      }
    }
  }
  return best;
}

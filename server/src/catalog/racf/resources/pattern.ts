/**
 * Whether two names may mean the same resource, where either may have parts that stand for others: names of the
 * catalog have words in braces, profiles of a deck have generic characters. Generic characters count as in general
 * resource classes (z/OS RACF Command Language Reference, "Profile names for general resources").
 */
import { PERIOD } from '../../../text/characters.ts';

/** One step of a pattern. */
type Step =
  /** A character code. */
  | number
  /** Any character but a period. */
  | 'one'
  /** Any number of characters, no periods. */
  | 'run'
  /** Any number of characters. */
  | 'all'
  /** A period and what the next step takes, or nothing of both. */
  | 'rest';

/** A name made ready for comparing. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** What stands before the first part that is open. */
  readonly prefix: string;
  /** What stands behind the last part that is open; the whole name when none is. */
  readonly suffix: string;
  /** How many characters are not open: the more, the more closely the name says what it means. */
  readonly fixed: number;
}

/** True for a name of the catalog that stands for several resources. */
export const isForm = (name: string): boolean => name.includes('{') || name.includes('*');

/** Takes a name of the catalog or of a deck apart. */
export function patternOf(name: string): Pattern {
  const steps: Step[] = [];
  let prefixEnd = name.length;
  let fixed = 0;
  let suffixStart = 0;
  const open = (at: number, ...more: Step[]): void => {
    prefixEnd = Math.min(prefixEnd, at);
    steps.push(...more);
  };
  for (let at = 0; at < name.length; at++) {
    const letter = name.charAt(at);
    const end = letter === '{' ? name.indexOf('}', at) : -1;
    // A brace that is not closed, in a deck, is a letter like others.
    if (end >= 0) {
      open(at, 'one', name.startsWith('...', end - 3) ? 'all' : 'run');
      at = end;
      suffixStart = at + 1;
    } else if (letter === '.' && name.startsWith('**', at + 1) && isEndOfQualifier(name, at + 3)) {
      open(at, 'rest', 'all');
      at += 2;
      suffixStart = at + 1;
    } else if (letter === '*' && name.charAt(at + 1) === '*') {
      // At the start of a name: any qualifiers, with the period behind them.
      open(at, 'all');
      at += name.charAt(at + 2) === '.' ? 2 : 1;
      suffixStart = at + 1;
    } else if (letter === '*') {
      const isLast = at === name.length - 1;
      const isQualifier = at === 0 || name.charAt(at - 1) === '.';
      if (isQualifier) open(at, 'one');
      open(at, isLast ? 'all' : 'run');
      suffixStart = at + 1;
    } else if (letter === '%') {
      open(at, 'one');
      suffixStart = at + 1;
    } else {
      steps.push(name.charCodeAt(at));
      fixed++;
    }
  }
  return { steps, prefix: name.slice(0, prefixEnd), suffix: name.slice(suffixStart), fixed };
}

function isEndOfQualifier(name: string, at: number): boolean {
  return at >= name.length || name.charAt(at) === '.';
}

/** No resource has a longer name (z/OS RACF Macros and Interfaces, ICHERCDE, MAXLNTH). */
export const longestName = 246;

/** True when a name without open parts has the form of a pattern: much faster than `mayMeet`. */
export function hasForm(name: string, { steps, prefix, suffix, fixed }: Pattern): boolean {
  if (name.length < fixed || name.length > longestName) return false;
  return name.startsWith(prefix) && name.endsWith(suffix) && fits(name, prefix.length, steps, prefix.length);
}

/** Whether a name from `at` on is what the steps from `from` on say. */
function fits(name: string, at: number, steps: readonly Step[], from: number): boolean {
  let place = at;
  for (let index = from; index < steps.length; index++) {
    const step = steps[index];
    if (step === 'run' || step === 'all') {
      for (;;) {
        if (fits(name, place, steps, index + 1)) return true;
        if (place === name.length || (step === 'run' && name.charCodeAt(place) === PERIOD)) return false;
        place++;
      }
    }
    if (step === 'rest') {
      return (
        fits(name, place, steps, index + 2) ||
        (name.charCodeAt(place) === PERIOD && fits(name, place + 1, steps, index + 1))
      );
    }
    if (place === name.length) return false;
    const letter = name.charCodeAt(place++);
    if (step === 'one' ? letter === PERIOD : letter !== step) return false;
  }
  return place === name.length;
}

/** True when some resource fits both. Its cost is at most the product of the lengths. */
export function mayMeet(one: Pattern, other: Pattern): boolean {
  if (!startAlike(one.prefix, other.prefix)) return false;
  const [a, b] = [one.steps, other.steps];
  const width = b.length + 1;
  const seen = new Uint8Array((a.length + 1) * width);
  const open: number[] = [];
  const visit = (i: number, j: number): void => {
    const place = i * width + j;
    if (i > a.length || j > b.length || seen[place] === 1) return;
    seen[place] = 1;
    open.push(place);
  };
  visit(0, 0);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const i = Math.floor(place / width);
    const j = place % width;
    if (i === a.length && j === b.length) return true;
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && mayBeNothing(x)) visit(i + (x === 'rest' ? 2 : 1), j);
    if (y !== undefined && mayBeNothing(y)) visit(i, j + (y === 'rest' ? 2 : 1));
    if (x !== undefined && y !== undefined && shareLetter(x, y)) visit(after(x, i), after(y, j));
  }
  return false;
}

function startAlike(one: string, other: string): boolean {
  return one.length <= other.length ? other.startsWith(one) : one.startsWith(other);
}

const repeats = (step: Step): boolean => step === 'run' || step === 'all';

const mayBeNothing = (step: Step): boolean => repeats(step) || step === 'rest';

/** Where a pattern stands when a step has taken a letter. */
const after = (step: Step, at: number): number => (repeats(step) ? at : at + 1);

function shareLetter(x: Step, y: Step): boolean {
  if (typeof x === 'number' && typeof y === 'number') return x === y;
  if (typeof y === 'number') return takes(x, y);
  if (typeof x === 'number') return takes(y, x);
  // A period is all that `rest` takes, and neither `one` nor `run` takes it.
  return x !== 'rest' && y !== 'rest' ? true : takes(x, PERIOD) && takes(y, PERIOD);
}

function takes(step: Step, letter: number): boolean {
  if (step === 'rest') return letter === PERIOD;
  return step === 'all' || (letter !== PERIOD && typeof step !== 'number');
}

import { nearest } from '../../text/distance.ts';
import { Kept } from '../../text/kept.ts';
import type { Range } from '../../text/range.ts';
import { fitsCode } from '../code-pattern.ts';
import type { Suppression, SuppressedCode } from '../suppression.ts';
import type { FixStep } from '../types.ts';

/** A deck has few patterns, and they are asked for again and again. */
const kept = new Kept<boolean>();

/** True for the code of a rule, and for a pattern that fits one. */
export function isKnown({ pattern }: SuppressedCode, codes: ReadonlySet<string>): boolean {
  if (!pattern.includes('*')) return codes.has(pattern);
  return kept.get(pattern, () => [...codes].some((code) => fitsCode(code, pattern)));
}

/** What is known of all codes. */
interface Codes {
  /** By the name without its folder, in upper case. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Those that a misspelt one may stand for: a rule that has gone may be named all over a deck. */
  readonly near: Kept<readonly string[]>;
}

const lists = new WeakMap<ReadonlySet<string>, Codes>();

function listOf(known: ReadonlySet<string>): Codes {
  let list = lists.get(known);
  if (!list) {
    const byName = new Map<string, string[]>();
    for (const code of known) {
      const name = nameIn(code).toUpperCase();
      const same = byName.get(name);
      if (same) same.push(code);
      else byName.set(name, [code]);
    }
    lists.set(known, (list = { byName, near: new Kept() }));
  }
  return list;
}

/** The codes that a misspelt one may stand for, at most three. */
export function nearestCodes(wrong: string, known: ReadonlySet<string>): readonly string[] {
  const { byName, near } = listOf(known);
  return near.get(wrong, () => nearestOf(wrong, byName));
}

function nearestOf(wrong: string, byName: Codes['byName']): readonly string[] {
  const name = nameIn(wrong);
  const near = [name.toUpperCase(), ...nearest(name, byName.keys())];
  const found = near.flatMap((one) => byName.get(one) ?? []);
  // A code that names a product is not meant for another one.
  const folder = wrong.slice(0, wrong.lastIndexOf('/') + 1);
  const same = folder === '' ? [] : found.filter((code) => code.startsWith(folder));
  return [...new Set(same.length > 0 ? same : found)].slice(0, 3);
}

/** The code without the folder in front. */
function nameIn(code: string): string {
  return code.slice(code.lastIndexOf('/') + 1);
}

/** The step that puts text in the place of a part of the comment. */
export function replaceIn({ holder }: Suppression, range: Range, text: string): FixStep {
  return holder ? { kind: 'cards', command: holder, range, text } : { kind: 'document', range, text };
}

/**
 * The step that takes codes out of a comment, or the comment when none is left; undefined when that is not as simple as
 * that.
 */
export function withoutCodes(suppression: Suppression, gone: readonly SuppressedCode[]): FixStep | undefined {
  const { holder, comment, closed, codes } = suppression;
  if (gone.length < codes.length) {
    const [first] = codes;
    const last = codes.at(-1);
    if (!first || !last) return undefined;
    const kept = codes.filter((code) => !gone.includes(code)).map(({ pattern }) => pattern);
    return replaceIn(suppression, { start: first.range.start, end: last.range.end }, kept.join(', '));
  }
  if (!closed) return undefined;
  if (!holder) return { kind: 'document', range: comment, text: '', wholeCards: true };
  if (holder.text !== '') return { kind: 'cards', command: holder, range: comment, text: '' };
  return holder.comments.length === 1 ? { kind: 'remove-command', command: holder } : undefined;
}

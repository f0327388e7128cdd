/** What the check says about a deck with a fault that it did not say about the deck without. */
import { analyse, defaultSettings, type Diagnostic, diagnostics } from '../../server/src/service/index.ts';
import type { DeckLanguage } from '../../server/src/deck/types.ts';
import type { Fault } from './faults/fault.ts';

/**
 * `elsewhere`: something new is said, but not where the fault is. A message stands where the fault is when its range
 * overlaps or touches the changed word or the operand that it is a part of; for a lost continuation sign the
 * card that had it and the next one, for a lost operand its command.
 */
export type Verdict = 'found' | 'elsewhere' | 'missed';

/** The reports that ask something of the reader; hints do not. */
export function reportsOf(text: string, language: DeckLanguage): Diagnostic[] {
  const analysis = analyse(text, language, defaultSettings, undefined, (code, error) => {
    throw new Error(`${code} failed`, { cause: error });
  });
  return diagnostics(analysis).filter(({ severity }) => severity !== 'hint');
}

/** The deck with the fault in it. */
export function withFault(text: string, { change, text: replacement }: Fault): string {
  return text.slice(0, change.start) + replacement + text.slice(change.end);
}

/** @param known what was said about the deck without the fault */
export function verdict(text: string, language: DeckLanguage, fault: Fault, known: readonly Diagnostic[]): Verdict {
  const shift = fault.text.length - (fault.change.end - fault.change.start);
  const before = new Set(known.map(keyOf));
  const after = reportsOf(withFault(text, fault), language);
  const isOld = ({ code, range }: Diagnostic): boolean => {
    const start = range.start >= fault.change.end + shift ? range.start - shift : range.start;
    return before.has(keyOf({ code, range: { start, end: start } }));
  };
  const news = after.filter((one) => !isOld(one));
  if (news.length === 0) return 'missed';
  const start = Math.min(fault.place.start, fault.change.start);
  const end = Math.max(fault.place.end, fault.change.end) + shift;
  return news.some(({ range }) => range.start <= end && range.end >= start) ? 'found' : 'elsewhere';
}

function keyOf({ code, range }: Pick<Diagnostic, 'code' | 'range'>): string {
  return `${code}@${range.start}`;
}

/** Where the symbols of a job are used, as far as text alone tells. */
import { AMPERSAND, DOLLAR, LESS, OPEN_BRACE, OPEN_BRACKET, isLineEnd } from '../../text/characters.ts';
import { lineRuns } from '../../text/line-runs.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';
import { symbolNameEnd, symbolReferences } from '../symbols.ts';
import type { JclSymbol, SectionFrame } from '../types.ts';

/** Up to so many names are compared one by one, which makes nothing; more are looked up. */
const fewNames = 8;

/** The cards with ampersands of a section that are looked at. */
const cardsRead = 2000;

/**
 * The symbols of a run of text that nothing there uses, each once. One that only the SET of another unused one uses is
 * among them. Comments count as uses: what stands in them may be taken in.
 * @param sets in the order of the text
 */
export function unusedSymbols(text: Text, within: Range, sets: readonly JclSymbol[]): JclSymbol[] {
  const sought = new Set(sets.map(({ name }) => name));
  let from = within.start;
  for (const { valueRange } of sets) {
    strikeUsed(text, from, valueRange.start, sought);
    from = valueRange.end;
  }
  strikeUsed(text, from, within.end, sought);
  // A SET names what stands before it, so one way from the last to the first is mostly enough.
  for (let before = -1; sought.size !== before && sought.size > 0;) {
    before = sought.size;
    for (const { name, raw } of sets.toReversed()) if (!sought.has(name)) strikeUsed(raw, 0, raw.length, sought);
  }
  return sets.filter(({ name }) => sought.delete(name));
}

/** Takes the names out that a run of text uses; all of them where a name is filled in later. */
function strikeUsed(whole: Text, start: number, end: number, sought: Set<string>): void {
  // A text may have very many jobs, and none of them an ampersand: each is looked for only up to its end.
  for (const { text } of lineRuns(whole, { start, end })) {
    if (sought.size === 0) return;
    strikeUsedIn(text, sought);
  }
}

function strikeUsedIn(text: string, sought: Set<string>): void {
  for (let at = text.indexOf('&'); at >= 0 && sought.size > 0; at = text.indexOf('&', at)) {
    at++;
    if (text.charCodeAt(at) === AMPERSAND) at++;
    else if (beginsHole(text, at)) sought.clear();
    else if (sought.size > fewNames) sought.delete(text.slice(at, symbolNameEnd(text, at)).toUpperCase());
    else for (const name of sought) if (isNameAt(text, at, name)) sought.delete(name);
  }
}

function beginsHole(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === DOLLAR) return text.charCodeAt(at + 1) === OPEN_BRACE;
  return code === OPEN_BRACE || code === LESS || code === OPEN_BRACKET;
}

/** Compares the first letter before anything is made: a deck may have a symbol on every card. */
function isNameAt(text: string, at: number, name: string): boolean {
  const code = text.charCodeAt(at);
  const first = name.charCodeAt(0);
  if (code !== first && (code & ~32) !== first) return false;
  const end = at + name.length;
  return text.slice(at, end).toUpperCase() === name && symbolNameEnd(text, at) === end;
}

/**
 * The symbols with a SET that the commands of a section name, each once and in the order of the text. What stands in
 * comments is left out.
 * @param wanted false for a symbol that is not asked for
 */
export function symbolsIn(text: Text, section: SectionFrame, wanted: (symbol: JclSymbol) => boolean): JclSymbol[] {
  const { range, symbols, esm } = section;
  const found = new Set<JclSymbol>();
  let read = 0;
  for (const { text: data } of lineRuns(text, range)) {
    for (let at = data.indexOf('&'); at >= 0;) {
      if (++read > cardsRead) return [...found];
      const card = cardAt(data, at);
      for (const { name } of symbolReferences(withoutComments(data.slice(card.start, card.end), esm))) {
        const symbol = symbols.get(name);
        if (symbol && wanted(symbol)) found.add(symbol);
      }
      at = data.indexOf('&', card.end);
    }
  }
  return [...found];
}

function cardAt(text: string, at: number): Range {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

/** A comment that runs over cards begins each of them as one in nearly every deck. */
function withoutComments(card: string, esm: SectionFrame['esm']): string {
  if (esm === 'acf2' && card.startsWith('*')) return '';
  let left = '';
  let at = 0;
  for (let start = card.indexOf('/*'); start >= 0; start = card.indexOf('/*', at)) {
    left += card.slice(at, start);
    const end = card.indexOf('*/', start + 2);
    if (end < 0) return left;
    at = end + 2;
  }
  return left + card.slice(at);
}

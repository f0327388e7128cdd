import { lastColumn } from '../../deck/columns.ts';
import type { CommandText, SectionFrame, SymbolTable } from '../../deck/types.ts';
import { AMPERSAND, CR, LF, PERIOD, isLineEnd } from '../../text/characters.ts';
import { hasHole } from '../../text/holes.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';

const sequenceNumber = /^\d{1,8}\s*$/u;

/**
 * The first text of a command behind column 72 that is neither a number nor a comment, relative to the command's start.
 * A card with a hole or a symbol in it has no columns yet.
 */
export function lateText({ start, length, comments }: CommandText, source: Text): Range | undefined {
  const end = start + length;
  for (let card = start; card < end;) {
    const next = nextCard(source, card, end);
    const late = card + lastColumn;
    if (next > late) {
      const behind = source.slice(late, next).trimEnd();
      const blanks = behind.length - behind.trimStart().length;
      const place = { start: late - start + blanks, end: late - start + behind.length };
      const isText = blanks < behind.length && !sequenceNumber.test(behind);
      const isComment = comments.some((comment) => comment.start <= place.start && comment.end >= place.end);
      if (isText && !isComment && !isOpen(source.slice(card, next))) return place;
    }
    card = next + 1;
    if (source.charCodeAt(next) === CR && source.charCodeAt(card) === LF) card++;
  }
  return undefined;
}

/** True when a card of the command passes column 72, or may do so with its symbols: a quick look before all others. */
export function mayPassColumns(text: CommandText, source: Text, { substituted, symbols }: SectionFrame): boolean {
  return passesColumns(text, source) || (substituted && text.text.includes('&') && mayGrow(text, source, symbols));
}

/** True when symbols may move text behind column 72. A prefix of data sets, with two periods behind it, is often longer than in the deck. */
function mayGrow({ start, length, text, comments }: CommandText, source: Text, symbols: SymbolTable): boolean {
  const longest = longestValue(symbols);
  // Most are so short that no card of them can. Comments are not in the text, but what is behind them may be moved.
  const isShort = comments.length === 0 && length + countOf('&', text) * longest < lastColumn;
  if (isShort && !text.includes('..')) return false;
  let column = 0;
  let before = 0;
  for (let at = start; at < start + length; at++) {
    const code = source.charCodeAt(at);
    column = code === LF || code === CR ? 0 : column + (code === AMPERSAND ? 1 + longest : 1);
    if (column > lastColumn || (code === PERIOD && before === PERIOD)) return true;
    before = code;
  }
  return false;
}

/** How often a character is in a text. */
function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

const longestValues = new WeakMap<SymbolTable, number>();

/** The length of the longest value of a symbol. Every command asks, and there can be many symbols. */
function longestValue(symbols: SymbolTable): number {
  let longest = longestValues.get(symbols);
  if (longest === undefined) {
    longest = symbols.all.reduce((most, { value = '' }) => Math.max(most, value.length), 0);
    longestValues.set(symbols, longest);
  }
  return longest;
}

function passesColumns({ start, length }: CommandText, source: Text): boolean {
  const end = start + length;
  for (let card = start; end - card > lastColumn;) {
    const next = nextCard(source, card, end);
    if (next - card > lastColumn) return true;
    card = next + 1;
  }
  return false;
}

/** The cards of a command, as offsets from its start, without what stands in comments at their ends. */
export function* cardsOf({ start, length, comments }: CommandText, source: Text): Generator<Range> {
  const end = start + length;
  for (let card = start; card < end;) {
    const next = nextCard(source, card, end);
    let last = next - start;
    for (let moved = true; moved;) {
      last = card - start + source.slice(card, start + last).trimEnd().length;
      const comment = comments.find((one) => one.start < last && one.end >= last);
      moved = comment !== undefined && comment.start >= card - start;
      if (moved) last = comment?.start ?? last;
      else if (comment) last = card - start;
    }
    yield { start: card - start, end: last };
    card = next + 1;
    if (source.charCodeAt(next) === CR && source.charCodeAt(card) === LF) card++;
  }
}

/** The offset of the line end behind a card, or of the end of its command. */
export function nextCard(source: Text, card: number, end: number): number {
  let at = card;
  while (at < end && !isLineEnd(source.charCodeAt(at))) at++;
  return at;
}

function isOpen(card: string): boolean {
  return card.includes('&') || hasHole(card);
}

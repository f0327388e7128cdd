/** Words replaced by others of another length, on cards that stay valid. */
import { documentOffset } from '../../bind/positions.ts';
import { treeOf } from '../../bind/tree.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { lastColumn, lastJclColumn } from '../../deck/columns.ts';
import { cardContent, trimmedEnd, trimmedStart } from '../../deck/commands/card.ts';
import { tokenStart } from '../../grammar/tokens.ts';
import type { Range } from '../../text/range.ts';
import { lastIndex } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import type { Analysis } from '../analysis.ts';
import { applyChanges } from '../edit/apply.ts';
import { styleOfCommand } from '../edit/card-style.ts';
import { sectionAt } from '../locate.ts';
import type { Refusal, TextChange } from '../types.ts';

/**
 * Puts replacements of words on their cards. A card that gets too long goes on with a new one; sequence numbers keep
 * their columns.
 * @param replacements in any order; none reaches over the end of its card
 */
export function replaceOnCards(analysis: Analysis, replacements: readonly TextChange[]): TextChange[] | Refusal {
  const { lines } = analysis.deck;
  const byLine = new Map<number, TextChange[]>();
  for (const change of replacements.toSorted((a, b) => a.range.start - b.range.start)) {
    const line = lines.lineAt(change.range.start);
    if (lines.lineAt(change.range.end) !== line) {
      return refuse(line, 'the name is written over the end of the card');
    }
    byLine.set(line, [...(byLine.get(line) ?? []), change]);
  }
  const changes: TextChange[] = [];
  for (const [line, ofLine] of byLine) {
    const made = onCard(analysis, line, ofLine);
    if ('refusal' in made) return made;
    changes.push(...made);
  }
  return changes;
}

function refuse(line: number, why: string): Refusal {
  return { refusal: `Line ${line + 1}: ${why}.` };
}

function onCard(analysis: Analysis, line: number, replaced: readonly TextChange[]): readonly TextChange[] | Refusal {
  const { lines, text } = analysis.deck;
  const content = cardContent(lines, line);
  const end = trimmedEnd(text, content);
  const { sections } = analysis.deck.frame;
  const inData = sections.some(({ range }) => content.start >= range.start && content.start < range.end);
  const changes = withRemarksInPlace(text, { start: content.start, end }, replaced, inData);
  const before = end - content.start;
  const after = before + growthBefore(changes, end);
  const room = inData ? lastColumn : lastJclColumn;
  const reaches = changes.some(({ range }) => range.end > content.end);
  if (reaches || (!inData && before > room && after !== before)) {
    return refuse(line, 'columns 72 to 80 of the card would move');
  }
  // A card that is wider already is none of 80 columns.
  const isWide = inData && before > room && content.end === lines.end(line);
  if (after <= room || after <= before || isWide) return withNumber(analysis, line, changes, after);
  if (!inData) return refuse(line, 'with the new name the statement would run past column 71');
  const broken = brokenCard(analysis, line, changes);
  return broken ?? refuse(line, 'with the new name the command would run past column 72');
}

/**
 * What stands behind some blanks in a JCL statement is a remark: it stays in its columns. So does the end of a comment of
 * commands, as far as there are blanks to be given up.
 */
function withRemarksInPlace(
  text: Text,
  card: Range,
  changes: readonly TextChange[],
  inData: boolean,
): readonly TextChange[] {
  const last = changes.at(-1)?.range.end ?? card.end;
  const growth = growthBefore(changes, card.end);
  const rest = text.slice(last, card.end);
  const at = rest.indexOf('  ');
  const start = last + at;
  const head = text.slice(card.start, at < 0 ? last : start);
  const isRemark = inData ? head.lastIndexOf('/*') > head.lastIndexOf('*/') : head.split("'").length % 2 === 1;
  if (at < 0 || growth === 0 || !isRemark) return changes;
  const blanks = trimmedStart(text, { start, end: card.end }) - start;
  const taken = Math.min(Math.max(growth, 0), blanks - 1);
  return [...changes, { range: { start, end: start + taken }, text: ' '.repeat(Math.max(0, -growth)) }];
}

/** How much longer the text before an offset gets. */
function growthBefore(changes: readonly TextChange[], offset: number): number {
  return changes
    .filter(({ range }) => range.end <= offset)
    .reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
}

/** Blanks are put in or taken out before a sequence number. */
function withNumber(
  { deck }: Analysis,
  line: number,
  changes: readonly TextChange[],
  length: number,
): readonly TextChange[] {
  const content = cardContent(deck.lines, line);
  const end = trimmedEnd(deck.text, content);
  if (content.end === deck.lines.end(line) || length === end - content.start) return changes;
  return [...changes, { range: { start: end, end: content.end }, text: ' '.repeat(Math.max(0, lastColumn - length)) }];
}

/** The card with a part of it on a new card; undefined when there is no place to break it. */
function brokenCard(analysis: Analysis, line: number, changes: readonly TextChange[]): TextChange[] | undefined {
  const { deck } = analysis;
  const { lines, text } = deck;
  const bound = commandAt(analysis, lines.start(line));
  if (!bound) return undefined;
  const style = styleOfCommand(deck, bound.text);
  const content = cardContent(lines, line);
  const end = trimmedEnd(text, content);
  const number = text.slice(content.end, lines.end(line));
  const moved = (from: number, to: number): string => {
    const inside = changes.filter(({ range }) => range.start >= from && range.end <= to);
    const shifted = inside.map((one) => ({
      range: { start: one.range.start - from, end: one.range.end - from },
      text: one.text,
    }));
    return applyChanges(text.slice(from, to), shifted);
  };
  for (const blank of blanksOf(bound, analysis, { start: content.start, end }).toReversed()) {
    const first = `${moved(content.start, blank.start)} ${style.sign}`;
    const second = `${style.continuationIndent}${moved(blank.end, end)}`;
    if (first.length > lastColumn || second.length > lastColumn) continue;
    const made = `${number === '' ? first : first.padEnd(lastColumn) + number}${style.lineEnd}${second}`;
    return [{ range: { start: content.start, end: lines.end(line) }, text: made }];
  }
  return undefined;
}

function commandAt(analysis: Analysis, offset: number): BoundCommand | undefined {
  const section = sectionAt(analysis.deck, offset);
  if (!section) return undefined;
  const index = lastIndex(section.commands, offset, ({ start }) => start);
  const text = section.commands[index];
  const command = text && analysis.bound.get(text);
  if (command?.text.form !== 'command') return undefined;
  return offset <= command.text.start + command.text.length ? command : undefined;
}

/** The blanks between words on a card, those before its first word not included. */
function blanksOf(bound: BoundCommand, { deck }: Analysis, card: Range): Range[] {
  const { tokens } = treeOf(bound);
  const first = trimmedStart(deck.text, card);
  const blanks: Range[] = [];
  for (let index = 0; index < tokens.shape.length; index++) {
    if (tokens.shape[index] !== '_') continue;
    const start = documentOffset(bound.text, tokenStart(tokens, index));
    if (start <= first || start >= card.end || deck.text.charAt(start) !== ' ') continue;
    const end = trimmedStart(deck.text, { start, end: card.end });
    if (end < card.end && !deck.text.startsWith('/*', end)) blanks.push({ start, end });
  }
  return blanks;
}

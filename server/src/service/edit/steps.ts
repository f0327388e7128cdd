import { documentOffset, documentRange } from '../../bind/positions.ts';
import { lastColumn } from '../../deck/columns.ts';
import { cardContent, continuationSign, trimmedEnd, trimmedStart } from '../../deck/commands/card.ts';
import type { Deck } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import type { FixStep } from '../../rules/types.ts';
import { isBlank } from '../../text/characters.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';
import type { TextChange } from '../types.ts';
import { styleOfCommand } from './card-style.ts';
import { layOut } from './layout.ts';
import { hasSequence, withSequences } from './sequence.ts';

/**
 * The changes of the document that carry out the steps of a fix. Sequence numbers keep their columns, and a card that
 * would pass column 72 is continued on a new one.
 * @returns undefined when a step cannot be written so
 */
export function changesOf(deck: Deck, steps: readonly FixStep[]): TextChange[] | undefined {
  const changes: TextChange[] = [];
  for (const step of steps) {
    const made = changesOfStep(deck, step);
    if (!made) return undefined;
    changes.push(...made);
  }
  return withSequences(deck, changes);
}

function changesOfStep(deck: Deck, step: FixStep): TextChange[] | undefined {
  switch (step.kind) {
    case 'replace':
      return write(deck, step.command, documentRange(step.command, step.span), step.text, false);
    case 'add': {
      const end = step.after?.end ?? step.command.text.trimEnd().length;
      const at = end === 0 ? step.command.start : documentOffset(step.command, end - 1) + 1;
      return write(deck, step.command, { start: at, end: at }, ` ${step.text}`, true);
    }
    case 'remove':
      return remove(deck, documentRange(step.command, step.span), step.command);
    case 'add-command':
      return addCommand(deck, step.command, step.where, step.text);
    case 'document': {
      const { lines } = deck;
      const start = lines.start(lines.lineAt(step.range.start));
      const end = lines.start(lines.lineAt(step.range.end) + 1);
      return [{ range: step.wholeCards ? { start, end } : step.range, text: step.text }];
    }
    case 'remove-command':
      return [{ range: wholeCards(deck, step.command), text: '' }];
    case 'cards': {
      const start = step.command.start + step.range.start;
      return write(deck, step.command, { start, end: step.command.start + step.range.end }, step.text, false);
    }
  }
}

/** Puts text in the place of a range. A range over several cards takes the continuation between them away. */
function write(
  deck: Deck,
  command: CommandText,
  range: Range,
  text: string,
  breakable: boolean,
): TextChange[] | undefined {
  if (text === '' && bringsSignToEnd(deck, range)) return undefined;
  const { lines } = deck;
  const first = lines.lineAt(range.start);
  const last = lines.lineAt(range.end);
  const head = range.start - lines.start(first);
  const tail = cardContent(lines, last);
  const tailText = deck.text.slice(range.end, Math.max(range.end, trimmedEnd(deck.text, tail)));
  const grown = head + text.length + tailText.length;
  // Text that passes column 72 already may stay there, but not grow.
  const before = trimmedEnd(deck.text, tail) - lines.start(last);
  if (grown <= lastColumn || grown <= before) return [{ range, text }];
  // A command of the operator goes on one card.
  if (command.form === 'operator') return undefined;
  const style = styleOfCommand(deck, command);
  const card = style.continuationIndent;
  if (breakable) {
    const rest = card.length + text.trimStart().length + tailText.length;
    if (rest > lastColumn || head + 2 > lastColumn) return undefined;
    const broken = ` ${style.sign}${style.lineEnd}${card}${text.trimStart()}`;
    return hasSequence(deck, last) ? undefined : [{ range, text: broken }];
  }
  // The word is moved to a new card together with what stands behind it: at the last blank before it.
  const content = cardContent(lines, first);
  const blank = lastBlank(deck.text, trimmedStart(deck.text, content), range.start);
  if (blank === undefined || hasSequence(deck, first) || hasSequence(deck, last)) return undefined;
  // A string cannot be broken at a blank: blanks before the sign are lost.
  if (isInString(deck.text, command.start, blank.start)) return undefined;
  const carried = range.start - blank.end + text.length + tailText.length;
  if (card.length + carried > lastColumn || blank.start - content.start + 2 > lastColumn) return undefined;
  return [
    { range: blank, text: ` ${style.sign}${style.lineEnd}${card}` },
    { range, text },
  ];
}

/** Takes a span out of a command, together with a card that has nothing else on it. */
function remove(deck: Deck, range: Range, command: CommandText): TextChange[] | undefined {
  const { lines, text } = deck;
  const line = lines.lineAt(range.start);
  if (lines.lineAt(range.end) !== line) return undefined;
  const content = cardContent(lines, line);
  const end = trimmedEnd(text, content);
  const sign = continuationSign(text, content.start, end);
  const stop = sign ? end - 1 : end;
  const alone =
    trimmedStart(text, { start: content.start, end: range.start }) === range.start &&
    trimmedStart(text, { start: range.end, end: stop }) === stop;
  if (alone) return removeCard(deck, line, command, sign !== undefined);
  const gap = lastBlank(text, content.start, range.start);
  const joined = gap?.end === range.start && gap.start > content.start;
  const cut = joined
    ? { start: gap.start, end: range.end }
    : { start: range.start, end: trimmedStart(text, { start: range.end, end: stop }) };
  return bringsSignToEnd(deck, cut) ? undefined : [{ range: cut, text: '' }];
}

/** True when a sign that continued nothing would come to stand last on its card, so that the card goes on after all. */
function bringsSignToEnd({ lines, text }: Deck, cut: Range): boolean {
  const content = cardContent(lines, lines.lineAt(cut.end));
  const end = trimmedEnd(text, content);
  if (end > cut.end || continuationSign(text, content.start, end)) return false;
  const start = lines.start(lines.lineAt(cut.start));
  return continuationSign(text, start, trimmedEnd(text, { start, end: cut.start })) !== undefined;
}

function removeCard(deck: Deck, line: number, command: CommandText, continued: boolean): TextChange[] | undefined {
  const { lines, text } = deck;
  const first = lines.lineAt(command.start);
  if (line === first) return undefined;
  const card: Range = { start: lines.start(line), end: lines.start(line + 1) };
  if (continued) return [{ range: card, text: '' }];
  // The last card goes, so the card before it must not be continued any more.
  const previous = cardContent(lines, line - 1);
  const end = trimmedEnd(text, previous);
  if (!continuationSign(text, previous.start, end)) return undefined;
  const kept = trimmedEnd(text, { start: previous.start, end: end - 1 });
  // Without a line end behind it, the last card of the document goes with the line end before it.
  const cut = card.end === lines.end(line) ? { start: lines.end(line - 1), end: card.end } : card;
  return [
    { range: { start: kept, end }, text: '' },
    { range: cut, text: '' },
  ];
}

/** The run of blanks next before an offset; undefined when there is none behind `from`. */
function lastBlank(text: Text, from: number, before: number): Range | undefined {
  let end = before;
  while (end > from && !isBlank(text.charCodeAt(end - 1))) end--;
  if (end === from) return undefined;
  let start = end;
  while (start > from && isBlank(text.charCodeAt(start - 1))) start--;
  return start > from ? { start, end } : undefined;
}

/** True inside apostrophes, as far as those of the command tell. */
function isInString(text: Text, from: number, at: number): boolean {
  return text.slice(from, at).split("'").length % 2 === 0;
}

/**
 * Puts a command on cards of its own next to another one. Not possible where that one is not closed or where its cards
 * are numbered: what follows could become part of it, and a new card would have no number.
 */
function addCommand(
  deck: Deck,
  command: CommandText,
  where: 'before' | 'after',
  text: string,
): TextChange[] | undefined {
  const { lines } = deck;
  const first = lines.lineAt(command.start);
  const last = lines.lineAt(command.start + command.length);
  if (hasSequence(deck, first) || (where === 'after' && command.problems.length > 0)) return undefined;
  const style = styleOfCommand(deck, command);
  const written = layOut(text.split(' '), style);
  if (written.split(style.lineEnd).some((card) => card.length > lastColumn)) return undefined;
  const at = where === 'before' ? lines.start(first) : lines.end(last);
  const added = where === 'before' ? `${written}${style.lineEnd}` : `${style.lineEnd}${written}`;
  return [{ range: { start: at, end: at }, text: added }];
}

/** All cards of a command with the line end behind them. */
function wholeCards(deck: Deck, command: CommandText): Range {
  const line = deck.lines.lineAt(command.start + command.length);
  return { start: command.start, end: deck.lines.start(line + 1) };
}

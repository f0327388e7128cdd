import { lastColumn } from '../../deck/columns.ts';
import { cardContent, trimmedEnd } from '../../deck/commands/card.ts';
import type { Deck } from '../../deck/deck.ts';
import type { TextChange } from '../types.ts';
import { applyChanges } from './apply.ts';

/** True for a card with a sequence number in columns 73-80. */
export function hasSequence(deck: Deck, line: number): boolean {
  return cardContent(deck.lines, line).end < deck.lines.end(line);
}

/**
 * The changes with the blanks that keep sequence numbers in their columns. All changes of an action are looked at
 * together, as several of them may be on one card.
 * @returns undefined when the text before a sequence number gets too long for its card
 */
export function withSequences(deck: Deck, changes: readonly TextChange[]): TextChange[] | undefined {
  const ordered = changes.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const kept = [...ordered];
  for (const line of new Set(ordered.map(({ range }) => deck.lines.lineAt(range.end)))) {
    if (!hasSequence(deck, line)) continue;
    const blanks = blanksBefore(deck, line, ordered);
    if (!blanks) return undefined;
    // Behind what is put in at the same place.
    if (blanks !== 'same') kept.push(blanks);
  }
  return kept.toSorted((a, b) => a.range.start - b.range.start);
}

/** The blanks between the changed text of a card and its sequence number; `same` when they may stay as they are. */
function blanksBefore(deck: Deck, line: number, changes: readonly TextChange[]): TextChange | 'same' | undefined {
  const { lines, text } = deck;
  const content = cardContent(lines, line);
  const reaching = changes.filter(({ range }) => lines.lineAt(range.end) === line);
  const last = Math.max(...reaching.map(({ range }) => range.end));
  // The card goes with its sequence number.
  if (last > content.end) return 'same';
  const stop = Math.max(trimmedEnd(text, content), last);
  const first = Math.min(lines.start(line), ...reaching.map(({ range }) => range.start));
  const start = lines.start(lines.lineAt(first));
  const inside = changes.filter(({ range }) => range.start >= start && range.end <= stop);
  const shifted = inside.map((change) => ({
    range: { start: change.range.start - start, end: change.range.end - start },
    text: change.text,
  }));
  const made = applyChanges(text.slice(start, stop), shifted);
  const length = made.length - 1 - Math.max(made.lastIndexOf('\n'), made.lastIndexOf('\r'));
  if (length > lastColumn) return undefined;
  const blanks = lastColumn - length;
  return blanks === content.end - stop
    ? 'same'
    : { range: { start: stop, end: content.end }, text: ' '.repeat(blanks) };
}

import { documentOffset } from '../../bind/positions.ts';
import { lastColumn } from '../../deck/columns.ts';
import type { Deck, Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import type { CardStyle } from './layout.ts';

const defaultContinuationIndent = '   ';

/** The line end that a document uses: that of its first line. */
export function lineEndOf(deck: Deck): string {
  const { lines, text } = deck;
  const end = text.slice(lines.end(0), lines.start(1));
  return end === '' ? '\n' : end;
}

/** The style of one command, for changes within it. */
export function styleOfCommand(deck: Deck, command: CommandText): CardStyle {
  const { lines } = deck;
  const first = lines.lineAt(command.start);
  const indent = indentOf(lines.content(first));
  const second = command.cards > 1 ? lines.content(first + 1) : undefined;
  return {
    indent,
    continuationIndent: second?.trim() ? indentOf(second) : `${indent}${defaultContinuationIndent}`,
    sign: signOf(deck, command) ?? '-',
    lineEnd: lineEndOf(deck),
  };
}

/** The style of a section's neighbouring commands, for commands added to it. */
export function styleOfSection(deck: Deck, section: Section): CardStyle {
  const commands = section.commands.filter((command) => command.text !== '');
  const sample = commands.findLast((command) => command.cards > 1) ?? commands.at(-1);
  if (!sample) {
    return { indent: '  ', continuationIndent: '   ', sign: '-', lineEnd: lineEndOf(deck) };
  }
  const last = commands.findLast((command) => /^\s/u.test(command.text)) ?? sample;
  const style = styleOfCommand(deck, sample);
  return { ...style, indent: indentOf(deck.lines.content(deck.lines.lineAt(last.start))) };
}

/** The sign at the end of the command's first card. */
function signOf(deck: Deck, command: CommandText): '-' | '+' | undefined {
  if (command.cards < 2 || command.text === '') return undefined;
  const line = deck.lines.lineAt(documentOffset(command, 0));
  const last = deck.lines.content(line).slice(0, lastColumn).trimEnd().at(-1);
  return last === '+' || last === '-' ? last : undefined;
}

function indentOf(card: string): string {
  return /^[ \t]*/u.exec(card)?.[0] ?? '';
}

import type { Esm } from '../../catalog/types.ts';
import type { Lines } from '../../text/lines.ts';
import { inSession, isSameState, type SplitState } from '../state.ts';
import type { CommandText, SectionFrame } from '../types.ts';
import { readAcf2Command, stateAfter } from './acf2.ts';
import { cardContent, trimmedEnd } from './card.ts';
import { copiedCommand } from './joiner.ts';
import { skipsCard } from './skip.ts';
import { readTsoCommand } from './tso.ts';

/**
 * Reads the command that begins at a line; the line must hold more than blanks.
 * @param last the line after the last one of the section
 * @param state what the cards before `line` left open
 * @param frame of the section
 */
export function readCommand(
  esm: Esm,
  lines: Lines,
  line: number,
  last: number,
  state: SplitState,
  { symbols, parmlib }: SectionFrame,
): CommandText {
  if (esm === 'acf2') return readAcf2Command(lines, line, last, state, symbols);
  return readTsoCommand(lines, line, last, parmlib);
}

/**
 * A command whose cards are the same, where symbols have other values. Symbols say nothing of how cards are joined, but what an ACF2
 * command leaves open may depend on them.
 * @param command with its place in the text before
 * @param moved how far that is from its place in the new text
 * @returns undefined when what stands behind it has to be read again too
 */
export function readAgain(
  command: CommandText,
  esm: Esm,
  moved: number,
  { symbols }: SectionFrame,
): CommandText | undefined {
  const { text, form, before, after } = command;
  // Comments leave open what was so before.
  const mayLeave = esm === 'acf2' && text !== '';
  if (mayLeave && !isSameState(stateAfter(text, form, before, symbols), after)) return undefined;
  return copiedCommand(command, command.start + moved);
}

/** Goes over blank cards and template directives to the next card that begins a command, or to `last`. */
export function skipToCommand(
  lines: Lines,
  line: number,
  last: number,
  state: SplitState,
): { line: number; state: SplitState } {
  for (; line < last; line++) {
    if (skipsCard(lines, line)) continue;
    const content = cardContent(lines, line);
    if (trimmedEnd(lines.text, content) > content.start) break;
    // The empty card that ends the text after COMPILE.
    if (state.reading === 'compile') state = inSession(state);
  }
  return { line, state };
}

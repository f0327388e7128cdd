import type { Esm } from '../../catalog/types.ts';
import type { Lines } from '../../text/lines.ts';
import { inSession, isSameState, type SplitState } from '../state.ts';
import type { CommandText, SectionFrame } from '../types.ts';
import { readAcf2Command, stateAfter } from './acf2.ts';
import { cardContent, trimmedEnd } from './card.ts';
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
 * True for a command that is the same where symbols have other values. Symbols say nothing of how cards are joined, but what an ACF2
 * command leaves open may depend on them, and what stands behind it has to be read again then.
 */
export function leavesTheSame(
  { text, form, before, after }: CommandText,
  esm: Esm,
  { symbols }: SectionFrame,
): boolean {
  // Comments leave open what was so before.
  return esm !== 'acf2' || text === '' || isSameState(stateAfter(text, form, before, symbols), after);
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

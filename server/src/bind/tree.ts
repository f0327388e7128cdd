import { parseCommand } from '../grammar/parse.ts';
import type { CommandTree } from '../grammar/tree.ts';
import type { BoundCommand } from './types.ts';

/**
 * The syntax tree of a command. It is read again each time: few ask for it, and kept for every command of a large deck it
 * would take a sixth of its memory.
 */
export function treeOf({ text, esm }: BoundCommand): CommandTree {
  return parseCommand(text.text, esm, text.form);
}

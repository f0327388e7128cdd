import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { BlockText } from '../../../server/src/text/block-text.ts';

/** A change of a text. Any numbers will do: they are brought inside the text when it is made. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** What a property is tried on. It can be written to a file as JSON and read again, lone surrogates included. */
export interface Case {
  readonly language: DeckLanguage;
  readonly text: string;
  /** Made one after the other where the property is about edits. */
  readonly edits: readonly Edit[];
}

/** The text after an edit. */
export function edited(text: string, { at, remove, insert }: Edit): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** The same of a text in blocks. */
export function editedBlocks(text: BlockText, { at, remove, insert }: Edit): BlockText {
  const start = at % (text.length + 1);
  return text.replaced(start, Math.min(text.length, start + remove), insert);
}

/** A text as the server has it, in blocks so small that every few words lie in two of them. */
export function inBlocks(text: string): BlockText {
  return BlockText.of(text, 23);
}

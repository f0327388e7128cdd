import type { Position } from 'vscode-languageserver';
import type { BlockText } from '../text/block-text.ts';
import { Lines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

/**
 * An open document, with positions as the protocol's library has them. The document of that library puts its whole text together
 * for each edit, which in a deck of 100,000 lines may take longer than to check it; here an edit copies a block of it.
 */
export class DeckDocument {
  readonly uri: string;
  readonly languageId: string;
  private newest: { readonly version: number; readonly lines: Lines<BlockText> };

  constructor(uri: string, languageId: string, version: number, text: BlockText) {
    this.uri = uri;
    this.languageId = languageId;
    this.newest = { version, lines: new Lines(text) };
  }

  get version(): number {
    return this.newest.version;
  }

  /** Of the newest text. */
  get lines(): Lines<BlockText> {
    return this.newest.lines;
  }

  /** The position of an offset. One inside or behind a line end stands before it, one outside of the document at its ends. */
  positionAt(offset: number): Position {
    const { lines } = this;
    const inside = Math.max(0, Math.min(offset, lines.text.length));
    const line = lines.lineAt(inside);
    return { line, character: Math.min(inside, lines.end(line)) - lines.start(line) };
  }

  /** The offset of a position of whole numbers, not negative. One behind the end of its line, or of the document, stands there. */
  offsetAt({ line, character }: Position): number {
    const { lines } = this;
    return Math.min(lines.start(line) + character, lines.end(line));
  }

  /** Takes in an edit, which puts another text into a range of offsets. */
  replace({ start, end }: Range, text: string, version: number): void {
    const { lines } = this;
    const window = { start, oldEnd: end, newEnd: start + text.length };
    this.newest = { version, lines: lines.after(lines.text.replaced(start, end, text), window) };
  }
}

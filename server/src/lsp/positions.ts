/**
 * Offsets of the language service to positions of the protocol and back. Both count UTF-16 units, the encoding every
 * client must know, so only lines have to be found.
 */
import type { Position, Range as ProtocolRange } from 'vscode-languageserver';
import type { Range } from '../text/range.ts';
import type { Steps } from '../text/steps.ts';
import type { DeckDocument } from './deck-document.ts';

/** The document offset of a position. A position past the end of its line or of the document stands at that end. */
export function toOffset(document: DeckDocument, position: Position): number {
  return document.offsetAt({ line: count(position.line), character: count(position.character) });
}

/** The document offsets of a range; its ends are put in order. */
export function toOffsets(document: DeckDocument, range: ProtocolRange): Range {
  const [a, b] = [toOffset(document, range.start), toOffset(document, range.end)];
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}

/** The positions of document offsets. Offsets outside of the document stand at its ends. */
export function toRange(document: DeckDocument, range: Range): ProtocolRange {
  return { start: document.positionAt(range.start), end: document.positionAt(Math.max(range.start, range.end)) };
}

/** Offsets between two checkpoints. */
const stride = 8192;

/** The lines of ascending offsets in steps: for many of them that is faster than to look each up. */
export function* linesOf(document: DeckDocument, offsets: ArrayLike<number>): Steps<Uint32Array> {
  const lines = new Uint32Array(offsets.length);
  const { count: lineCount } = document.lines;
  let line = 0;
  let next = document.offsetAt({ line: 1, character: 0 });
  for (let index = 0; index < offsets.length; index++) {
    const offset = offsets[index] ?? 0;
    if (index % stride === stride - 1) yield;
    if (index === 0) {
      ({ line } = document.positionAt(offset));
      next = document.offsetAt({ line: line + 1, character: 0 });
    }
    while (offset >= next && line + 1 < lineCount) {
      line++;
      next = document.offsetAt({ line: line + 1, character: 0 });
    }
    lines[index] = line;
  }
  return lines;
}

/** Some clients send huge, negative or fractional numbers for "the end" and "the start"; the library takes whole ones. */
function count(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(0, Math.min(Math.trunc(value), Number.MAX_SAFE_INTEGER));
}

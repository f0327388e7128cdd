import { BlockText } from './block-text.ts';
import type { Range } from './range.ts';
import type { Text } from './text.ts';

/** A stretch of a text. */
export interface LineRun {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
}

/**
 * A range of a text in runs of whole lines, each ended by LF or the end of the range: for what is looked for everywhere and stands
 * on one line. Nothing long is put together for it, unless a line is long.
 */
export function* lineRuns(text: Text, { start, end }: Range): Generator<LineRun> {
  for (let at = start; at < end;) {
    const run = text instanceof BlockText ? runAt(text, at, end) : text.slice(at, end);
    yield { start: at, text: run };
    at += run.length;
  }
}

/** The lines that stand in one block; where not even one does, the line that begins there. */
function runAt(text: BlockText, start: number, end: number): string {
  const blockEnd = text.blockEnd(start);
  const inBlock = text.slice(start, Math.min(end, blockEnd));
  if (blockEnd >= end) return inBlock;
  const wholeLines = inBlock.lastIndexOf('\n') + 1;
  if (wholeLines > 0) return inBlock.slice(0, wholeLines);
  const lineEnd = text.indexOf('\n', blockEnd);
  return text.slice(start, lineEnd < 0 ? end : Math.min(end, lineEnd + 1));
}

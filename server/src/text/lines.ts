import type { ChangedWindow } from './change.ts';
import { CR, LF } from './characters.ts';
import { changedStarts, lineStarts } from './line-starts.ts';
import { countWhile } from './search.ts';
import type { Text } from './text.ts';

/**
 * The lines of a text. A line ends with LF, CR LF, or a CR alone (LSP counts all three), and the last line may
 * end with the text. Offsets are UTF-16 offsets, lines count from 0.
 */
export class Lines<T extends Text = Text> {
  /** Number of lines; at least 1, since the empty text is one empty line. */
  readonly count: number;
  private readonly starts: Uint32Array;

  readonly text: T;

  /** @param starts where the lines begin, when that is known */
  constructor(text: T, starts = lineStarts(text)) {
    this.text = text;
    this.starts = starts;
    this.count = starts.length;
  }

  /**
   * The lines of a later text.
   * @param window what became of this text
   */
  after(text: T, window: ChangedWindow): Lines<T> {
    return new Lines(text, changedStarts(this.starts, text, window));
  }

  /** Offset of the first character of a line; the end of the text for a line after the last. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Offset after the last character of a line, its line end not included. */
  end(line: number): number {
    let end = this.start(line + 1);
    if (end > this.start(line) && this.text.charCodeAt(end - 1) === LF) end--;
    if (end > this.start(line) && this.text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  /** The line that holds an offset; the last line for an offset past the end, the first for a negative one. */
  lineAt(offset: number): number {
    return Math.max(0, countWhile(this.count, (line) => this.start(line) <= offset) - 1);
  }

  /** The text of a line without its line end. */
  content(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }
}

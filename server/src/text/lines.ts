/**
 * The lines of a text. A line ends with LF, CR LF, or a CR alone (LSP counts all three), and the last line may
 * end with the text. Offsets are UTF-16 offsets, lines count from 0.
 */
export class Lines {
  /** Number of lines; at least 1, since the empty text is one empty line. */
  readonly count: number;
  private readonly starts: number[];

  readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.starts = lineStarts(text);
    this.count = this.starts.length;
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
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The text of a line without its line end. */
  content(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

import type { Position, Range } from 'vscode-languageserver/node';
import type { Change } from '../../input/session.ts';
import { claim } from '../claim.ts';

/** Positions of a text, found without the server's own tables. */
export class Places {
  private readonly text: string;
  /** The offsets at which lines begin and at which they end before their line end. */
  private readonly lines: { readonly start: number; readonly end: number }[] = [];

  constructor(text: string) {
    this.text = text;
    let start = 0;
    for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/gu)) {
      this.lines.push({ start, end: index });
      start = index + lineEnd.length;
    }
    this.lines.push({ start, end: text.length });
  }

  get lineCount(): number {
    return this.lines.length;
  }

  /** The position of an offset; one within a line end stands before it. */
  at(offset: number): Position {
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const { start, end } = this.lines[low] ?? { start: 0, end: 0 };
    return { line: low, character: Math.min(offset, end) - start };
  }

  range({ start, end }: { readonly start: number; readonly end: number }): Range {
    return { start: this.at(start), end: this.at(end) };
  }

  /** The offset of any position: what lies outside stands at the nearest end. */
  offset({ line, character }: Position): number {
    const at = this.lines[Math.max(0, Math.trunc(line))];
    if (at === undefined) return this.text.length;
    return Math.min(at.end, at.start + Math.max(0, Math.trunc(character)));
  }

  /** Fails unless a position is one of the text. */
  claim({ line, character }: Position, what: string): void {
    const at = this.lines[line];
    const well = at !== undefined && Number.isInteger(character) && character >= 0 && character <= at.end - at.start;
    claim(well, `${what} at ${line}:${character} is not in the document`);
  }
}

/** The text after a change as the protocol describes it. */
export function changed(text: string, { range, text: replacement }: Change): string {
  if (range === undefined) return replacement;
  const places = new Places(text);
  const [a, b] = [places.offset(range.start), places.offset(range.end)];
  return text.slice(0, Math.min(a, b)) + replacement + text.slice(Math.max(a, b));
}

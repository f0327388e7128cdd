import type { Position, Range } from 'vscode-languageserver/node';
import { Lines } from '../../../server/src/text/lines.ts';

export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text after an edit, as the protocol describes it. */
export function edited(text: string, { range, text: replacement }: Edit): string {
  const lines = new Lines(text);
  const offset = ({ line, character }: Position): number =>
    line >= lines.count ? text.length : Math.min(lines.start(line) + character, lines.end(line));
  const [a, b] = [offset(range.start), offset(range.end)];
  return text.slice(0, Math.min(a, b)) + replacement + text.slice(Math.max(a, b));
}

/** Rounds of one to three edits each, the same in every run. Their places may lie past the ends of lines and text. */
export function* randomEdits(options: {
  readonly seed: number;
  readonly rounds: number;
  /** Bounds of the places. */
  readonly lines: number;
  readonly columns: number;
  /** What is put in. */
  readonly pieces: readonly string[];
}): Generator<Edit[]> {
  const random = randomNumbers(options.seed);
  for (let round = 0; round < options.rounds; round++) {
    yield Array.from({ length: 1 + random(3) }, () => {
      const start = { line: random(options.lines), character: random(options.columns) };
      const end = { line: start.line + random(2), character: random(options.columns) };
      return { range: { start, end }, text: options.pieces[random(options.pieces.length)] ?? '' };
    });
  }
}

function randomNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return (state >> 8) % bound;
  };
}

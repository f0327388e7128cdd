import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from 'vscode-languageserver';
import { colouring, type Colours, coloursIn, tokenTypes } from '../service/index.ts';
import type { Range } from '../text/range.ts';
import { finish, type Steps } from '../text/steps.ts';
import { changedRuns, type PlacedRuns } from './changed-runs.ts';
import type { DeckDocument } from './deck-document.ts';
import type { OpenDocument } from './documents.ts';
import { linesOf } from './positions.ts';

/** What the numbers of token types stand for. */
export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

/** Runs between two checkpoints. */
const stride = 1024;

/** Colours documents, and remembers what was answered last for each, so that the next answer can say only what has changed. */
export class SemanticTokensProvider {
  private readonly answered = new Map<string, Answered>();

  /** All tokens of a document. */
  *full(open: OpenDocument): Steps<SemanticTokens> {
    const next = yield* answerFor(open);
    const data = yield* encoded(open.document, next, 0, next.lines.length);
    this.answered.set(open.document.uri, next);
    return { resultId: next.resultId, data };
  }

  /** What has changed since the answer the client has; all tokens when that answer is not the last one. */
  *delta(open: OpenDocument, previousResultId: string): Steps<SemanticTokens | SemanticTokensDelta> {
    const last = this.answered.get(open.document.uri);
    if (last?.resultId !== previousResultId) return yield* this.full(open);
    const next = yield* answerFor(open);
    const edits: SemanticTokensEdit[] = [];
    for (const { oldStart, oldEnd, start, end } of changedRuns(last, next)) {
      const data = yield* encoded(open.document, next, start, end);
      const from = last.counts[oldStart] ?? 0;
      const deleteCount = (last.counts[oldEnd] ?? 0) - from;
      if (deleteCount > 0 || data.length > 0) edits.push({ start: from, deleteCount, data });
    }
    this.answered.set(open.document.uri, next);
    return { resultId: next.resultId, edits };
  }

  /** The tokens of a part of a document. */
  range({ document, analysis }: OpenDocument, range: Range): SemanticTokens {
    const colours = coloursIn(analysis, range);
    const runs = { ...colours, lines: finish(linesOf(document, colours.starts)) };
    return { data: finish(encoded(document, runs, 0, runs.lines.length)) };
  }

  /** Drops what is remembered for a closed document. */
  forget(uri: string): void {
    this.answered.delete(uri);
  }
}

interface Answered extends PlacedRuns {
  readonly resultId: string;
  /** How many numbers stood before each run, and last how many there were. */
  readonly counts: Uint32Array;
}

function* answerFor({ id, document, analysis }: OpenDocument): Steps<Answered> {
  const { starts, words } = yield* colouring(analysis);
  const lines = yield* linesOf(document, starts);
  const counts = new Uint32Array(words.length + 1);
  let count = 0;
  for (const [index, run] of words.entries()) {
    counts[index] = count;
    count += (run.length / 3) * 5;
  }
  counts[words.length] = count;
  return { resultId: id, starts, words, lines, counts };
}

/** Five numbers for each token of some runs: line and character from the token before, length, type, modifiers. */
function* encoded(document: DeckDocument, runs: PlacedRuns, from: number, to: number): Steps<number[]> {
  const data: number[] = [];
  let last = lastLineBefore(document, runs, from);
  for (let run = from; run < to; run++) {
    if ((run - from) % stride === stride - 1) yield;
    const words = runs.words[run] ?? [];
    const runStart = runs.starts[run] ?? 0;
    let line = runs.lines[run] ?? 0;
    let lineStart = runStart;
    let nextStart = startOfLine(document, line + 1);
    let character = 0;
    for (let at = 0; at < words.length; at += 3) {
      const start = runStart + (words[at] ?? 0);
      while (start >= nextStart && line + 1 < document.lines.count) {
        line++;
        lineStart = nextStart;
        nextStart = startOfLine(document, line + 1);
      }
      const column = start - lineStart;
      const length = (words[at + 1] ?? 0) - (words[at] ?? 0);
      data.push(line - last, line === last && at > 0 ? column - character : column, length, words[at + 2] ?? 0, 0);
      last = line;
      character = column;
    }
  }
  return data;
}

/** The line of the last token before a run; the first line when there is none. */
function lastLineBefore(document: DeckDocument, { starts, words }: Colours, run: number): number {
  for (let before = run - 1; before >= 0; before--) {
    const word = words[before]?.at(-3);
    if (word !== undefined) return document.positionAt((starts[before] ?? 0) + word).line;
  }
  return 0;
}

function startOfLine(document: DeckDocument, line: number): number {
  return document.offsetAt({ line, character: 0 });
}

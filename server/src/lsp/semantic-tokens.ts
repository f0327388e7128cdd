import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { semanticTokens, type SemanticToken, tokenTypes } from '../service/index.ts';
import type { Range } from '../text/range.ts';
import type { OpenDocument } from './documents.ts';

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

const typeNumbers = new Map(tokenTypes.map((type, number) => [type, number]));

/** Colours documents, and remembers the last answer for each, so that the next can say only what has changed. */
export class SemanticTokensProvider {
  private readonly answered = new Map<string, SemanticTokens>();

  /** All tokens of a document. */
  full(open: OpenDocument): SemanticTokens {
    const last = this.answered.get(open.document.uri);
    if (last?.resultId === open.id) return last;
    const answer = { resultId: open.id, data: encode(open.document, semanticTokens(open.analysis)) };
    this.answered.set(open.document.uri, answer);
    return answer;
  }

  /** What has changed since the answer the client has; all tokens when that answer is not the last one. */
  delta(open: OpenDocument, previousResultId: string): SemanticTokens | SemanticTokensDelta {
    const last = this.answered.get(open.document.uri);
    const next = this.full(open);
    if (last?.resultId !== previousResultId) return next;
    return { resultId: open.id, edits: difference(last.data, next.data) };
  }

  /** The tokens of a part of a document. */
  range({ document, analysis }: OpenDocument, range: Range): SemanticTokens {
    return { data: encode(document, semanticTokens(analysis, range)) };
  }

  /** Drops what is remembered for a closed document. */
  forget(uri: string): void {
    this.answered.delete(uri);
  }
}

/** Five numbers for each token: line and character from the token before, length, type, modifiers. */
function encode(document: TextDocument, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  // Tokens come in the order of the text: the start of the current line is looked up once per line, not per token.
  let lineEnd = -1;
  let lineStart = 0;
  let current = 0;
  for (const { range, type } of tokens) {
    if (range.end <= range.start) continue;
    if (range.start >= lineEnd || range.start < lineStart) {
      current = document.positionAt(range.start).line;
      lineStart = document.offsetAt({ line: current, character: 0 });
      lineEnd = current + 1 < document.lineCount ? document.offsetAt({ line: current + 1, character: 0 }) : Infinity;
    }
    const start = range.start - lineStart;
    data.push(
      current - line,
      current === line ? start - character : start,
      range.end - range.start,
      typeNumbers.get(type) ?? 0,
      0,
    );
    line = current;
    character = start;
  }
  return data;
}

/** One edit that replaces the numbers between the common start and the common end; none for equal ones. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}

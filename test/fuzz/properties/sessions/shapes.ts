import type { Range } from 'vscode-languageserver/node';
import { claim } from '../claim.ts';
import { Places } from './places.ts';

/**
 * Fails unless every range of an answer lies in the text that it is about, and what has to lie in each other does. What is said of
 * other files is passed over.
 */
export function claimShape(method: string, answer: unknown, uri: string, text: string): void {
  const places = new Places(text);
  claimRanges(method, answer, uri, places);
  if (method === 'textDocument/foldingRange') {
    for (const { startLine, endLine } of answer as { startLine: number; endLine: number }[]) {
      claim(startLine >= 0 && startLine < endLine && endLine < places.lineCount, `fold ${startLine} to ${endLine}`);
    }
  }
  if (method === 'esm/access' && answer !== null) {
    for (const { rows } of (answer as { sections: { rows: { line: number; end?: number }[] }[] }).sections) {
      for (const { line, end = line } of rows) {
        claim(Math.max(line, end) < places.lineCount && Math.min(line, end) >= 0, `grant of line ${line} to ${end}`);
      }
    }
  }
}

/** Fails unless colours lie in the text, one after the other. */
export function claimColours(data: readonly number[], text: string): void {
  claim(data.length % 5 === 0 && data.every((one) => Number.isInteger(one) && one >= 0), 'colours are no numbers');
  const places = new Places(text);
  let [line, character, end] = [0, 0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0] = data.slice(index, index + 3);
    if (lines > 0) [line, character, end] = [line + lines, 0, 0];
    character += characters;
    claim(character >= end && length > 0, `colour at ${line}:${character} is empty, or lies in another one`);
    end = character + length;
    places.claim({ line, character: end }, 'end of a colour');
  }
}

function claimRanges(what: string, value: unknown, uri: string, places: Places): void {
  if (Array.isArray(value)) for (const one of value) claimRanges(what, one, uri, places);
  if (!isRecord(value) || Array.isArray(value)) return;
  if (isOfOther(value, uri)) return;
  if (isRange(value)) {
    const { start, end } = value;
    places.claim(start, `${what}: start`);
    places.claim(end, `${what}: end`);
    claim(start.line < end.line || (start.line === end.line && start.character <= end.character), `${what}: backwards`);
    return;
  }
  const { range, selectionRange, parent, children } = value;
  if (isRange(range)) {
    if (isRange(selectionRange)) claimWithin(selectionRange, range, what);
    if (isRecord(parent) && isRange(parent.range)) claimWithin(range, parent.range, what);
    if (Array.isArray(children)) {
      for (const child of children as { range: Range }[]) claimWithin(child.range, range, what);
    }
  }
  for (const [key, one] of Object.entries(value)) {
    // Edits of another file by its name; what the client has said itself, which comes back in commands.
    if (key === 'arguments' || (/^[\w-]+:\//u.test(key) && key !== uri)) continue;
    claimRanges(what, one, uri, places);
  }
}

function isOfOther({ uri: own, textDocument }: Record<string, unknown>, uri: string): boolean {
  if (typeof own === 'string' && own !== uri) return true;
  return isRecord(textDocument) && typeof textDocument.uri === 'string' && textDocument.uri !== uri;
}

function claimWithin(inner: Range, outer: Range, what: string): void {
  const before = (a: Range['start'], b: Range['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  claim(before(outer.start, inner.start) && before(inner.end, outer.end), `${what}: a range that leaves its own`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRange(value: unknown): value is Range {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number';
}

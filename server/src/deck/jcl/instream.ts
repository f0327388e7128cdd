import { SLASH } from '../../text/characters.ts';
import type { Lines } from '../../text/lines.ts';
import type { JclStatement } from '../types.ts';
import { resolveSymbols } from '../symbols.ts';
import type { SymbolTable } from '../types.ts';
import { firstPositional, keyword, meaning } from './parameters.ts';

/** How in-stream data ends. */
export type DataEnd =
  /** A line that begins with the DLM characters. */
  | 'dlm'
  /** A line that begins with `/*`. */
  | 'slash-asterisk'
  /** A JCL statement after `DD *`. */
  | 'statement'
  /** The text ends. */
  | 'text';

/** The in-stream data of a DD. */
export interface InstreamData {
  readonly firstLine: number;
  /** The line after the last: the one that ends the data. */
  readonly endLine: number;
  readonly end: DataEnd;
  /** The characters that end it, when the DD says so and they are known. */
  readonly delimiter: string | undefined;
}

/**
 * Finds the in-stream data that follows a DD statement.
 *
 * With DLM only a line that begins with these characters ends the data, after `DD *` also a line that begins with `//`.
 * Without, a line that begins with `/*` ends it, after `DD *` also one that begins with `//`. Source: z/OS MVS JCL
 * Reference, parameters `*`, DATA and DLM.
 * @param firstLine the line after the statement
 * @returns undefined when the DD has no such data
 */
export function instreamData(
  lines: Lines,
  statement: JclStatement,
  firstLine: number,
  symbols: SymbolTable,
): InstreamData | undefined {
  const kind = firstPositional(statement);
  if (kind !== '*' && kind !== 'DATA') return undefined;
  const delimiter = delimiterOf(statement, symbols);
  const mark = delimiter ?? '/*';
  const initial = mark.charCodeAt(0);
  const { text } = lines;
  for (let line = firstLine; line < lines.count; line++) {
    const start = lines.start(line);
    const first = text.charCodeAt(start);
    if (first === initial && text.startsWith(mark, start)) {
      return { firstLine, endLine: line, end: delimiter === undefined ? 'slash-asterisk' : 'dlm', delimiter };
    }
    if (first === SLASH && kind === '*' && text.startsWith('//', start))
      return { firstLine, endLine: line, end: 'statement', delimiter };
  }
  return { firstLine, endLine: lines.count, end: 'text', delimiter };
}

/** Undefined when DLM is not given, has no value yet, or a value that is not known. */
function delimiterOf(statement: JclStatement, symbols: SymbolTable): string | undefined {
  const parameter = keyword(statement, 'DLM');
  if (!parameter || parameter.flaw !== undefined) return undefined;
  const resolved = resolveSymbols(meaning(parameter), symbols).text;
  return resolved === '' ? undefined : resolved;
}

/** One JCL statement: its cards joined, name, operation and parameters taken apart. */
import { nextNonBlank } from '../../text/characters.ts';
import type { Lines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';
import type { JclParameter, JclStatement } from '../types.ts';
import { cardKind, continuationColumn, fieldEnd, isContinuedComment, missingBlanks } from './cards.ts';
import { OperandScanner, wordEnd } from './operand-scanner.ts';
import { parametersOf } from './parameters.ts';

/** A statement and where the reader stands after it. */
export interface StatementRead {
  readonly statement: JclStatement;
  /** Comment cards between its cards. */
  readonly comments: readonly number[];
  /** The line after its last card. */
  readonly next: number;
}

/** Every operation of JCL. Others are accepted: what they are is not for this tool to say. */
const operations: ReadonlySet<string> = new Set(
  `COMMAND CNTL DD ELSE ENDCNTL ENDIF EXEC EXPORT IF INCLUDE JCLLIB JOB NOTIFY OUTPUT PEND PROC SCHEDULE SET XMIT
   JOBGROUP ENDGROUP GJOB JOBSET ENDSET SJOB BEFORE AFTER CONCURRENT`.split(/\s+/),
);

/** What follows these is a comment. */
const withoutOperands: ReadonlySet<string> = new Set(['ELSE', 'ENDIF', 'PEND', 'ENDCNTL', 'ENDGROUP', 'ENDSET']);

/** A parameter goes on in column 4 to 16 of the next card, a string in column 16. Source: JCL Reference, "Continuing statements". */
const firstContinuationColumn = 4;
const lastContinuationColumn = 16;

/**
 * Reads the statement that begins on a line. Total: a card that begins with `//` is a statement, whatever follows.
 * @param line a line of kind `statement`
 */
export function readStatement(lines: Lines, line: number): StatementRead {
  const { text } = lines;
  const start = lines.start(line);
  const limit = fieldEnd(lines, line);
  const nameRange = word(text, start + 2, limit);
  const operationRange = word(text, nextNonBlank(text, nameRange.end, limit), limit);
  const operation = text.slice(operationRange.start, operationRange.end).toUpperCase();
  const from = nextNonBlank(text, operationRange.end, limit);
  const body = withoutOperands.has(operation)
    ? { operands: [], comments: [], last: line }
    : operation === 'IF'
      ? readCondition(lines, line, from)
      : readOperands(lines, line, from);
  const last = lastCommentCard(lines, body.last);
  return {
    statement: {
      kind: 'statement',
      range: { start, end: lines.end(last) },
      ...(nameRange.end > nameRange.start && {
        nameRange,
        name: text.slice(nameRange.start, nameRange.end).toUpperCase(),
      }),
      ...(operation !== '' && { operation, operationRange }),
      operands: body.operands,
    },
    comments: body.comments,
    next: last + 1,
  };
}

interface Body {
  readonly operands: readonly JclParameter[];
  readonly comments: readonly number[];
  /** The last line. */
  readonly last: number;
}

function readOperands(lines: Lines, line: number, from: number): Body {
  const field = new OperandScanner(lines.text);
  const comments: number[] = [];
  let last = line;
  let stop = field.read(from, fieldEnd(lines, line));
  while (stop !== 'complete') {
    const next = nextCard(lines, last + 1);
    const column = continuationColumn(lines, next.line);
    const goesOn =
      stop === 'string'
        ? column === lastContinuationColumn
        : column >= firstContinuationColumn && column <= lastContinuationColumn;
    if (!goesOn) break;
    for (const comment of next.comments) comments.push(comment);
    const missing = missingBlanks(lines, last);
    last = next.line;
    stop = field.read(lines.start(last) + column - 1, fieldEnd(lines, last), missing);
  }
  return { operands: parametersOf(field), comments, last };
}

/** `IF (condition) THEN`: the condition has blanks in it, and goes on until a card has THEN. */
function readCondition(lines: Lines, line: number, from: number): Body {
  const { text } = lines;
  const comments: number[] = [];
  const words: string[] = [];
  let end = from;
  let last = line;
  for (let at = from; ;) {
    const limit = fieldEnd(lines, last);
    let found = word(text, at, limit);
    for (; found.end > found.start; found = word(text, nextNonBlank(text, found.end, limit), limit)) {
      const written = text.slice(found.start, found.end);
      if (written.toUpperCase() === 'THEN') return condition(words, from, end, comments, last);
      words.push(written);
      end = found.end;
    }
    const next = nextCard(lines, last + 1);
    const column = continuationColumn(lines, next.line);
    if (column < firstContinuationColumn || beginsOperation(lines, next.line, column)) break;
    for (const comment of next.comments) comments.push(comment);
    last = next.line;
    at = lines.start(last) + column - 1;
  }
  return condition(words, from, end, comments, last);
}

function condition(
  words: readonly string[],
  start: number,
  end: number,
  comments: readonly number[],
  last: number,
): Body {
  if (words.length === 0) return { operands: [], comments, last };
  return { operands: [{ value: words.join(' '), valueRange: { start, end }, quoted: false }], comments, last };
}

/** The last of the cards on which the comment of a statement goes on, told by column 72; the given line when it does not. */
function lastCommentCard(lines: Lines, line: number): number {
  while (isContinuedComment(lines, line)) {
    const column = continuationColumn(lines, line + 1);
    // A comment that runs past column 71 by mistake must not swallow a statement.
    if (column < firstContinuationColumn || beginsOperation(lines, line + 1, column)) break;
    line++;
  }
  return line;
}

function beginsOperation(lines: Lines, line: number, column: number): boolean {
  const { start, end } = word(lines.text, lines.start(line) + column - 1, fieldEnd(lines, line));
  return operations.has(lines.text.slice(start, end).toUpperCase());
}

/** The next card that could go on with a statement: comment cards and cards of the template engine may stand between. */
function nextCard(lines: Lines, line: number): { line: number; comments: number[] } {
  const comments: number[] = [];
  for (; line < lines.count; line++) {
    const kind = cardKind(lines, line);
    if (kind === 'comment') comments.push(line);
    else if (kind !== 'directive') break;
  }
  return { line, comments };
}

function word(text: Text, start: number, limit: number): Range {
  return { start, end: wordEnd(text, start, limit, false) };
}

/** Whether a document is JCL, by what it begins with. */
import { nextNonBlank } from '../../text/characters.ts';
import type { Lines } from '../../text/lines.ts';
import { cardKind } from './cards.ts';
import { readStatement } from './statements.ts';

/** Operations that a job, or a piece of one, begins with. */
const openings: ReadonlySet<string> = new Set(['JOB', 'EXEC', 'DD', 'SET', 'EXPORT', 'PROC', 'JCLLIB', 'INCLUDE']);

/**
 * True when a document begins as JCL does: after blank cards, cards of a template and JCL comments comes a statement.
 * A member of RACF's parameter library has comments that begin with `//` too, but no statement in upper case.
 */
export function beginsWithJcl(lines: Lines): boolean {
  for (let line = 0; line < lines.count; line++) {
    const kind = cardKind(lines, line);
    if (kind === 'statement') return isOpening(lines, line);
    if (kind === 'delimiter') return false;
    const isBlank = nextNonBlank(lines.text, lines.start(line), lines.end(line)) === lines.end(line);
    if (kind === 'other' && !isBlank) return false;
  }
  return false;
}

function isOpening(lines: Lines, line: number): boolean {
  const { operationRange } = readStatement(lines, line).statement;
  return operationRange !== undefined && openings.has(lines.text.slice(operationRange.start, operationRange.end));
}

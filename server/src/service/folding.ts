import type { Section } from '../deck/deck.ts';
import type { JclStatement } from '../deck/types.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';
import { BytesBesideCommands } from './beside-commands.ts';
import { blockMarks, marks } from './folding/blocks.ts';
import { blockFolds, commandFolds } from './folding/section.ts';
import { isOnNextLine } from './next-line.ts';
import type { Fold } from './types.ts';

/**
 * The regions of the deck that can be folded, in the order of the text.
 * @param most no more than so many, the first ones
 */
export function foldingRanges(analysis: Analysis, most = Infinity): Fold[] {
  return finish(folding(analysis, most));
}

/** The same in steps. */
export function* folding(analysis: Analysis, most = Infinity): Steps<Fold[]> {
  const { lines, frame, sections } = analysis.deck;
  const codes = yield* known.of(analysis);
  const comments = frame.statements.filter(({ kind }) => kind === 'comment').map(({ range }) => range);
  const parts = [stepFolds(frame.statements, lines), commentFolds(comments, lines)];
  yield;
  let left = most;
  for (const [index, section] of sections.entries()) {
    // What is in a section begins behind all that is in those before it.
    if (left <= 0) break;
    const folds = yield* commandFolds(section, codes[index] ?? new Uint8Array(), lines, left);
    left -= folds.length;
    parts.push(ddFolds(section, lines), folds);
  }
  const folds = parts.flat();
  yield;
  folds.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return folds.length > most ? folds.slice(0, most) : folds;
}

const known = new BytesBesideCommands((command, bound) => {
  const isComment = command.text === '' ? marks.comment : 0;
  const hasCards = command.cards > 1 ? marks.cards : 0;
  const inBlocks = bound?.esm === 'acf2' ? blockMarks(command, bound) : 0;
  return marks.command | isComment | hasCards | inBlocks;
});

/** The commands of a section that belong together: rule sets, what is between COMPILE and STORE, what a SET is in force for. */
export function blocksOf(analysis: Analysis, section: Section): Fold[] {
  if (section.esm !== 'acf2') return [];
  const codes = finish(known.of(analysis))[analysis.deck.sections.indexOf(section)];
  return codes ? blockFolds(section, codes) : [];
}

/** From an EXEC to the last card before the next step, job or end of job. */
function stepFolds(statements: readonly JclStatement[], lines: Lines): Fold[] {
  const folds: Fold[] = [];
  let start: number | undefined;
  const close = (before: number): void => {
    if (start !== undefined) add(folds, { start, end: endOfTextBefore(lines, before) }, 'region', lines);
    start = undefined;
  };
  for (const { kind, operation, range } of statements) {
    const endsJob = kind === 'delimiter' && lines.text.startsWith('//', range.start);
    if (!endsJob && operation !== 'EXEC' && operation !== 'JOB') continue;
    close(range.start);
    if (operation === 'EXEC') start = range.start;
  }
  close(lines.text.length);
  return folds;
}

/** From a DD to the end of its data. */
function ddFolds({ frame: { ddRange, range } }: Section, lines: Lines): Fold[] {
  const folds: Fold[] = [];
  if (ddRange && range.end > range.start) {
    add(folds, { start: ddRange.start, end: endOfTextBefore(lines, range.end) }, 'region', lines);
  }
  return folds;
}

/** Runs of JCL that is comment. */
function commentFolds(comments: readonly Range[], lines: Lines): Fold[] {
  const folds: Fold[] = [];
  let run: Range | undefined;
  for (const range of comments) {
    const follows = run && isOnNextLine(lines, run.end, range.start);
    if (run && !follows) add(folds, run, 'comment', lines);
    run = { start: run && follows ? run.start : range.start, end: range.end };
  }
  if (run) add(folds, run, 'comment', lines);
  return folds;
}

/** What stands on one line does not fold. */
function add(folds: Fold[], range: Range, kind: Fold['kind'], lines: Lines): void {
  if (lines.lineAt(range.end) > lines.lineAt(range.start)) folds.push({ range, kind });
}

/** The end of the last line before an offset that has text on it. */
function endOfTextBefore(lines: Lines, offset: number): number {
  let line = lines.lineAt(Math.max(0, offset - 1));
  while (line > 0 && lines.content(line).trim() === '') line--;
  return Math.min(lines.end(line), offset);
}

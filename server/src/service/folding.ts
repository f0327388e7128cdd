import type { Section } from '../deck/deck.ts';
import type { JclStatement } from '../deck/types.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';
import { BesideCommands } from './beside-commands.ts';
import { type BlockRole, blockFolds, blockRole } from './folding/blocks.ts';
import { isOnNextLine } from './next-line.ts';
import type { Fold } from './types.ts';

/** The regions of the deck that can be folded, in the order of the text. */
export function foldingRanges(analysis: Analysis): Fold[] {
  return finish(folding(analysis));
}

/** The same in steps. */
export function* folding(analysis: Analysis): Steps<Fold[]> {
  const { lines, frame, sections } = analysis.deck;
  const roles = yield* known.of(analysis);
  const comments = frame.statements.filter(({ kind }) => kind === 'comment').map(({ range }) => range);
  const parts = [stepFolds(frame.statements, lines), commentFolds(comments, lines)];
  yield;
  for (const [index, section] of sections.entries()) {
    parts.push(...sectionFolds(section, lines));
    yield;
    if (section.esm === 'acf2') parts.push(blockFolds(section.commands, roles[index] ?? []));
    yield;
  }
  const folds = parts.flat();
  yield;
  return folds.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

const known = new BesideCommands<BlockRole | false>(
  (command, bound) => bound?.esm === 'acf2' && blockRole(command, bound),
);

/** The commands of a section that belong together: rule sets, what is between COMPILE and STORE, what a SET is in force for. */
export function blocksOf(analysis: Analysis, section: Section): Fold[] {
  if (section.esm !== 'acf2') return [];
  const roles = finish(known.of(analysis))[analysis.deck.sections.indexOf(section)];
  return blockFolds(section.commands, roles ?? []);
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

function sectionFolds({ frame, commands }: Section, lines: Lines): Fold[][] {
  const folds: Fold[] = [];
  const comments: Range[] = [];
  const { ddRange, range } = frame;
  if (ddRange && range.end > range.start) {
    add(folds, { start: ddRange.start, end: endOfTextBefore(lines, range.end) }, 'region', lines);
  }
  for (const { start, length, text, cards } of commands) {
    if (text === '') comments.push({ start, end: start + length });
    else if (cards > 1) folds.push({ range: { start, end: start + length }, kind: 'region' });
  }
  return [folds, commentFolds(comments, lines)];
}

/** Runs of cards that hold only comments. */
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

import type { Section } from '../deck/deck.ts';
import type { CommandText, JclStatement } from '../deck/types.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { choosesSetting } from './outline/settings.ts';
import type { Fold } from './types.ts';

/** The regions of the deck that can be folded, in the order of the text. */
export function foldingRanges(analysis: Analysis): Fold[] {
  const { lines, frame } = analysis.deck;
  const folds = [
    ...stepFolds(frame.statements, lines),
    ...commentFolds(
      frame.statements.filter(({ kind }) => kind === 'comment').map(({ range }) => range),
      lines,
    ),
    ...analysis.deck.sections.flatMap((section) => [...sectionFolds(section, lines), ...blocksOf(analysis, section)]),
  ];
  return folds.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** The commands of a section that belong together: rule sets, what is between COMPILE and STORE, what a SET is in force for. */
export function blocksOf({ deck: { lines }, bound }: Analysis, { esm, commands }: Section): Fold[] {
  if (esm !== 'acf2') return [];
  const settings = (command: CommandText): boolean => {
    const found = bound.get(command);
    return found !== undefined && choosesSetting(found);
  };
  return [...ruleSetFolds(commands, lines), ...blockFolds(commands, settings, lines)];
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

function sectionFolds({ frame, commands }: Section, lines: Lines): Fold[] {
  const folds: Fold[] = [];
  const { ddRange, range } = frame;
  if (ddRange && range.end > range.start) {
    add(folds, { start: ddRange.start, end: endOfTextBefore(lines, range.end) }, 'region', lines);
  }
  for (const { start, length, text } of commands)
    if (text !== '') add(folds, { start, end: start + length }, 'region', lines);
  const comments = commands.filter(({ text }) => text === '').map(rangeOf);
  return [...folds, ...commentFolds(comments, lines)];
}

/** Runs of cards that hold only comments. */
function commentFolds(comments: readonly Range[], lines: Lines): Fold[] {
  const folds: Fold[] = [];
  let run: Range | undefined;
  for (const range of comments) {
    const follows = run && lines.lineAt(run.end) + 1 === lines.lineAt(range.start);
    if (run && !follows) add(folds, run, 'comment', lines);
    run = { start: run && follows ? run.start : range.start, end: range.end };
  }
  if (run) add(folds, run, 'comment', lines);
  return folds;
}

/** A rule set of ACF2: from its $KEY to its last line. */
function ruleSetFolds(commands: readonly CommandText[], lines: Lines): Fold[] {
  const folds: Fold[] = [];
  let set: Range | undefined;
  const close = (): void => {
    if (set) add(folds, set, 'region', lines);
    set = undefined;
  };
  for (const command of commands) {
    if (command.text === '') continue;
    const isRule = command.form === 'ruleControl' || command.form === 'ruleEntry';
    const range = rangeOf(command);
    if (!isRule || beginsRuleSet(command)) close();
    if (isRule) set = { start: set?.start ?? range.start, end: range.end };
  }
  close();
  return folds;
}

/** True for the control statement that a rule set begins with. */
function beginsRuleSet({ form, text }: CommandText): boolean {
  return form === 'ruleControl' && /^\$KEY\b/i.test(text);
}

/** ACF2: from a SET to the last line before the next one, and from COMPILE to STORE. */
function blockFolds(
  commands: readonly CommandText[],
  isSetting: (command: CommandText) => boolean,
  lines: Lines,
): Fold[] {
  const folds: Fold[] = [];
  let setting: Range | undefined;
  let compile: Range | undefined;
  const close = (block: Range | undefined): void => {
    if (block) add(folds, block, 'region', lines);
  };
  for (const command of commands) {
    const { text, form, after, before } = command;
    if (text === '') continue;
    const range = rangeOf(command);
    const isSession = form === 'command' && before.reading !== 'compile';
    const isNew = isSession && mayChoose(text) && isSetting(command);
    if (isNew || (isSession && endsSession(text))) {
      close(setting);
      setting = isNew ? range : undefined;
    } else if (setting) setting = { start: setting.start, end: range.end };
    if (after.reading === 'compile' && before.reading !== 'compile') compile = range;
    else if (compile) {
      const isStore = isSession && /^\s*ST(?:O|OR|ORE)?(?!\S)/iu.test(text);
      if (before.reading === 'compile' || isStore) compile = { start: compile.start, end: range.end };
      if (before.reading !== 'compile') {
        close(compile);
        compile = undefined;
      }
    }
  }
  close(setting);
  close(compile);
  return folds;
}

/** A look at the first letters is enough for nearly all commands. */
function mayChoose(text: string): boolean {
  return /^\s*(?:SE|T)/iu.test(text);
}

function endsSession(text: string): boolean {
  return /^\s*(?:ACF|END|QUIT)(?![^\s])/iu.test(text);
}

function rangeOf({ start, length }: CommandText): Range {
  return { start, end: start + length };
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

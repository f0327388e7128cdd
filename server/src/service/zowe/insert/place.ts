/** Where commands are put into a section: always between commands, at the beginning or the end of a line. */
import type { AcfSetting } from '../../../deck/state.ts';
import type { CommandText } from '../../../deck/types.ts';
import { nextInSession } from './session.ts';
import type { InsertionTarget } from './target.ts';

export interface InsertionPlace {
  readonly offset: number;
  /** What is written before the first part, between parts, and behind the last one, line ends included. */
  readonly before: string;
  readonly between: string;
  readonly after: string;
  /** The refresh of what is put in stands right behind. */
  readonly isRenewed: boolean;
  /** ACF2: the setting in force there. */
  readonly setting?: AcfSetting;
  /** ACF2: the next command in whose place the setting must be what it was. */
  readonly next?: CommandText;
}

/**
 * Before a command and the comment cards right above it, which are about it.
 * @param how `renewal`: it refreshes what is put in. `last`: it ends the section, apart from what is put in.
 * `paragraph`: all commands above it without a blank line between go with it.
 */
export function beforeCommand(
  target: InsertionTarget,
  command: CommandText,
  how: 'renewal' | 'last' | 'paragraph',
): InsertionPlace | undefined {
  const { analysis, section } = target;
  const { lines } = analysis.deck;
  if (command.before.reading !== 'session') return undefined;
  let first = command;
  for (let index = target.commands.indexOf(command) - 1; index >= 0; index--) {
    const above = section.commands[index];
    const isWith = above?.text === '' ? !isSeparator(target, above) : how === 'paragraph';
    if (!above || !isWith || above.before.reading !== 'session' || above.problems.length > 0) break;
    if (lines.lineAt(above.start) + above.cards !== lines.lineAt(first.start)) break;
    first = above;
  }
  const line = lines.lineAt(first.start);
  const isApart = line > 0 && isSeparating(target, lines.content(line - 1));
  const isFirst = first === section.commands[0];
  const end = ends(target);
  const gap = isApart || how !== 'renewal' ? end.apart : end.one;
  return {
    offset: lines.start(line),
    before: how !== 'renewal' && !isApart && !isFirst ? end.blank : '',
    between: gap,
    after: gap,
    isRenewed: how === 'renewal',
    ...inSession(target, first),
  };
}

/** Behind a command: behind what stands right below it too, where a blank card or a comment ends that; else directly behind. */
export function* behindCommand(target: InsertionTarget, command: CommandText): Generator<InsertionPlace | undefined> {
  const last = endOfParagraph(target, command);
  if (last && last !== command) yield directlyBehind(target, last);
  yield directlyBehind(target, command);
}

/** Undefined for a run of commands that nothing ends, or only the end of the section: it has no paragraphs. */
function endOfParagraph(
  { analysis, section, commands }: InsertionTarget,
  command: CommandText,
): CommandText | undefined {
  const { lines } = analysis.deck;
  const at = commands.indexOf(command);
  let last = command;
  for (let index = at + 1; index <= at + longestParagraph; index++) {
    const below = section.commands[index];
    if (!below) return undefined;
    // A comment begins what comes next.
    if (below.text === '' || lines.lineAt(last.start) + last.cards !== lines.lineAt(below.start)) return last;
    last = below;
  }
  return undefined;
}

function directlyBehind(target: InsertionTarget, last: CommandText): InsertionPlace | undefined {
  const { analysis, section } = target;
  const { lines } = analysis.deck;
  if (last.after.reading !== 'session' || last.problems.length > 0) return undefined;
  const line = lines.lineAt(last.start) + last.cards;
  const isApart = line < lines.count && isSeparating(target, lines.content(line));
  const end = ends(target);
  const gap = isApart ? end.apart : end.one;
  const next = section.commands[target.commands.indexOf(last) + 1];
  return {
    offset: last.start + last.length,
    before: gap,
    between: gap,
    after: '',
    isRenewed: false,
    ...(next ? inSession(target, next) : atEndOfSession(target)),
  };
}

/** The most commands that are taken for one paragraph. */
const longestParagraph = 8;

/** After the last card of a section, apart from it: a command that is continued by mistake ends at a blank line. */
export function atEnd(target: InsertionTarget): InsertionPlace | undefined {
  const { analysis, section } = target;
  const { commands, frame } = section;
  const last = commands.at(-1);
  const { one, apart } = ends(target);
  if (last) {
    if (last.after.reading !== 'session') return undefined;
    return {
      offset: last.start + last.length,
      before: last.problems.length > 0 ? one + one : apart,
      between: apart,
      after: '',
      isRenewed: false,
      ...atEndOfSession(target),
    };
  }
  const { lines } = analysis.deck;
  const offset = frame.range.start;
  // Behind a DD that ends the document without a line end, the section begins on a line that is not there yet.
  const isOnLine = lines.start(lines.lineAt(offset)) === offset;
  return {
    offset,
    before: isOnLine ? '' : one,
    between: apart,
    after: isOnLine ? one : '',
    isRenewed: false,
    ...atEndOfSession(target),
  };
}

function inSession(target: InsertionTarget, first: CommandText): Pick<InsertionPlace, 'setting' | 'next'> {
  const { setting } = first.before;
  if (!setting) return {};
  const next = nextInSession(target, first);
  return next ? { setting, next } : { setting };
}

function atEndOfSession(target: InsertionTarget): Pick<InsertionPlace, 'setting' | 'next'> {
  const setting = target.section.commands.at(-1)?.after.setting;
  const next = nextInSession(target, undefined);
  return { ...(setting && { setting }), ...(next && { next }) };
}

/** Line ends: one, one and a separating card, and a separating card alone. */
function ends({ cards: { lineEnd }, separator }: InsertionTarget): { one: string; apart: string; blank: string } {
  const blank = separator + lineEnd;
  return { one: lineEnd, apart: lineEnd + blank, blank };
}

function isSeparating({ separator }: InsertionTarget, card: string): boolean {
  const text = card.trim();
  return text === '' || (separator !== '' && text === separator);
}

function isSeparator(target: InsertionTarget, { start, cards }: CommandText): boolean {
  const { lines } = target.analysis.deck;
  return cards === 1 && isSeparating(target, lines.content(lines.lineAt(start)));
}

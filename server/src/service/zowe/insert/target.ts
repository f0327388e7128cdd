import { lastColumn } from '../../../deck/columns.ts';
import type { Section } from '../../../deck/deck.ts';
import type { CommandText } from '../../../deck/types.ts';
import type { ZoweNames } from '../../../zowe/names.ts';
import type { Analysis } from '../../analysis.ts';
import { lineEndOf, styleOfSection } from '../../edit/card-style.ts';
import { commentCard, type CommentStyle, commentStyle } from '../../edit/comment-cards.ts';
import type { CardStyle } from '../../edit/layout.ts';
import { type Marks, type SectionCommands, sectionCommands } from './section-commands.ts';

/** A command is set in at most so far, whatever its neighbours do. */
const maxIndent = 16;

/** A section to write into, and how things are written there. */
export interface InsertionTarget {
  readonly analysis: Analysis;
  readonly section: Section;
  readonly names: ZoweNames;
  readonly cards: CardStyle;
  readonly commands: SectionCommands;
  /** A card with a comment; undefined when the text is too long for one. */
  readonly comment: (text: string) => string | undefined;
  /** The card that holds parts apart: an empty one, or an asterisk where ACF2 decks have that. */
  readonly separator: string;
}

const known = new WeakMap<Analysis, Map<Section, InsertionTarget>>();

/** A section to write into, with the manner in which its neighbouring commands and comments are written. */
export function insertionTarget(analysis: Analysis, section: Section, names: ZoweNames): InsertionTarget {
  let targets = known.get(analysis);
  if (!targets) known.set(analysis, (targets = new Map<Section, InsertionTarget>()));
  let target = targets.get(section);
  if (target?.names !== names) targets.set(section, (target = targetOf(analysis, section, names)));
  return target;
}

function targetOf(analysis: Analysis, section: Section, names: ZoweNames): InsertionTarget {
  const isAcf2 = section.esm === 'acf2';
  const commands = sectionCommands(analysis, section);
  const isEmpty = section.commands.length === 0;
  const cards = narrow(isAcf2 && isEmpty ? plainCards(analysis) : styleOf(analysis, section, commands));
  const style = isAcf2 ? undefined : commentStyle(analysis.deck, section, cards.indent);
  return {
    analysis,
    section,
    names,
    cards,
    commands,
    comment: (text) => (style ? commentFor(text, style) : starComment(text)),
    separator: isAcf2 ? separatorOf(analysis, commands) : '',
  };
}

/** As wide as the others are, or as short as it can be. */
function commentFor(text: string, style: CommentStyle): string | undefined {
  return commentCard(text, style) ?? commentCard(text, { indent: style.indent.slice(0, 1), width: 0 });
}

function starComment(text: string): string | undefined {
  return text.length + 2 > lastColumn ? undefined : `* ${text}`;
}

/** How ACF2 decks are written where there is nothing to go by. */
function plainCards({ deck }: Analysis): CardStyle {
  return { indent: '', continuationIndent: '  ', sign: '-', lineEnd: lineEndOf(deck) };
}

function narrow(style: CardStyle): CardStyle {
  return {
    ...style,
    indent: style.indent.slice(0, maxIndent),
    continuationIndent: style.continuationIndent.slice(0, maxIndent),
  };
}

/** Commands at the left margin that end a section are written otherwise than the rest. */
const closing: ReadonlySet<string> = new Set(['PROFILE', 'END']);

/** What the manner of a section goes by. Rule text of ACF2 is written otherwise, and a command of the operator is never continued. */
export const manners: Marks = (bound, { text, form, cards }) => {
  if (text === '') return cards === 1 ? ['comment'] : [];
  if (form !== 'command' || closing.has(bound?.spec?.name ?? '')) return [];
  const indent = /^[ \t]*/u.exec(text)?.[0] ?? '';
  return ['any', ...(cards > 1 ? ['continued'] : []), ...(/^\s/u.test(text) ? ['indented'] : []), `indent ${indent}`];
};

/** The manner of most commands. */
function styleOf({ deck }: Analysis, section: Section, commands: SectionCommands): CardStyle {
  const last = ['any', 'continued', 'indented'].flatMap((mark) => commands.of(manners, mark).at(-1) ?? []);
  if (last.length === 0) return styleOfSection(deck, section);
  const style = styleOfSection(deck, { ...section, commands: last.sort((a, b) => a.start - b.start) });
  const indent = commands.usual(manners, (mark) => mark.startsWith('indent '))?.slice('indent '.length) ?? '';
  const isContinued = commands.of(manners, 'continued').length > 0;
  return { ...style, indent, continuationIndent: isContinued ? style.continuationIndent : `${indent}   ` };
}

function separatorOf({ deck: { lines } }: Analysis, commands: SectionCommands): string {
  const isAlone = ({ start }: CommandText): boolean => lines.content(lines.lineAt(start)).trim() === '*';
  return commands.of(manners, 'comment').some(isAlone) ? '*' : '';
}

const made = new WeakMap<InsertionTarget, Map<string, unknown>>();

/** What is found of a section by going through all of it, found once. */
export function once<T>(target: InsertionTarget, what: string, find: () => T): T {
  let own = made.get(target);
  if (!own) made.set(target, (own = new Map<string, unknown>()));
  if (!own.has(what)) own.set(what, find());
  return own.get(what) as T;
}

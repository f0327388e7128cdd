import type { BoundCommand } from '../../../bind/types.ts';
import { lastColumn } from '../../../deck/columns.ts';
import type { Section } from '../../../deck/deck.ts';
import type { CommandText } from '../../../deck/types.ts';
import type { ZoweNames } from '../../../zowe/names.ts';
import type { Analysis } from '../../analysis.ts';
import { lineEndOf, styleOfSection } from '../../edit/card-style.ts';
import { commentCard, type CommentStyle, commentStyle } from '../../edit/comment-cards.ts';
import type { CardStyle } from '../../edit/layout.ts';

/** A command is set in at most so far, whatever its neighbours do. */
const maxIndent = 16;

/** A section to write into, and how things are written there. */
export interface InsertionTarget {
  readonly analysis: Analysis;
  readonly section: Section;
  readonly names: ZoweNames;
  readonly cards: CardStyle;
  /** The commands of the section that are tied to the catalog, in the order of the text. */
  readonly bound: readonly BoundCommand[];
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
  const cards = narrow(isAcf2 && section.commands.length === 0 ? plainCards(analysis) : styleOf(analysis, section));
  const bound = section.commands.flatMap((command) => analysis.bound.get(command) ?? []);
  const style = isAcf2 ? undefined : commentStyle(analysis.deck, section, cards.indent);
  return {
    analysis,
    section,
    names,
    cards,
    bound,
    comment: (text) => (style ? commentFor(text, style) : starComment(text)),
    separator: isAcf2 ? separatorOf(analysis, section) : '',
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

/** The manner of most commands. Rule text of ACF2 is written otherwise, and a command of the operator is never continued. */
function styleOf({ deck, bound }: Analysis, section: Section): CardStyle {
  const commands = section.commands.filter(
    (command) =>
      command.text !== '' && command.form === 'command' && !closing.has(bound.get(command)?.spec?.name ?? ''),
  );
  if (commands.length === 0) return styleOfSection(deck, section);
  const style = styleOfSection(deck, { ...section, commands });
  const counts = new Map<string, number>();
  for (const { text } of commands) {
    const indent = /^[ \t]*/u.exec(text)?.[0] ?? '';
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [usual] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  const isContinued = commands.some(({ cards }) => cards > 1);
  return { ...style, indent: usual, continuationIndent: isContinued ? style.continuationIndent : `${usual}   ` };
}

function separatorOf({ deck: { lines } }: Analysis, { commands }: Section): string {
  const isAlone = ({ text, start, cards }: CommandText): boolean =>
    text === '' && cards === 1 && lines.content(lines.lineAt(start)).trim() === '*';
  return commands.some(isAlone) ? '*' : '';
}

const made = new WeakMap<InsertionTarget, Map<string, unknown>>();

/** What is found of a section by going through all of it, found once. */
export function once<T>(target: InsertionTarget, what: string, find: () => T): T {
  let own = made.get(target);
  if (!own) made.set(target, (own = new Map<string, unknown>()));
  if (!own.has(what)) own.set(what, find());
  return own.get(what) as T;
}

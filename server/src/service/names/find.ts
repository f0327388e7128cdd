import { documentRange } from '../../bind/positions.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import type { Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import { type Range, touches } from '../../text/range.ts';
import type { Analysis } from '../analysis.ts';
import { classKnowledge } from '../classes.ts';
import type { CommandPlace } from '../locate.ts';
import { Reader } from '../understand.ts';
import { eachMention, type MentionVisitor } from './mentions.ts';
import { isSame, type Named } from './named.ts';

/** A place where a command names something. */
export interface FoundMention {
  readonly named: Named;
  readonly section: Section;
  readonly command: CommandText;
  /** The value in the document. */
  readonly range: Range;
  /** The value as written. */
  readonly text: string;
  /** The command brings it into being: ADDUSER, RDEFINE. */
  readonly defines: boolean;
  /** The operand takes a group and no user. */
  readonly group: boolean;
}

/** The names that the value at a place of a command stands for; most stand for one. */
export function mentionsAt(analysis: Analysis, { section, command, bound, logical }: CommandPlace): FoundMention[] {
  const found: FoundMention[] = [];
  if (!bound) return found;
  const isThere = ({ span }: BoundValue): boolean => touches(span, logical);
  const add: MentionVisitor = (named, value, of, defines) =>
    found.push(foundAt(named, section, command, value, of, defines));
  eachMention(bound, keepsCaseIn(analysis, section), add, isThere);
  return found;
}

/** Editors ask for the same name again while the cursor stands in it, so the last answer for a deck is kept. */
const known = new WeakMap<Analysis, { readonly named: Named; readonly found: readonly FoundMention[] }>();

/** All places of the deck that name the same, in the order of the text. */
export function findMentions(analysis: Analysis, named: Named): readonly FoundMention[] {
  const last = known.get(analysis);
  if (last && isSame(last.named, named)) return last.found;
  const found: FoundMention[] = [];
  for (const section of analysis.deck.sections)
    if (section.esm === named.esm) inSection(analysis, section, named, found);
  known.set(analysis, { named, found });
  return found;
}

function inSection(analysis: Analysis, section: Section, wanted: Named, found: FoundMention[]): void {
  const keepsCase = keepsCaseIn(analysis, section);
  const { length } = wanted.name;
  // A name is as long as its value; one without a value is compared as it is written, perhaps with a period behind.
  const mayBe = ({ value, text }: BoundValue): boolean =>
    value === undefined ? Math.abs(text.length - length) < 2 : value.length === length;
  for (const command of candidates(analysis, section, wanted)) {
    const add: MentionVisitor = (named, value, of, defines) => {
      if (isSame(named, wanted)) found.push(foundAt(wanted, section, command.text, value, of, defines));
    };
    eachMention(command, keepsCase, add, mayBe);
  }
}

function foundAt(
  named: Named,
  section: Section,
  command: CommandText,
  { span, text }: BoundValue,
  of: ValueType,
  defines: boolean,
): FoundMention {
  return { named, section, command, range: documentRange(command, span), text, defines, group: of.type === 'group' };
}

/** The commands that may name it. Most do not, and looking at the text is far cheaper than going through the words. */
function* candidates(analysis: Analysis, section: Section, { name }: Named): Generator<BoundCommand> {
  const pattern = mayName(section, name);
  const reader = new Reader(analysis, section, 0);
  for (let index = 0; index < section.commands.length; index++) {
    const text = section.commands[index]?.text ?? '';
    const command = pattern.test(text) ? reader.read(index) : undefined;
    if (command) yield command;
    // What a command of ACF2 means depends on the SET before it, so the reader has to see each of those.
    else if (section.esm === 'acf2' && maySet.test(text)) reader.meaning(index);
  }
}

/**
 * What stands in every text that names it: the name itself, or a symbol whose value is a part of it. A name without a
 * value is the text with its symbols and holes.
 */
function mayName({ frame }: Section, name: string): RegExp {
  const upper = name.toUpperCase();
  const parts = frame.symbols.all
    .filter(({ value }) => value !== undefined && upper.includes(value.toUpperCase()))
    .map((symbol) => `&${escaped(symbol.name)}`);
  return new RegExp([escaped(name), ...parts].join('|'), 'i');
}

/** SET, or what it may be short for. */
const maySet = /^\s*[ST]/i;

function escaped(name: string): string {
  // A doubled apostrophe inside of a string is a single one in the name.
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "'+");
}

function keepsCaseIn(analysis: Analysis, section: Section): (className: string) => boolean {
  const { keepsCase } = classKnowledge(analysis, section.esm);
  return keepsCase;
}

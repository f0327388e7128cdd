import { documentRange } from '../../bind/positions.ts';
import type { BoundValue } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import type { Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import { type Range, touches } from '../../text/range.ts';
import { finish, type Steps } from '../../text/steps.ts';
import type { Analysis } from '../analysis.ts';
import { classKnowledge } from '../classes.ts';
import type { CommandPlace } from '../locate.ts';
import { type MentionVisitor, MentionWalker } from './mentions.ts';
import { isSame, type Named } from './named.ts';
import { commandsWith } from './written.ts';

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
  const add: MentionVisitor = (_, named, value, of, defines) =>
    found.push(foundAt(named, section, command, value, of, defines));
  new MentionWalker(keepsCaseIn(analysis, section), add, ({ span }) => touches(span, logical)).walk(bound);
  return found;
}

/** Editors ask for the same name again while the cursor stands in it, so the last answer for a deck is kept. */
const known = new WeakMap<Analysis, Answer>();

interface Answer {
  readonly named: Named;
  readonly anyCase: boolean;
  readonly found: readonly FoundMention[];
}

/**
 * All places of the deck that name the same, in the order of the text.
 * @param anyCase none may be missed: also names in a letter case that nobody writes, such as `zWESVUSR`
 */
export function findMentions(analysis: Analysis, named: Named, anyCase = false): readonly FoundMention[] {
  return finish(findingMentions(analysis, named, anyCase));
}

/** The same in steps. */
export function* findingMentions(analysis: Analysis, named: Named, anyCase = false): Steps<readonly FoundMention[]> {
  const last = known.get(analysis);
  if (last?.anyCase === anyCase && isSame(last.named, named)) return last.found;
  const found: FoundMention[] = [];
  for (const section of analysis.deck.sections)
    if (section.esm === named.esm) yield* inSection(analysis, section, named, anyCase, found);
  known.set(analysis, { named, anyCase, found });
  return found;
}

/** Commands between two checkpoints. */
const stride = 512;

function* inSection(
  analysis: Analysis,
  section: Section,
  wanted: Named,
  anyCase: boolean,
  found: FoundMention[],
): Steps<void> {
  const keepsCase = keepsCaseIn(analysis, section);
  const { length } = wanted.name;
  // A name is as long as its value; one without a value is compared as it is written, perhaps with a period behind.
  const mayBe = ({ value, text }: BoundValue): boolean =>
    value === undefined ? Math.abs(text.length - length) < 2 : value.length === length;
  const add: MentionVisitor = (command, named, value, of, defines) => {
    if (isSame(named, wanted)) found.push(foundAt(wanted, section, command.text, value, of, defines));
  };
  const walker = new MentionWalker(keepsCase, add, mayBe);
  const parts = partsOf(section, wanted.name);
  const spellings = [...new Set(parts.flatMap((part) => [part, part.toUpperCase(), part.toLowerCase()]))];
  const upper = anyCase ? parts.map((part) => part.toUpperCase()) : [];
  const isQuick = !anyCase && !spellings.some((spelling) => /^$|\s/.test(spelling));
  const indices = isQuick ? yield* commandsWith(analysis, section, spellings) : section.commands.keys();
  let looked = 0;
  for (const index of indices) {
    if (++looked % stride === 0) yield;
    const command = section.commands[index];
    if (!command) continue;
    const { text } = command;
    if (!names(text, spellings) && !(anyCase && names(text.toUpperCase(), upper))) continue;
    const bound = analysis.bound.get(command);
    if (bound) walker.walk(bound);
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

function names(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (text.includes(part)) return true;
  return false;
}

/**
 * What stands in every text that names it, one or another: the name itself, or a symbol whose value is a part of it. A
 * name without a value is the text with its symbols and holes.
 */
function partsOf({ frame }: Section, name: string): string[] {
  const upper = name.toUpperCase();
  const symbols = frame.symbols.all.filter(({ value }) => value !== undefined && upper.includes(value.toUpperCase()));
  // A doubled apostrophe inside of a string is a single one in the name.
  return [name.split("'", 1)[0] ?? name, ...symbols.map((symbol) => `&${symbol.name}`)];
}

function keepsCaseIn(analysis: Analysis, section: Section): (className: string) => boolean {
  const { keepsCase } = classKnowledge(analysis, section.esm);
  return keepsCase;
}

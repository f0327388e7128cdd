import { documentRange } from '../../bind/positions.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import { type Range, touches } from '../../text/range.ts';
import type { Analysis } from '../analysis.ts';
import { classKnowledge } from '../classes.ts';
import type { CommandPlace } from '../locate.ts';
import { Reader } from '../understand.ts';
import { mentionsOf } from './mentions.ts';
import { isSame, keyOf, type Mention, type Named } from './named.ts';

/** A mention with the command it stands in. */
export interface FoundMention extends Mention {
  readonly section: Section;
  readonly command: CommandText;
  /** The value in the document. */
  readonly range: Range;
}

/** The names that the value at a place of a command stands for; most stand for one. */
export function mentionsAt(analysis: Analysis, { section, command, bound, logical }: CommandPlace): FoundMention[] {
  if (!bound) return [];
  return mentionsOf(bound, keepsCaseIn(analysis, section))
    .filter(({ span }) => touches(span, logical))
    .map((mention) => located(mention, section, command));
}

/** Editors ask for the same name again while the cursor stands in it, so the last answer for a deck is kept. */
const known = new WeakMap<Analysis, { readonly key: string; readonly found: readonly FoundMention[] }>();

/** All places of the deck that name the same, in the order of the text. */
export function findMentions(analysis: Analysis, named: Named): readonly FoundMention[] {
  const key = keyOf(named);
  const last = known.get(analysis);
  if (last?.key === key) return last.found;
  const found = analysis.deck.sections
    .filter(({ esm }) => esm === named.esm)
    .flatMap((section) => inSection(analysis, section, named));
  known.set(analysis, { key, found });
  return found;
}

function inSection(analysis: Analysis, section: Section, named: Named): FoundMention[] {
  const found: FoundMention[] = [];
  const keepsCase = keepsCaseIn(analysis, section);
  for (const command of candidates(analysis, section, named)) {
    for (const mention of mentionsOf(command, keepsCase)) {
      if (isSame(mention.named, named)) found.push(located(mention, section, command.text));
    }
  }
  return found;
}

/**
 * The commands that may name it: the name stands in them, or a symbol. Most do not, and looking at the text is far
 * cheaper than going through the words.
 */
function* candidates(analysis: Analysis, section: Section, { name }: Named): Generator<BoundCommand> {
  // Any name without a value holds the symbol or hole that stands in the text.
  const pattern = new RegExp(escaped(name), 'i');
  const hasSymbols = section.frame.symbols.all.length > 0;
  const reader = new Reader(analysis, section, 0);
  const needsAll = section.esm === 'acf2';
  for (let index = 0; index < section.commands.length; index++) {
    const text = section.commands[index]?.text ?? '';
    const may = text !== '' && (pattern.test(text) || (hasSymbols && text.includes('&')));
    // What a command of ACF2 means depends on those before it, so the reader has to see each.
    const command = may ? reader.read(index) : undefined;
    if (command) yield command;
    else if (needsAll) reader.meaning(index);
  }
}

function escaped(name: string): string {
  // A doubled apostrophe inside of a string is a single one in the name.
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "'+");
}

function located(mention: Mention, section: Section, command: CommandText): FoundMention {
  return { ...mention, section, command, range: documentRange(command, mention.span) };
}

function keepsCaseIn(analysis: Analysis, section: Section): (className: string) => boolean {
  const { keepsCase } = classKnowledge(analysis, section.esm);
  return keepsCase;
}

/** What a section of a new deck has to say, before it is put on cards. */
import type { Esm } from '../../../catalog/types.ts';
import { commandsFor } from '../../../zowe/commands.ts';
import { namesIn } from '../../../zowe/fill.ts';
import { zoweNameSpecs } from '../../../zowe/name-ids.ts';
import type { ZoweCommand, ZoweRequirement } from '../../../zowe/types.ts';
import { firstQualifier } from './names.ts';
import { isSetAside, requirementsOf } from './requirements.ts';
import type { Symbols, Word } from './symbols.ts';
import type { NewDeck } from './types.ts';

/** A command of a section. */
export interface DeckCommand {
  readonly does: ZoweCommand['does'];
  readonly words: readonly Word[];
  /** The words in one line. */
  readonly text: string;
  /** ACF2: the setting it is issued under; empty for a command of the operator. */
  readonly setting: string;
  /** It stands in a comment: it names what only the site knows, such as its users, or few need it. */
  readonly isOpen: boolean;
}

/** A requirement with its commands. */
export interface Entry {
  readonly requirement: ZoweRequirement;
  readonly commands: readonly DeckCommand[];
}

/** What a section has to give, in the order of the requirements. Each command stands in it once. */
export function entriesOf({ components }: NewDeck, esm: Esm, symbols: Symbols): Entry[] {
  const requirements = requirementsOf(components).filter(
    (requirement) => requirement.esms?.includes(esm) !== false && !isGivenAlready(requirement, symbols),
  );
  const owners = requirements.flatMap((one) => commandsFor(one, esm).filter(({ does }) => does === 'own'));
  const written = new Set<string>();
  const entries: Entry[] = [];
  for (const requirement of requirements) {
    const commands: DeckCommand[] = [];
    for (const command of commandsFor(requirement, esm)) {
      const made = deckCommand(widest(command, owners), esm, symbols, isSetAside(requirement, esm));
      // Renewals stand at the end of a block, once for all that is before them.
      if (made.does !== 'refresh' && written.has(keyOf(made))) continue;
      written.add(keyOf(made));
      commands.push(made);
    }
    const isAdvice = requirement.kind === 'advice';
    if (commands.some(({ does }) => does !== 'refresh') || isAdvice) entries.push({ requirement, commands });
  }
  return entries;
}

/** True for what the deck does under another name: a group that two names stand for, membership in a default group. */
function isGivenAlready(requirement: ZoweRequirement, symbols: Symbols): boolean {
  const group = symbols.value('stcGroup');
  if (requirement.kind === 'membership') {
    return typeof requirement.group === 'string' && symbols.value(requirement.group) === group;
  }
  if (requirement.kind !== 'group') return false;
  const admins = symbols.value('adminGroup');
  if (requirement.group === 'stcGroup') return group === admins;
  return requirement.group === 'hlq' && [group, admins].includes(firstQualifier(symbols.value('hlq')));
}

/** Who owns the beginning of names owns the names: of two ownerships the wider one. */
function widest(command: ZoweCommand, owners: readonly ZoweCommand[]): ZoweCommand {
  if (command.does !== 'own') return command;
  const own = command.words.join(' ').slice(0, -1);
  const wider = owners.filter(({ words }) => own.startsWith(words.join(' ').slice(0, -1)));
  return wider.sort((a, b) => a.words.join(' ').length - b.words.join(' ').length)[0] ?? command;
}

/** What a command is known by: a resource is defined once, whatever the operands say. */
function keyOf({ does, words, text }: DeckCommand): string {
  if (does !== 'define') return text;
  const name = words.slice(0, words[0]?.text === 'ADDSD' ? 2 : 3).map((word) => word.text);
  return name.join(' ');
}

function deckCommand(
  { does, words, setting = '' }: ZoweCommand,
  esm: Esm,
  symbols: Symbols,
  isAside: boolean,
): DeckCommand {
  const isOpen =
    isAside || [...namesIn(words)].some((id) => zoweNameSpecs[id].isOpen) || words.some((word) => /[<>]/u.test(word));
  const filled = symbols.words(words, esm);
  return { does, words: filled, text: filled.map(({ text }) => text).join(' '), setting, isOpen };
}

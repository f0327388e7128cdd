/** What the commands of a deck tell about an ACID of Top Secret. */
import { hasOperand, nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { SubjectHistory } from '../../effect/subjects.ts';
import type { AcidNote } from '../../effect/tss/types.ts';
import { targetOf } from '../../effect/tss/target.ts';

/** Other words for kinds of ACID. */
const alsoCalled: ReadonlyMap<string, string> = new Map([
  ['DEPT', 'DEPARTMENT'],
  ['DIV', 'DIVISION'],
]);

/** The kind of ACID that CREATE makes, in full and upper case; undefined when nobody knows. */
export function acidTypeOf(create: BoundCommand): string | undefined {
  const type = operandNamed(create, 'TYPE');
  if (!type) return hasOperand(create, 'USING') ? undefined : 'USER';
  const name = type.values[0]?.keyword?.name;
  return name === undefined ? undefined : (alsoCalled.get(name) ?? name);
}

/**
 * True for a command that surely runs, and on the security file of the deck: TARGET sends it to other nodes. A word that is not known may
 * be a class of the site.
 */
export function runsHere({ text, broken, problems, strays, operands }: BoundCommand): boolean {
  return (
    !broken &&
    text.problems.length === 0 &&
    problems.length === 0 &&
    strays.length === 0 &&
    !operands.some(({ spec }) => spec?.name === 'TARGET')
  );
}

/** Functions that need the ACID in their parentheses: others show it, or take away what may not be there. */
const needing: ReadonlySet<string> = new Set([
  'ADDTO',
  'ADMIN',
  'EXPORT',
  'GENCERT',
  'GENREQ',
  'MOVE',
  'PERMIT',
  'REKEY',
  'REPLACE',
]);

/** Functions that need the ACIDs their keywords name. */
const needingNamed: ReadonlySet<string> = new Set(['ADDTO', 'CREATE', 'MOVE', 'PERMIT', 'REPLACE']);

/** True for a place where an ACID must exist, so that the command works. */
export function isNeed({ what, command }: AcidNote): boolean {
  const verb = command.spec?.name ?? '';
  return what === 'target' ? needing.has(verb) : what === 'named' && needingNamed.has(verb);
}

/** The commands that change an ACID while it is what CREATE has made it. */
export interface AcidLife {
  readonly created: AcidNote;
  /** Its kind, in full and upper case; undefined when nobody knows. */
  readonly type: string | undefined;
  /** CREATE, then the commands on it in no particular order. */
  readonly commands: readonly BoundCommand[];
  /** A command on it has a hole or a word that nobody knows, or it is made from another one: more may be given to it. */
  readonly isOpen: boolean;
}

/**
 * All that the deck gives to an ACID that it creates once, and does not delete. Undefined for others, and where it is not sure
 * that the commands run.
 */
export function lifeOf(history: SubjectHistory<'acid'>): AcidLife | undefined {
  if (latest?.history !== history) latest = { history, life: makeLife(history) };
  return latest.life;
}

/** Several rules ask for the same life, one after another. */
let latest: { readonly history: SubjectHistory<'acid'>; readonly life: AcidLife | undefined } | undefined;

function makeLife({ notes, mentions }: SubjectHistory<'acid'>): AcidLife | undefined {
  const [created, ...others] = notes;
  if (created?.what !== 'create' || others.length > 0 || created.operand || !runsHere(created.command))
    return undefined;
  const commands = [created.command];
  for (const { what, command } of mentions) {
    const verb = command.spec?.name;
    if (what === 'target' && (verb === 'ADDTO' || verb === 'REPLACE')) commands.push(command);
  }
  const isOpen = hasOperand(created.command, 'USING') || commands.some(mayGiveMore);
  return { created, type: acidTypeOf(created.command), commands, isOpen };
}

/** True for a command that is not understood to its last word. */
function mayGiveMore(command: BoundCommand): boolean {
  return !runsHere(command) || command.operands.some(({ spec }) => spec === undefined);
}

/** True when one of several commands has an operand of a name. */
export function oneHas(commands: readonly BoundCommand[], name: string): boolean {
  return commands.some((command) => hasOperand(command, name));
}

/** The values of an operand in several commands, in upper case; undefined when one of them has a hole. */
export function namesIn(commands: readonly BoundCommand[], name: string): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { operands } of commands) {
    for (const { spec, values } of operands) {
      if (spec?.name !== name) continue;
      if (values.length === 0) return undefined;
      for (const value of values) {
        const text = nameOf(value);
        if (text === undefined) return undefined;
        names.add(text);
      }
    }
  }
  return names;
}

/** The first place of the deck that names the ACID in some way. */
export function firstMention(
  mentions: Iterable<AcidNote>,
  isWanted: (note: AcidNote) => boolean,
): AcidNote | undefined {
  let first: AcidNote | undefined;
  for (const note of mentions) {
    if (first && first.command.text.start < note.command.text.start) continue;
    if (isWanted(note)) first = note;
  }
  return first;
}

/** True for a command on the STC record. */
export function isOnStarted(command: BoundCommand): boolean {
  return nameOf(targetOf(command)) === 'STC';
}

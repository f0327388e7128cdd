/** Where a word belongs that is no operand where it stands. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { otherWords } from '../../catalog/racf/other-words.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import type { CommandSpec } from '../../catalog/types.ts';

/** More places than that are no help. */
const most = 3;

/**
 * A sentence that tells where in the same command an operand of that name belongs: behind the parentheses it stands in, or
 * into those of a segment. Only full names are looked for: a leading part may mean too many things.
 */
export function elsewhereInCommand(word: string, command: BoundCommand, parent?: BoundOperand): string | undefined {
  const { spec } = command;
  if (!spec) return undefined;
  const name = word.toUpperCase();
  if (parent?.spec && spec.operands.some((operand) => operand.name === name)) {
    return `${name} is an operand of ${spec.name} itself: close the parentheses of ${parent.spec.name} before it.`;
  }
  const holders = spec.operands.filter(
    (operand) =>
      operand !== parent?.spec &&
      operand.value.kind === 'operands' &&
      operand.value.operands.some((inner) => inner.name === name),
  );
  if (holders.length === 0 || holders.length > most) return undefined;
  return `${name} belongs into the parentheses of ${holders.map((holder) => holder.name).join(' or ')}.`;
}

/** A sentence about a word that is known by another name, or as an operand of other commands, those of the same kind first. */
export function elsewhere(word: string, command: BoundCommand): string | undefined {
  const name = word.toUpperCase();
  const called = otherWords.get(name);
  if (called !== undefined) return `${called}.`;
  const all = commandsWith().get(name) ?? [];
  const alike = all.filter((other) => isAlike(other, command.spec));
  const commands = alike.length > 0 ? alike : all;
  if (commands.length === 0 || commands.length > most) return undefined;
  return `${name} is an operand of ${commands.map((other) => other.name).join(' and ')}.`;
}

/** True for a word that is known as an operand of some command, or by another name. */
export function isKnownElsewhere(word: string): boolean {
  const name = word.toUpperCase();
  return otherWords.has(name) || commandsWith().has(name);
}

/** True for commands about the same: both about users, or both about groups. */
function isAlike(one: CommandSpec, other: CommandSpec | undefined): boolean {
  const kind = one.positionals[0]?.of.type;
  return kind !== undefined && kind === other?.positionals[0]?.of.type;
}

/** The commands by the names of their operands; made when a word is asked for first. */
let byOperand: ReadonlyMap<string, readonly CommandSpec[]> | undefined;

function commandsWith(): ReadonlyMap<string, readonly CommandSpec[]> {
  if (byOperand) return byOperand;
  const found = new Map<string, CommandSpec[]>();
  for (const command of racfCatalog.commands) {
    // PHRASE is PASSWORD under another name.
    if (command.name === 'PHRASE') continue;
    for (const { name } of command.operands) {
      const others = found.get(name);
      if (others) others.push(command);
      else found.set(name, [command]);
    }
  }
  byOperand = found;
  return found;
}

/** Access levels of Top Secret that a deck or a slip makes. */
import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { EffectIndex } from '../../effect/index.ts';
import { classNameOf, isClassKeyword } from '../../effect/tss/resources.ts';
import { distance } from '../../text/distance.ts';

/** True when the deck gives a class of the command a level of that name, or may do so. */
export function definesLevel(effects: EffectIndex, command: BoundCommand, level: string): boolean {
  return command.operands.slice(1).some((operand) => {
    if (!isClassKeyword(operand)) return false;
    const history = effects.subjects.history('resourceClass', classNameOf(operand));
    return history?.notes.some((note) => hasLevel(note.command, level)) === true;
  });
}

function hasLevel(command: BoundCommand, level: string): boolean {
  const list = operandNamed(command, 'ACLST');
  return (
    list?.values.some(({ value }) => {
      if (value === undefined) return true;
      const name = value.toUpperCase();
      return name === level || name.startsWith(`${level}=`) || name.startsWith(`${level}(`);
    }) === true
  );
}

/** Shorter words are near to too many levels. */
const shortestSlip = 3;

/** The levels of one wrong letter's distance. */
export function accessLevelsNear(word: string, levels: readonly string[]): readonly string[] {
  if (word.length < shortestSlip) return [];
  return levels.filter((level) => distance(word, level, 2) < 2);
}

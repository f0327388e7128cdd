/** Access levels of Top Secret that a deck or a slip makes. */
import type { BoundCommand } from '../../bind/types.ts';
import type { EffectIndex } from '../../effect/index.ts';
import { classNameOf, isClassKeyword } from '../../effect/tss/resources.ts';
import { distance } from '../../text/distance.ts';

/** True when the deck gives a class of the command a level of that name, or may do so. */
export function definesLevel(effects: EffectIndex, command: BoundCommand, level: string): boolean {
  const { levels } = effects.subjects;
  return command.operands.some(
    (operand, index) => index > 0 && isClassKeyword(operand) && levels.has(classNameOf(operand), level),
  );
}

/** Shorter words are near to too many levels. */
const shortestSlip = 3;

/** The levels of one wrong letter's distance. */
export function accessLevelsNear(word: string, levels: readonly string[]): readonly string[] {
  if (word.length < shortestSlip) return [];
  return levels.filter((level) => distance(word, level, 2) < 2);
}

import { hasOperand, nameOf, operandNamed, operandsNamed, positional } from '../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../bind/types.ts';
import { compact } from '../text/compact.ts';
import { writtenProfile } from './profile-name.ts';
import { type AccessLevel, accessLevels, type Effect, type PermitEffect } from './types.ts';

/** What a PERMIT does; `unclear` when it cannot be known to which profile. */
export function permitEffects(command: BoundCommand): Effect[] {
  const className = permitClass(command);
  const name = positional(command, 0);
  if (!name) return [];
  const profile = className === undefined ? undefined : writtenProfile(className, name);
  const reset = resetOf(command);
  if (!profile || reset === 'unknown') return [{ kind: 'unclear', command, className }];
  const decisive = decisiveOperand(command);
  const effect: PermitEffect = {
    kind: 'permit',
    command,
    profile,
    ids: compact(
      operandsNamed(command, 'ID').flatMap((operand) =>
        operand.values.map((value) => ({ name: nameOf(value), value })),
      ),
    ),
    action: decisive?.spec?.name === 'DELETE' ? 'delete' : 'access',
    level: decisive ? levelOf(decisive) : 'READ',
    conditions: compact(conditionsOf(command)),
    reset,
    from: operandNamed(command, 'FROM'),
  };
  return name.value === undefined ? [{ kind: 'unclear', command, className, guess: effect }] : [effect];
}

/** The class PERMIT works on: CLASS, or DATASET without it; undefined when it has a hole or is missing its value. */
export function permitClass(command: BoundCommand): string | undefined {
  const operand = operandNamed(command, 'CLASS');
  return operand ? nameOf(operand.values[0]) : 'DATASET';
}

/** The last of ACCESS and DELETE: the one that counts. */
export function decisiveOperand(command: BoundCommand): BoundOperand | undefined {
  return command.operands.findLast(({ spec }) => spec?.name === 'ACCESS' || spec?.name === 'DELETE');
}

/** The level an operand names; undefined for a hole or for what is no level. An empty ACCESS means READ. */
export function levelOf(operand: BoundOperand): AccessLevel | undefined {
  const [value] = operand.values;
  if (!value) return 'READ';
  return accessLevels.find((level) => level === value.keyword?.name);
}

/** The lists RESET empties: both without a value; `unknown` for a hole and for what is no value of it. */
export function resetOf(command: BoundCommand): 'ALL' | 'STANDARD' | 'WHEN' | 'unknown' | undefined {
  const operand = operandNamed(command, 'RESET');
  if (!operand) return undefined;
  const [value] = operand.values;
  if (!value) return 'ALL';
  const name = value.keyword?.name;
  return name === 'ALL' || name === 'STANDARD' || name === 'WHEN' ? name : 'unknown';
}

/**
 * The lists that a PERMIT empties before it does anything else. With ID and DELETE, RACF ignores RESET (message
 * ICH06009I), unless RESET is for the conditional list and DELETE for the standard one.
 */
export function resetsWhat({ command, reset, action, ids }: PermitEffect): PermitEffect['reset'] {
  if (action !== 'delete' || ids.length === 0) return reset;
  return reset === 'WHEN' && !hasOperand(command, 'WHEN') ? reset : undefined;
}

/** The conditions of WHEN in upper case and in a fixed form; one without a value of its own is left out. */
function conditionsOf(command: BoundCommand): string[] {
  return operandsNamed(command, 'WHEN').flatMap((when) =>
    when.operands.flatMap((condition) =>
      condition.values.map((value) => `${condition.spec?.name ?? condition.word}(${nameOf(value) ?? value.text})`),
    ),
  );
}

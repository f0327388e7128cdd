import { hasOperand, nameOf, operandNamed, operandsNamed, positional } from '../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../bind/types.ts';
import { compact } from '../text/compact.ts';
import { writtenProfile } from './profile-name.ts';
import { type AccessLevel, accessLevels, type Effect, type PermitEffect, type PermitId } from './types.ts';

/** What a PERMIT does; `unclear` when it cannot be known to which profile. */
export function permitEffects(command: BoundCommand): Effect[] {
  const name = positional(command, 0);
  if (!name) return [];
  const className = permitClass(command);
  const reset = resetOf(command);
  if (className === undefined || reset === 'unknown') return [{ kind: 'unclear', command, className }];
  const decisive = decisiveOperand(command);
  const effect: PermitEffect = {
    kind: 'permit',
    command,
    profile: writtenProfile(className, name),
    ids: idsOf(command),
    action: decisive?.spec?.name === 'DELETE' ? 'delete' : 'access',
    level: decisive ? levelOf(decisive) : 'READ',
    conditions: conditionsOf(command),
    reset,
    from: operandNamed(command, 'FROM'),
  };
  return name.value === undefined ? [{ kind: 'unclear', command, className, guess: effect }] : [effect];
}

function idsOf({ operands }: BoundCommand): readonly PermitId[] {
  let ids: PermitId[] | undefined;
  for (const { spec, values } of operands) {
    if (spec?.name !== 'ID') continue;
    for (const value of values) {
      const id = { name: nameOf(value), value };
      if (ids) ids.push(id);
      else ids = [id];
    }
  }
  return ids?.length === 1 ? ids : compact(ids ?? []);
}

/** The class PERMIT works on: CLASS, or DATASET without it; undefined when it has a hole or is missing its value. */
export function permitClass(command: BoundCommand): string | undefined {
  const operand = operandNamed(command, 'CLASS');
  return operand ? nameOf(operand.values[0]) : 'DATASET';
}

/** The last of ACCESS and DELETE: the one that counts. */
export function decisiveOperand(command: BoundCommand): BoundOperand | undefined {
  const { operands } = command;
  for (let index = operands.length - 1; index >= 0; index--) {
    const name = operands[index]?.spec?.name;
    if (name === 'ACCESS' || name === 'DELETE') return operands[index];
  }
  return undefined;
}

/** The level an operand names; undefined for a hole or for what is no level. An empty ACCESS means READ. */
export function levelOf(operand: BoundOperand): AccessLevel | undefined {
  const [value] = operand.values;
  if (!value) return 'READ';
  const name = value.keyword?.name;
  for (const level of accessLevels) if (level === name) return level;
  return undefined;
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
function conditionsOf(command: BoundCommand): readonly string[] {
  if (!hasOperand(command, 'WHEN')) return compact([]);
  return compact(
    operandsNamed(command, 'WHEN').flatMap((when) =>
      when.operands.flatMap((condition) =>
        condition.values.map((value) => `${condition.spec?.name ?? condition.word}(${nameOf(value) ?? value.text})`),
      ),
    ),
  );
}

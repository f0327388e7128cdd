/** What ends a permit of Top Secret besides REVOKE. */
import { hasOperand } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { EffectIndex } from '../index.ts';
import { departure } from './acid-life.ts';
import type { PermitLife } from './class-permits.ts';

/**
 * What ends a permit first: REVOKE, REMOVE of the resource from its owner, which takes all permits with it, or DELETE of the ACID
 * (Top Secret for z/OS Command Functions, REMOVE). Undefined for one that stands at the end.
 */
export function endOf(effects: EffectIndex, life: PermitLife): BoundCommand | undefined {
  const { start } = life.command.text;
  const taken = effects.ownership.firstTaken(life.className, life.name, start)?.command;
  return [life.ended, taken && !hasOperand(taken, 'TARGET') ? taken : undefined, departure(effects, life.acid, start)]
    .filter((command) => command !== undefined)
    .toSorted((a, b) => a.text.start - b.text.start)[0];
}

/** True for a command that is among those carried out before an offset; all are without one. */
export function isBefore({ text }: BoundCommand, before: number | undefined): boolean {
  return before === undefined || text.start < before;
}

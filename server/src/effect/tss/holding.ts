import type { AccessQuestion, Holding } from '../holding.ts';
import type { EffectIndex } from '../index.ts';

/** The access of a user as Top Secret decides it. */
export function tssHolding(_effects: EffectIndex, _question: AccessQuestion): Holding {
  return { allowed: new Set(), certain: false, conditions: [] };
}

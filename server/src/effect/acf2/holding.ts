import type { AccessQuestion, Holding } from '../holding.ts';
import type { EffectIndex } from '../index.ts';

/** The access of a user as ACF2 decides it. */
export function acf2Holding(_effects: EffectIndex, _question: AccessQuestion): Holding {
  return { allowed: new Set(), certain: false, conditions: [] };
}

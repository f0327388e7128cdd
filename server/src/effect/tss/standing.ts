/** Which permits of Top Secret for one name stand, and what a REVOKE does to them. */
import type { BoundCommand } from '../../bind/types.ts';
import type { PermitLife } from './class-permits.ts';

/** A permit that may still end. */
export type Draft = Omit<PermitLife, 'ended' | 'doubted'> & {
  ended: BoundCommand | undefined;
  doubted: BoundCommand | undefined;
};

/** What a PERMIT or REVOKE says besides the names. */
export type Terms = Pick<PermitLife, 'levels' | 'isKnown' | 'isDenied' | 'condition'>;

/** Permits that have the same condition. */
interface Alike {
  /** By what is the same for the same levels; undefined for those that are not known, or not given. */
  readonly byLevels: Map<string | undefined, Draft[]>;
  /** Those that no REVOKE puts in doubt. */
  sure: Draft[];
}

/**
 * The permits for one name that stand. Each PERMIT for the same name stands by itself, and REVOKE with nothing but the name takes all of
 * them; with conditions, those that have the same (Top Secret for z/VM, Revoking Multiple Authorizations). Whether ACCESS is looked at,
 * the manuals do not agree.
 */
export class Standing {
  private readonly byCondition = new Map<string, Alike>();

  constructor(lives: readonly Draft[]) {
    for (const life of lives) this.add(life);
  }

  /** A PERMIT that comes behind all others. */
  add(life: Draft): void {
    let alike = this.byCondition.get(life.condition);
    if (!alike) this.byCondition.set(life.condition, (alike = { byLevels: new Map(), sure: [] }));
    const levels = levelsKey(life);
    const same = alike.byLevels.get(levels);
    if (same) same.push(life);
    else alike.byLevels.set(levels, [life]);
    alike.sure.push(life);
  }

  /** A REVOKE that comes behind all PERMITs so far: ends some of them, or puts them in doubt. */
  revoke(command: BoundCommand, terms: Terms): void {
    const { byCondition } = this;
    if (terms.levels === undefined && terms.condition === '') {
      for (const alike of byCondition.values()) endAll(alike, command);
      byCondition.clear();
      return;
    }
    const alike = byCondition.get(terms.condition);
    if (!alike) return;
    if (terms.levels === undefined) {
      endAll(alike, command);
      byCondition.delete(terms.condition);
      return;
    }
    const levels = levelsKey(terms);
    if (levels !== undefined) {
      for (const life of alike.byLevels.get(levels) ?? []) life.ended = command;
      alike.byLevels.delete(levels);
    }
    for (const life of alike.sure) if (!life.ended) life.doubted = command;
    alike.sure = [];
  }
}

function endAll({ byLevels }: Alike, command: BoundCommand): void {
  for (const lives of byLevels.values()) for (const life of lives) life.ended = command;
}

function levelsKey({ levels, isKnown }: Terms): string | undefined {
  return isKnown ? levels?.toSorted().join(' ') : undefined;
}

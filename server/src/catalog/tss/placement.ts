/**
 * Where the kinds of ACID belong. Top Secret for z/VM Command Functions, Use of DEPARTMENT, DIVISION, and ZONE and Effects of MOVE
 * Using the TYPE Keyword; Implementation, Defining Department, Division, and Zone ACIDs.
 */

/** The keyword that says where an ACID belongs. */
export type Place = 'DEPARTMENT' | 'DIVISION' | 'ZONE';

export interface Placement {
  /** CREATE needs it, unless the issuer administers just that place. */
  readonly needs?: Place;
  /** CREATE takes it. */
  readonly takes?: Place;
}

/** By kind of ACID, as TYPE names it. */
export const placements: ReadonlyMap<string, Placement> = new Map<string, Placement>([
  ['USER', { needs: 'DEPARTMENT' }],
  ['PROFILE', { needs: 'DEPARTMENT' }],
  ['GROUP', { needs: 'DEPARTMENT' }],
  ['DCA', { needs: 'DEPARTMENT' }],
  ['DEPARTMENT', { takes: 'DIVISION' }],
  ['VCA', { needs: 'DIVISION' }],
  ['DIVISION', { takes: 'ZONE' }],
  ['ZCA', { needs: 'ZONE' }],
  ['ZONE', {}],
  ['LSCA', {}],
  ['SCA', {}],
]);

/** Kinds of ACID that cannot get a permit: Command Functions, PERMIT. */
export const withoutPermits: ReadonlySet<string> = new Set(['DEPARTMENT', 'DIVISION', 'ZONE']);

import type { Source } from '../../types.ts';

/** The levels that can be given on a resource, lowest first. */
export const resourceLevels = ['EXECUTE', 'READ', 'UPDATE', 'CONTROL', 'ALTER'] as const;
export type ResourceLevel = (typeof resourceLevels)[number];

/**
 * A resource that everybody knows, or a form of names such resources have. In a name, `{user}` stands for one
 * qualifier or a part of one, `{rest...}` for one or more qualifiers, and `**` at the end for any number of them.
 */
export interface ResourceSpec {
  readonly className: string;
  /** Upper case, but for the words in braces and for classes that keep lower case. */
  readonly name: string;
  /** What it allows or what it is for: whole sentences. */
  readonly doc: string;
  /**
   * What each level gives beyond the one before. Present: no other level is asked for, so a lower one gives nothing.
   * Absent: the levels are not known, or the profile works by being there.
   */
  readonly levels?: ReadonlyMap<ResourceLevel, string>;
  /** From this level on, access for everybody is a danger to the whole system. */
  readonly sensitive?: ResourceLevel;
  /** Up to this level, access for everybody is what the documentation shows or suggests. */
  readonly open?: ResourceLevel;
  readonly source: Source;
}

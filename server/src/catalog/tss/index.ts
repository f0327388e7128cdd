/** The language facts of Top Secret: functions with their keywords, resource classes. */
import { findNamed } from '../lookup.ts';
import type { KeywordSpec, OperandSpec, TssClassSpec, TssFunctionSpec, TssLevelSpec, TssRecordSpec } from '../types.ts';
import { controlOptions } from './control-options.ts';
import { functions } from './functions.ts';
import { accessLevels } from './levels.ts';
import { targets } from './records.ts';
import { resourceClasses } from './resource-classes.ts';
import { facilities } from './values.ts';

export { foreignClasses } from './foreign.ts';
export { fetchClasses, foreignLevels } from './levels.ts';
export { placements, withoutPermits, type Place, type Placement } from './placement.ts';
export { reservedNames } from './records.ts';
export { riskyAttributes, riskyValues, type RiskyAttribute, type RiskyValue } from './review.ts';
export { tuples, type TuplePart } from './tuples.ts';

export interface TssCatalog {
  readonly functions: readonly TssFunctionSpec[];
  /** The function that `word` names: in full, by a short form, or by an unambiguous leading part. */
  readonly functionOf: (word: string) => TssFunctionSpec | undefined;
  readonly resourceClasses: readonly TssClassSpec[];
  /** True for the keyword of a resource class, in full and upper case. */
  readonly isResourceClass: (keyword: string) => boolean;
  /** The SAF class that a resource class stands for, by its keyword; undefined when that is not known. */
  readonly safClassOf: (keyword: string) => string | undefined;
  /** The class of a keyword, in full and upper case; an alias such as DSN does not count. */
  readonly resourceClass: (keyword: string) => TssClassSpec | undefined;
  /** Records that stand in the place of an ACID: ALL, STC, RDT and others. */
  readonly targets: readonly TssRecordSpec[];
  /** What stands behind MODIFY: an open set. */
  readonly controlOptions: readonly OperandSpec[];
  /** Levels of access that come with the product: an open set. */
  readonly accessLevels: readonly TssLevelSpec[];
  /** Facilities by the names they come with: an open set. */
  readonly facilities: readonly KeywordSpec[];
}

const classes: ReadonlyMap<string, TssClassSpec> = new Map(resourceClasses.map((spec) => [spec.name, spec]));

export const tssCatalog: TssCatalog = {
  functions,
  functionOf: (word) => {
    const match = findNamed(functions, word);
    return match && 'spec' in match ? match.spec : undefined;
  },
  resourceClasses,
  isResourceClass: (keyword) => classes.has(keyword),
  safClassOf: (keyword) => classes.get(keyword)?.racfClass,
  resourceClass: (keyword) => classes.get(keyword),
  targets,
  controlOptions,
  accessLevels,
  facilities,
};

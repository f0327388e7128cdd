/** The language facts of Top Secret: functions with their keywords, resource classes. */
import { findNamed } from '../lookup.ts';
import type { KeywordSpec, TssClassSpec, TssFunctionSpec } from '../types.ts';
import { functions, targets } from './functions.ts';
import { resourceClasses } from './resource-classes.ts';

export interface TssCatalog {
  readonly functions: readonly TssFunctionSpec[];
  /** The function that `word` names: in full, by a short form, or by an unambiguous leading part. */
  readonly functionOf: (word: string) => TssFunctionSpec | undefined;
  readonly resourceClasses: readonly TssClassSpec[];
  /** True for the keyword of a resource class, in full and upper case. */
  readonly isResourceClass: (keyword: string) => boolean;
  /** The SAF class that a resource class stands for, by its keyword; undefined when that is not known. */
  readonly safClassOf: (keyword: string) => string | undefined;
  /** Records that stand in the place of an ACID: ALL, STC, RDT and others. */
  readonly targets: readonly KeywordSpec[];
}

const classNames: ReadonlySet<string> = new Set(resourceClasses.map(({ name }) => name));

export const tssCatalog: TssCatalog = {
  functions,
  functionOf: (word) => {
    const match = findNamed(functions, word);
    return match && 'spec' in match ? match.spec : undefined;
  },
  resourceClasses,
  isResourceClass: (keyword) => classNames.has(keyword),
  safClassOf: (keyword) => resourceClasses.find(({ name }) => name === keyword)?.racfClass,
  targets,
};

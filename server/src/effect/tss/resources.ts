import type { BoundOperand } from '../../bind/types.ts';
import { isSecretWord } from '../../catalog/secret-words.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import { isSiteClass } from '../../site/specs.ts';

/** Keywords for resources that are owned and permitted as those of a class are. */
const others: ReadonlySet<string> = new Set(['DSNAME', 'VOLUME']);

/** A keyword that the catalog or the site knows as a resource class, or that nobody knows: a class of the site, perhaps; a misspelt PASSWORD is none. */
export function isClassKeyword({ spec, word, list, candidates }: BoundOperand): boolean {
  if (!spec) return list !== undefined && candidates.length === 0 && !isSecretWord(word);
  return others.has(spec.name) || tssCatalog.isResourceClass(spec.name) || isSiteClass(spec);
}

/** The class that a keyword names, in upper case. */
export function classNameOf({ spec, word }: BoundOperand): string {
  return spec?.name ?? word.toUpperCase();
}

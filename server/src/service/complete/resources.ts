/** Names of well-known resources, and forms of names with a tab stop for each part that is open. */
import { isForm } from '../../catalog/racf/resources/pattern.ts';
import { resourceClasses, resourcesOf } from '../../catalog/racf/resources/index.ts';
import type { ResourceSpec } from '../../catalog/racf/resources/types.ts';
import type { Esm } from '../../catalog/types.ts';
import { literal, stop, Stops } from './snippet.ts';

/** A well-known name as it is put into a deck. */
export interface KnownName {
  readonly spec: ResourceSpec;
  /** The name; a snippet when it is a form. */
  readonly text: string;
  readonly snippet: boolean;
}

/** Data sets of the system are known for checks; nobody looks for them in a list. */
const notOffered: ReadonlySet<string> = new Set(['DATASET']);

/**
 * The names known in a class. While the class is open there are far too many, so only those are given that begin with
 * what has been typed.
 */
export function knownNames(className: string | undefined, typed: string, esm: Esm): KnownName[] {
  if (className !== undefined) return offered(resourcesOf(className), esm);
  const wanted = typed.toUpperCase();
  if (wanted === '') return [];
  const begun = resourceClasses()
    .filter((name) => !notOffered.has(name))
    .flatMap((name) => resourcesOf(name).filter((spec) => spec.name.startsWith(wanted)));
  return offered(begun, esm);
}

function offered(specs: readonly ResourceSpec[], esm: Esm): KnownName[] {
  return specs
    .filter(({ className, name }) => !notOffered.has(className) && !isAllOpen(name))
    .filter(({ name }) => esm === 'racf' || !name.includes('*'))
    .map((spec) => ({ spec, text: textOf(spec.name), snippet: isOpen(spec.name) }));
}

/** A form that says nothing of the name, such as `{volume}`. */
function isAllOpen(name: string): boolean {
  return name.startsWith('{') && name.indexOf('}') === name.length - 1;
}

/** Generic characters stand in a deck as they are; words in braces have to be filled in. */
function isOpen(name: string): boolean {
  return isForm(name) && name.includes('{');
}

function textOf(name: string): string {
  if (!isOpen(name)) return name;
  const stops = new Stops();
  return name
    .split(/(\{[^{}]{0,60}\})/)
    .map((part) => (part.startsWith('{') ? stop(stops.next(), proposalOf(part)) : literal(part)))
    .join('');
}

/** The word in braces as it may stand in a name. */
function proposalOf(part: string): string {
  return part.slice(1, -1).replace('...', '').replaceAll(' ', '-');
}

/**
 * Finding an entry by the word in the text. TSO's parse service, and the other ESMs after it, take any leading part
 * of a keyword that no other keyword of the same list begins with; a full name wins over longer ones.
 */
import type { KeywordSpec, OperandSpec } from './types.ts';

/** What a word may name in a list of entries. */
export type Match<T> =
  | { readonly spec: T; /** The word is the name with `NO` in front. */ readonly negated?: boolean }
  /** The word begins several names and is none of them. */
  | { readonly candidates: readonly T[] }
  | undefined;

/** Any entry that has a name. */
interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly negatable?: boolean;
}

/** Every word that means something in a list, full names and leading parts, with what it means. */
type Index = ReadonlyMap<string, Match<Named>>;

/** Lists are constants, so each is indexed once; the index goes with its list. */
const indexes = new WeakMap<readonly Named[], Index>();

/** The operand that `word` names, in any letter case: by full name, alias, or unambiguous leading part. */
export function findOperand(operands: readonly OperandSpec[], word: string): Match<OperandSpec> {
  return findNamed(operands, word);
}

/** The value keyword that `word` names, by the same rules as operands. */
export function findKeyword(keywords: readonly KeywordSpec[], word: string): Match<KeywordSpec> {
  return findNamed(keywords, word);
}

/** The same for any list of entries with names. */
export function findNamed<T extends Named>(entries: readonly T[], word: string): Match<T> {
  let index = indexes.get(entries);
  if (!index) {
    index = buildIndex(entries);
    indexes.set(entries, index);
  }
  // The index was built from `entries`, so what it holds are entries of that list.
  return (index.get(word) ?? index.get(word.toUpperCase())) as Match<T>;
}

/** All the words there are: a name of ten letters has ten, so a look-up needs no search and no cache that grows. */
function buildIndex(entries: readonly Named[]): Index {
  const exact = new Map<string, Match<Named>>();
  const leading = new Map<string, { spec: Named; negated: boolean }[]>();
  const add = (name: string, spec: Named, negated: boolean): void => {
    if (!exact.has(name)) exact.set(name, negated ? { spec, negated } : { spec });
    for (let length = 1; length < name.length; length++) {
      const prefix = name.slice(0, length);
      const found = leading.get(prefix);
      if (!found) leading.set(prefix, [{ spec, negated }]);
      else if (!found.some((one) => one.spec === spec && one.negated === negated)) found.push({ spec, negated });
    }
  };
  for (const entry of entries) {
    add(entry.name, entry, false);
    for (const alias of entry.aliases ?? []) add(alias, entry, false);
  }
  // After all the plain names: a field that is called NOSPOOL is itself, not the opposite of SPOOL.
  for (const entry of entries) if (entry.negatable) add(`NO${entry.name}`, entry, true);
  for (const [prefix, found] of leading) {
    if (exact.has(prefix)) continue;
    const [only] = found;
    if (only && found.length === 1)
      exact.set(prefix, only.negated ? { spec: only.spec, negated: true } : { spec: only.spec });
    else exact.set(prefix, { candidates: [...new Set(found.map((one) => one.spec))] });
  }
  return exact;
}

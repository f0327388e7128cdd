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
  return wordsOf(entries).find(word, 0, word.length);
}

/** Lists are constants, so each is indexed once; the index goes with its list. */
const indexes = new WeakMap<readonly Named[], Words<Named>>();

/** Every word that means something in a list, to ask for several of them. */
export function wordsOf<T extends Named>(entries: readonly T[]): Words<T> {
  let words = indexes.get(entries);
  if (!words) {
    words = new Words(buildIndex(entries));
    indexes.set(entries, words);
  }
  // The index was built from `entries`, so what it holds are entries of that list.
  return words as Words<T>;
}

/**
 * Every word that means something in a list, full names and leading parts, with what it means. Words are looked up where they stand
 * in a text: a deck has hundreds of thousands, and a string for each would cost more than the look-up.
 */
export class Words<T> {
  private readonly byWord: ReadonlyMap<string, Match<T>>;
  private readonly words: readonly string[];
  private readonly meanings: readonly Match<T>[];
  /** By the hash of a word: its number in `words`, counted from 1; the next place is taken when one is taken. */
  private readonly places: Uint32Array;

  constructor(byWord: ReadonlyMap<string, Match<T>>) {
    this.byWord = byWord;
    this.words = [...byWord.keys()];
    this.meanings = [...byWord.values()];
    // At least half of the places stay free, so that a look-up ends soon.
    this.places = new Uint32Array(2 ** Math.ceil(Math.log2(this.words.length * 2 + 2)));
    for (const [index, word] of this.words.entries()) {
      let place = this.firstPlace(word, 0, word.length);
      while (this.places[place] !== 0) place = this.placeAfter(place);
      this.places[place] = index + 1;
    }
  }

  /** What the word from `start` to `end` of a text means, in any letter case. */
  find(text: string, start: number, end: number): Match<T> {
    let place = this.firstPlace(text, start, end);
    if (place < 0) {
      const word = text.slice(start, end);
      return this.byWord.get(word) ?? this.byWord.get(word.toUpperCase());
    }
    for (;;) {
      const index = (this.places[place] ?? 0) - 1;
      if (index < 0) return undefined;
      if (isWord(this.words[index] ?? '', text, start, end)) return this.meanings[index];
      place = this.placeAfter(place);
    }
  }

  /** -1 for a word with other characters than those of ASCII, of which letter case is no simple matter. */
  private firstPlace(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code > 127) return -1;
      hash = (Math.imul(hash, 31) + upperCode(code)) | 0;
    }
    return (hash ^ (hash >>> 15)) & (this.places.length - 1);
  }

  private placeAfter(place: number): number {
    return (place + 1) & (this.places.length - 1);
  }
}

function upperCode(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}

/** True when a word in upper case stands at a place, in any letter case. */
function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) {
    const code = text.charCodeAt(start + index);
    if (word.charCodeAt(index) !== code && word.charCodeAt(index) !== upperCode(code)) return false;
  }
  return true;
}

/** All the words there are: a name of ten letters has ten, so a look-up needs no search and no cache that grows. */
function buildIndex(entries: readonly Named[]): ReadonlyMap<string, Match<Named>> {
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

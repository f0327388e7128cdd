/**
 * Finding an entry by the word in the text. TSO's parse service, and the other ESMs after it, take any leading part
 * of a keyword that no other keyword of the same list begins with; a full name wins over longer ones.
 */
import { countWhile } from '../text/search.ts';
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
    words = new Words(namesOf(entries));
    indexes.set(entries, words);
  }
  // The index was built from `entries`, so what it holds are entries of that list.
  return words as Words<T>;
}

/** A full name with its entry. */
interface Name<T> {
  readonly name: string;
  readonly spec: T;
  /** The name is that of the entry with `NO` in front. */
  readonly negated: boolean;
}

/**
 * Every word that means something in a list, full names and leading parts, with what it means. Words are looked up where they stand
 * in a text: a deck has hundreds of thousands, and a string for each would cost more than the look-up.
 *
 * A name of ten letters has nine leading parts. They are found when they are looked up: lists are many and long, and most are made
 * while somebody waits for the first diagnostics.
 */
export class Words<T> {
  private readonly names: readonly Name<T>[];
  /** The same in alphabetical order; made for the first word that is none of them. */
  private sorted: readonly Name<T>[] | undefined;
  /** The names, and the leading parts that were looked up. */
  private readonly words: string[] = [];
  private readonly meanings: Match<T>[] = [];
  /** By the hash of a word: its number in `words`, counted from 1; the next place is taken when one is taken. */
  private places: Uint32Array;

  /** @param names of those that are equal the first counts */
  constructor(names: readonly Name<T>[]) {
    this.names = names;
    this.places = new Uint32Array(placesFor(names.length));
    for (const one of names) if (this.numberOf(one.name, 0, one.name.length) === 0) this.add(one.name, matchOf(one));
  }

  /** What the word from `start` to `end` of a text means, in any letter case. */
  find(text: string, start: number, end: number): Match<T> {
    const number = this.numberOf(text, start, end);
    if (number > 0) return this.meanings[number - 1];
    return start === end ? undefined : this.findUpper(text.slice(start, end).toUpperCase());
  }

  /** The same for a word in upper case, which may have been written with other letters than those of ASCII. */
  private findUpper(word: string): Match<T> {
    const number = this.numberOf(word, 0, word.length);
    if (number > 0) return this.meanings[number - 1];
    const meaning = this.meaningOf(word);
    // What means nothing is not kept: there is no end of that.
    if (meaning) this.add(word, meaning);
    return meaning;
  }

  /** What a word means that is no full name. */
  private meaningOf(part: string): Match<T> {
    const sorted = (this.sorted ??= this.names.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name))));
    const first = countWhile(sorted.length, (index) => (sorted[index]?.name ?? '') < part);
    const count = countWhile(sorted.length - first, (index) => sorted[first + index]?.name.startsWith(part) === true);
    const [only, ...others] = sorted.slice(first, first + count);
    if (!only) return undefined;
    if (others.every(({ spec, negated }) => spec === only.spec && negated === only.negated)) return matchOf(only);
    const specs = this.names.filter(({ name }) => name.startsWith(part)).map(({ spec }) => spec);
    return { candidates: [...new Set(specs)] };
  }

  /** The number of a word that is kept; 0 when it is not. */
  private numberOf(text: string, start: number, end: number): number {
    let place = this.firstPlace(text, start, end);
    for (;;) {
      const number = this.places[place] ?? 0;
      if (number === 0 || isWord(this.words[number - 1] ?? '', text, start, end)) return number;
      place = this.placeAfter(place);
    }
  }

  private add(word: string, meaning: Match<T>): void {
    this.words.push(word);
    this.meanings.push(meaning);
    const { length } = this.words;
    if (placesFor(length) <= this.places.length) {
      this.place(word, length);
    } else {
      this.places = new Uint32Array(placesFor(length));
      for (const [index, known] of this.words.entries()) this.place(known, index + 1);
    }
  }

  private place(word: string, number: number): void {
    let place = this.firstPlace(word, 0, word.length);
    while (this.places[place] !== 0) place = this.placeAfter(place);
    this.places[place] = number;
  }

  private firstPlace(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + upperCode(text.charCodeAt(at))) | 0;
    return (hash ^ (hash >>> 15)) & (this.places.length - 1);
  }

  private placeAfter(place: number): number {
    return (place + 1) & (this.places.length - 1);
  }
}

/** How many places there are for so many words: a power of two, of which at least half stay free, so that a look-up ends soon. */
function placesFor(words: number): number {
  return 2 ** Math.ceil(Math.log2(words * 2 + 2));
}

function matchOf<T>({ spec, negated }: Name<T>): Match<T> {
  return negated ? { spec, negated } : { spec };
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

/** The full names in a list, those of the entries first: a field that is called NOSPOOL is itself, not the opposite of SPOOL. */
function namesOf(entries: readonly Named[]): readonly Name<Named>[] {
  const names: Name<Named>[] = [];
  for (const spec of entries) {
    names.push({ name: spec.name, spec, negated: false });
    for (const name of spec.aliases ?? []) names.push({ name, spec, negated: false });
  }
  for (const spec of entries) if (spec.negatable) names.push({ name: `NO${spec.name}`, spec, negated: true });
  return names;
}

/**
 * JCL symbols: `&NAME` or `&NAME.` in JCL and in in-stream data, one to eight letters, digits or `$ # @`, not
 * beginning with a digit. `&&` is an ampersand. Source: z/OS MVS JCL Reference, "Using system symbols and JCL
 * symbols", and "Using symbols in JES in-stream data".
 */
import { AMPERSAND, AT, DOLLAR, HASH, PERIOD, isDigit, isLetter } from '../text/characters.ts';
import { hasHole } from '../text/holes.ts';
import type { Range } from '../text/range.ts';
import { countWhile } from '../text/search.ts';
import type { JclSymbol, SymbolTable } from './types.ts';

/** One use of a symbol. */
export interface SymbolReference {
  /** In upper case. */
  readonly name: string;
  /** From the ampersand to the end of the name, or of the period that ends it. */
  readonly range: Range;
  /** The name alone. */
  readonly nameRange: Range;
  /** A period ends the name; substitution takes it away. */
  readonly hasPeriod: boolean;
}

/** A piece of a text in which symbols are substituted. */
export interface SubstitutedPart {
  /** Where the piece stands in the text before substitution. */
  readonly range: Range;
  /** What it is afterwards; undefined when that is not known. */
  readonly text: string | undefined;
  /** The symbol, when the piece is a reference to one. */
  readonly reference?: SymbolReference;
}

/** A text after substitution. */
export interface Substitution {
  /** Undefined when a hole, or a symbol without a known value, is in it. */
  readonly text: string | undefined;
  /** The pieces in order; together they cover the text. */
  readonly parts: readonly SubstitutedPart[];
}

/** No symbols: what a section sees in which nothing is substituted. */
export const noSymbols: SymbolTable = { get: () => undefined, all: [], mayHaveBlank: false };

/** The longest value a JCL symbol may have. Also keeps a chain of doubling SETs from filling the memory. */
export const maxSymbolValue = 255;

const maxName = 8;

/**
 * The symbols that every system has, as far as programs may ask for them. Source: z/OS MVS Initialization and Tuning
 * Reference, "Symbols reserved for system use".
 */
const systemSymbols: ReadonlySet<string> = new Set(
  `DATE DAY HHMMSS HR JDAY JOBNAME LDATE LDAY LHHMMSS LHR LJDAY LMIN LMON LSEC LTIME LWDAY LYR2 LYR4 LYYMMDD MIN MON SEC
   SEQ SID SYSALVL SYSCLONE SYSNAME SYSOSLVL SYSPLEX SYSR1 SYSUID TIME WDAY YR2 YR4 YYMMDD`.split(/\s+/),
);

/** True for a symbol that every system has. A site defines others. */
export function isSystemSymbol(name: string): boolean {
  return systemSymbols.has(name);
}

/**
 * The references to symbols in a text, in order. Whether they are symbols of JCL is for the place to say: RACF
 * variables look the same.
 * @param base what to add to the offsets of the ranges: the document offset of the text
 */
export function symbolReferences(text: string, base = 0): SymbolReference[] {
  const references: SymbolReference[] = [];
  for (let nameStart = nextSymbol(text, 0); nameStart >= 0;) {
    const nameEnd = symbolNameEnd(text, nameStart);
    const hasPeriod = text.charCodeAt(nameEnd) === PERIOD;
    references.push({
      name: text.slice(nameStart, nameEnd).toUpperCase(),
      range: { start: base + nameStart - 1, end: base + nameEnd + (hasPeriod ? 1 : 0) },
      nameRange: { start: base + nameStart, end: base + nameEnd },
      hasPeriod,
    });
    nameStart = nextSymbol(text, nameEnd);
  }
  return references;
}

/** True when a test holds for one of the names that `symbolReferences` finds, in the letter case of the text. */
export function someSymbol(text: string, test: (name: string) => boolean): boolean {
  for (let nameStart = nextSymbol(text, 0); nameStart >= 0;) {
    const nameEnd = symbolNameEnd(text, nameStart);
    if (test(text.slice(nameStart, nameEnd))) return true;
    nameStart = nextSymbol(text, nameEnd);
  }
  return false;
}

/** Where the name of the next reference begins; -1 for none. */
function nextSymbol(text: string, from: number): number {
  for (let at = text.indexOf('&', from); at >= 0; at = text.indexOf('&', at)) {
    const nameStart = at + 1;
    // `&&` is an ampersand, so the second one begins no name.
    if (text.charCodeAt(nameStart) === AMPERSAND) {
      at = nameStart + 1;
      continue;
    }
    const nameEnd = symbolNameEnd(text, nameStart);
    if (nameEnd > nameStart && nameEnd - nameStart <= maxName) return nameStart;
    at = nameEnd;
  }
  return -1;
}

/**
 * Substitutes the symbols of a text.
 * @returns the text afterwards, as far as it is known, and where its pieces come from (offsets of `text`)
 */
export function resolveSymbols(text: string, table: SymbolTable): Substitution {
  const parts: SubstitutedPart[] = [];
  let at = 0;
  for (const reference of symbolReferences(text)) {
    literalParts(text, at, reference.range.start, parts);
    parts.push({ range: reference.range, text: table.get(reference.name)?.value, reference });
    at = reference.range.end;
  }
  literalParts(text, at, text.length, parts);
  const known = parts.every((part) => part.text !== undefined) && !hasHole(text);
  return { text: known ? parts.map((part) => part.text).join('') : undefined, parts };
}

/** The text of `resolveSymbols` alone, for words: most that name a symbol are nothing else. */
export function resolveWord(word: string, table: SymbolTable): string | undefined {
  if (word.charCodeAt(0) === AMPERSAND) {
    const end = symbolNameEnd(word, 1);
    const last = word.charCodeAt(end) === PERIOD ? end + 1 : end;
    if (last === word.length && end > 1 && end <= maxName + 1) return table.get(word.slice(1, end))?.value;
  }
  return resolveSymbols(word, table).text;
}

/** The SETs of a deck in the order of the text, and the tables in force at any place of it. */
export class SymbolHistory {
  /** Every SET, also those that a later one replaces. */
  readonly all: JclSymbol[] = [];
  private readonly positions = new Map<string, number[]>();
  private jobStart = 0;
  /** Behind the last SET that gives a symbol no value. */
  private blankUntil = 0;
  private latest: SymbolTable | undefined;

  /** A SET comes into force. */
  add(symbol: JclSymbol): void {
    const known = this.positions.get(symbol.name);
    if (known) known.push(this.all.length);
    else this.positions.set(symbol.name, [this.all.length]);
    this.all.push(symbol);
    if (symbol.value === '') this.blankUntil = this.all.length;
    this.latest = undefined;
  }

  /** A JOB begins: it knows no symbol of the one before. */
  startJob(): void {
    this.jobStart = this.all.length;
    this.latest = undefined;
  }

  /** The symbols in force at this moment. Later SETs do not change the table. */
  now(): SymbolTable {
    const mayHaveBlank = this.blankUntil > this.jobStart;
    this.latest ??= new TableAt(this.all, this.positions, this.jobStart, this.all.length, mayHaveBlank);
    return this.latest;
  }
}

/** What two tables differ in. */
export interface SymbolDifference {
  /** The symbols that have another value in one of them, or are in one only. */
  readonly names: ReadonlySet<string>;
  /** True when a symbol is in one only. */
  readonly isOther: boolean;
}

/**
 * What the table of a section differs in from that of an earlier version of the deck. Every section may have its own, with
 * all symbols before it, so only those are looked at that were set where the histories differ.
 */
export function symbolDifference(before: SymbolTable, after: SymbolTable): SymbolDifference {
  const changed = before instanceof TableAt && after instanceof TableAt ? after.changedSince(before) : undefined;
  const names = new Set<string>();
  let isOther = false;
  for (const { name } of changed ?? [...before.all, ...after.all]) {
    const [old, now] = [before.get(name), after.get(name)];
    if (old && now && old.value === now.value) continue;
    if (!old && !now) continue;
    names.add(name);
    isOther ||= !old || !now;
  }
  return { names, isOther };
}

/** Where two histories differ: from one position up to another, in each of them. */
interface ChangedStretch {
  readonly before: readonly JclSymbol[];
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  readonly symbols: readonly JclSymbol[];
}

/** By the later history. All tables of a version are compared with those of one other. */
const stretches = new WeakMap<readonly JclSymbol[], ChangedStretch>();

function changedStretch(before: readonly JclSymbol[], after: readonly JclSymbol[]): ChangedStretch {
  const known = stretches.get(after);
  if (known?.before === before) return known;
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && isSame(before[start], after[start])) start++;
  let behind = 0;
  while (behind < least - start && isSame(before.at(-1 - behind), after.at(-1 - behind))) behind++;
  const [oldEnd, newEnd] = [before.length - behind, after.length - behind];
  const symbols = [...before.slice(start, oldEnd), ...after.slice(start, newEnd)];
  const stretch = { before, start, oldEnd, newEnd, symbols };
  stretches.set(after, stretch);
  // Else each version would hold all that were before it.
  stretches.delete(before);
  return stretch;
}

function isSame(one: JclSymbol | undefined, other: JclSymbol | undefined): boolean {
  return one?.name === other?.name && one?.value === other?.value;
}

/** The symbols set in a stretch of the history. */
class TableAt implements SymbolTable {
  readonly mayHaveBlank: boolean;
  private listed: readonly JclSymbol[] | undefined;

  private readonly history: readonly JclSymbol[];
  private readonly positions: ReadonlyMap<string, readonly number[]>;
  private readonly from: number;
  private readonly until: number;

  constructor(
    history: readonly JclSymbol[],
    positions: ReadonlyMap<string, readonly number[]>,
    from: number,
    until: number,
    mayHaveBlank: boolean,
  ) {
    this.mayHaveBlank = mayHaveBlank;
    this.history = history;
    this.positions = positions;
    this.from = from;
    this.until = until;
  }

  get all(): readonly JclSymbol[] {
    this.listed ??= this.list();
    return this.listed;
  }

  readonly get = (name: string): JclSymbol | undefined => {
    const positions = this.positions.get(name.toUpperCase());
    const position = positions && lastBelow(positions, this.until);
    return position === undefined || position < this.from ? undefined : this.history[position];
  };

  /** The symbols in which this may differ from an earlier table; undefined when that may be any. */
  changedSince(earlier: TableAt): readonly JclSymbol[] | undefined {
    const { start, oldEnd, newEnd, symbols } = changedStretch(earlier.history, this.history);
    const isBefore = (old: number, now: number): boolean => old === now && old <= start;
    const isBehind = (old: number, now: number): boolean => old >= oldEnd && old - oldEnd === now - newEnd;
    if (isBefore(earlier.until, this.until) && isBefore(earlier.from, this.from)) return [];
    if (isBehind(earlier.from, this.from) && isBehind(earlier.until, this.until)) return [];
    return isBefore(earlier.from, this.from) && isBehind(earlier.until, this.until) ? symbols : undefined;
  }

  private list(): readonly JclSymbol[] {
    const stretch = this.history.slice(this.from, this.until);
    const last = new Map(stretch.map((symbol) => [symbol.name, symbol]));
    return stretch.filter((symbol) => last.get(symbol.name) === symbol);
  }
}

/** Adds the text between two references: each `&&` in it is a part of its own and becomes one ampersand. */
function literalParts(text: string, start: number, end: number, parts: SubstitutedPart[]): void {
  const literal = text.slice(start, end);
  const add = (from: number, to: number, value: string): void => {
    if (to > from) parts.push({ range: { start: start + from, end: start + to }, text: value });
  };
  let at = 0;
  for (let doubled = literal.indexOf('&&'); doubled >= 0; doubled = literal.indexOf('&&', at)) {
    add(at, doubled, literal.slice(at, doubled));
    add(doubled, doubled + 2, '&');
    at = doubled + 2;
  }
  add(at, literal.length, literal.slice(at));
}

/** The greatest of the ascending numbers that is less than `bound`. */
function lastBelow(numbers: readonly number[], bound: number): number | undefined {
  return numbers[countWhile(numbers.length, (index) => (numbers[index] ?? 0) < bound) - 1];
}

/** The offset after the name that begins at `start`; `start` itself when none begins there. Any length is taken. */
export function symbolNameEnd(text: string, start: number): number {
  if (isDigit(text.charCodeAt(start))) return start;
  let at = start;
  while (isNameCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** Letters, digits, and the national characters `# $ @`. */
function isNameCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === HASH || code === DOLLAR || code === AT;
}

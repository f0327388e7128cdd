/** Where else a deck speaks of what stands at a place: users, groups, classes, profiles and symbols. */
import { type Range, touches } from '../text/range.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Text } from '../text/text.ts';
import type { Analysis } from './analysis.ts';
import { locate } from './locate.ts';
import { findingMentions, findMentions, type FoundMention, mentionsAt } from './names/find.ts';
import { type SymbolAt, symbolAt, symbolPlaces } from './names/symbols.ts';
import type { NamePlace } from './types.ts';

/** What stands at a place; both for a symbol that is the whole of a name. */
export interface NamesAt {
  readonly symbol: SymbolAt | undefined;
  readonly mentions: readonly FoundMention[];
}

/** The names at a document offset. */
export function namesAt(analysis: Analysis, offset: number): NamesAt {
  const symbol = symbolAt(analysis, offset);
  const place = locate(analysis, offset);
  const inValue = place.kind === 'command' && !place.afterBlank ? mentionsAt(analysis, place) : [];
  // Where a symbol is a part of a name, the symbol is meant.
  // A continuation sign belongs to no word, though what it continues begins there.
  const mentions = inValue.filter(
    ({ range }) => touches(range, offset) && (!symbol || coversAll(symbol.place.range, range, analysis.text)),
  );
  return { symbol, mentions };
}

/** The period behind a symbol and the apostrophes around it are no part of the name. */
function coversAll(symbol: Range, value: Range, text: Text): boolean {
  const around = text.slice(value.start, symbol.start) + text.slice(symbol.end, value.end);
  return /^'*$/.test(around);
}

/**
 * All places that name what stands at an offset, that place included, each once and in the order of the text. Empty
 * where no name stands.
 */
export function occurrences(analysis: Analysis, offset: number): NamePlace[] {
  return finish(findingOccurrences(analysis, offset));
}

/** The same in steps. */
export function* findingOccurrences(analysis: Analysis, offset: number): Steps<NamePlace[]> {
  const { symbol, mentions } = namesAt(analysis, offset);
  const places = new Map<number, NamePlace>();
  const add = (range: Range, defines: boolean): void => {
    const known = places.get(range.start);
    places.set(range.start, { range, defines: defines || (known?.defines ?? false) });
  };
  for (const { named, range: here, defines: defined } of mentions) {
    // The place itself counts also where its letter case is one that nobody writes.
    add(here, defined);
    for (const { range, defines } of yield* findingMentions(analysis, named)) add(range, defines);
  }
  if (symbol) {
    for (const { range, defines } of symbolPlaces(analysis, symbol.name, offset)) add(range, defines);
  }
  yield;
  return [...places.values()].sort((a, b) => a.range.start - b.range.start);
}

/**
 * Where what stands at an offset comes from: the SET of a symbol, the command that creates a user, group or profile.
 * A place that holds the offset itself is left out, unless there is no other.
 */
export function definitions(analysis: Analysis, offset: number): Range[] {
  const { symbol, mentions } = namesAt(analysis, offset);
  const found = [
    ...(symbol ? setsOf(analysis, symbol, offset) : []),
    ...mentions
      .flatMap(({ named }) => findMentions(analysis, named))
      .filter(({ defines }) => defines)
      .map(({ range }) => range),
  ];
  const others = found.filter(({ start, end }) => offset < start || offset > end);
  return others.length > 0 ? others : found;
}

/** The SET that counts at a place; where none stands before it, those that stand behind. */
function setsOf(analysis: Analysis, { name, symbol }: SymbolAt, offset: number): Range[] {
  if (symbol) return [symbol.nameRange];
  return symbolPlaces(analysis, name, offset)
    .filter(({ defines }) => defines)
    .map(({ range }) => range);
}

/** Names of resources as the three products write them. Symbols and holes are passed over: their periods and marks are not ours. */
import type { BoundValue } from '../bind/types.ts';
import { symbolReferences } from '../deck/symbols.ts';
import { hasHole, holeEnd } from '../text/holes.ts';

/** A value as the deck has it, without apostrophes; in upper case unless a hole or symbol is in it, or case counts. */
export function written(value: BoundValue | undefined, keepsCase = false): string | undefined {
  if (!value) return undefined;
  const { text, value: known } = value;
  if (known !== undefined && !text.includes('&')) return keepsCase ? known : known.toUpperCase();
  return value.quoted && text.length > 1 ? text.slice(1, -1) : text;
}

/** The qualifiers of a name; periods that end a symbol, or stand in a hole, part nothing. */
export function qualifiersOf(name: string): string[] {
  const found: string[] = [];
  const ends = new Map(symbolReferences(name).map(({ range }) => [range.start, range.end]));
  let start = 0;
  for (let at = 0; at < name.length;) {
    const hole = holeEnd(name, at);
    if (hole < 0 && !ends.has(at) && name.charAt(at) === '.') {
      found.push(name.slice(start, at));
      start = at + 1;
    }
    at = hole >= 0 ? hole : (ends.get(at) ?? at + 1);
  }
  return [...found, name.slice(start)];
}

/** Qualifiers as a name; a symbol in front of a period needs one of its own. */
export function joined(qualifiers: readonly string[]): string {
  return qualifiers
    .map((one, index) => {
      const last = index < qualifiers.length - 1 ? symbolReferences(one).at(-1) : undefined;
      return last?.range.end === one.length && !last.hasPeriod ? `${one}.` : one;
    })
    .join('.');
}

/** Masks of ACF2 as generic characters: `-` at the end is `**`, behind other characters `*`; `*` is one character. */
export function fromAcf2(mask: string): string {
  return joined(
    qualifiersOf(mask).map((qualifier) => {
      if (qualifier === '-') return '**';
      const stars = endingStars(qualifier);
      const isOpen = stars > 1 || qualifier.endsWith('-');
      const name = isOpen ? qualifier.slice(0, qualifier.length - Math.max(1, stars)) : qualifier;
      return (isOpaque(name) ? name : name.replaceAll('*', '%')) + (isOpen ? '*' : '');
    }),
  );
}

/** Generic characters as masks of ACF2. One whole qualifier in the middle is eight asterisks: as many characters or fewer. */
export function toAcf2(name: string): string {
  const qualifiers = withoutDouble(qualifiersOf(name));
  return joined(
    qualifiers.map((qualifier, index) => {
      if (qualifier === '*' && index < qualifiers.length - 1) return '********';
      const stars = endingStars(qualifier);
      const rest = qualifier.slice(0, qualifier.length - stars);
      return (isOpaque(rest) ? rest : rest.replaceAll('%', '*')) + (stars > 0 ? '-' : '');
    }),
  );
}

/** A name of Top Secret as a profile: one that ends in a period stands for all that begin with it. */
export function fromTss(name: string): string {
  const qualifiers = qualifiersOf(name);
  if (qualifiers.length > 1 && qualifiers.at(-1) === '') return joined([...qualifiers.slice(0, -1), '**']);
  return isOpaque(name) ? name : name.replaceAll('+', '%');
}

/** A profile as a name of Top Secret. */
export function toTss(name: string): string {
  const qualifiers = withoutDouble(qualifiersOf(name));
  const last = qualifiers.at(-1);
  // A name without periods stands for all that begin with it.
  if (qualifiers.length === 1 && /^[A-Z0-9@#$]+\*{1,2}$/iu.test(name)) return name.slice(0, -endingStars(name));
  const open = qualifiers.length > 1 && (last === '*' || last === '**');
  const rest = joined(open ? [...qualifiers.slice(0, -1), ''] : qualifiers);
  return isOpaque(rest) ? rest : rest.replaceAll('**', '*').replaceAll('%', '+');
}

/** `*.**` is one qualifier or more: the others say that of what follows a period. */
function withoutDouble(qualifiers: readonly string[]): readonly string[] {
  return qualifiers.length > 1 && qualifiers.at(-1) === '**' && qualifiers.at(-2) === '*'
    ? [...qualifiers.slice(0, -2), '**']
    : qualifiers;
}

/** True when generic characters stand in a name outside of holes. */
export function isGeneric(name: string): boolean {
  return qualifiersOf(name).some((one) => (isOpaque(one) ? endingStars(one) > 0 : /[*%]/.test(one)));
}

/** True for a name that is not known to its last character. */
export function isOpaque(name: string): boolean {
  return name.includes('&') || hasHole(name);
}

/** How many asterisks a qualifier ends in: in a mask of ACF2 several of them match as many characters or fewer. */
function endingStars(qualifier: string): number {
  let count = 0;
  while (count < qualifier.length && qualifier.at(-1 - count) === '*') count++;
  return count;
}

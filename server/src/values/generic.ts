/**
 * Generic characters of profile names: `%` one character, `*` up to the end of a qualifier or of the name, `**` any number
 * of qualifiers. Where they may stand: RACF Command Language Reference, Generic profile rules and Profile names for
 * general resources; Security Administrator's Guide, When you can specify generic profile names.
 */
import type { Range } from '../text/range.ts';

/** A qualifier of a name and where it begins. */
export interface Qualifier {
  readonly text: string;
  readonly start: number;
}

/** The parts of a name between its periods. */
export function qualifiersOf(name: string): Qualifier[] {
  let start = 0;
  return name.split('.').map((text) => {
    const qualifier = { text, start };
    start += text.length + 1;
    return qualifier;
  });
}

/** Where a qualifier stands in its name. */
export function rangeOf({ text, start }: Qualifier): Range {
  return { start, end: start + text.length };
}

/** A qualifier that has `**` in it and is more than that. */
export function misplacedDouble(qualifiers: readonly Qualifier[]): Qualifier | undefined {
  return qualifiers.find(({ text }) => text.length > 2 && text.includes('**'));
}

/** The second qualifier that is `**`. */
export function secondDouble(qualifiers: readonly Qualifier[]): Qualifier | undefined {
  return qualifiers.filter(({ text }) => text === '**')[1];
}

/** The levels of access that a definition in the RDT gives to a class. */
import type { BoundOperand, BoundValue } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';

/** One level: `READ`, `READ=4000`, `READ(4000)`. */
export interface ListedLevel {
  /** In upper case. */
  readonly name: string;
  readonly value: BoundValue;
  /** Its bits, those of the product when none are given; undefined when they are no number. */
  readonly bits: number | undefined;
}

/** The levels of ACLST or DEFACC in their order; undefined when one has a hole or another form. */
export function levelsIn({ values }: BoundOperand): ListedLevel[] | undefined {
  const levels: ListedLevel[] = [];
  for (const value of values) {
    const parts = value.value === undefined ? undefined : /^([^=()]{1,8})(?:[=(]([^=()]{1,8})\)?)?$/u.exec(value.value);
    if (!parts?.[1]) return undefined;
    const name = parts[1].toUpperCase();
    levels.push({ name, value, bits: bitsOf(parts[2] ?? usual.get(name)) });
  }
  return levels;
}

const usual: ReadonlyMap<string, string> = new Map(
  tssCatalog.accessLevels.flatMap(({ name, bits }) => (bits === undefined ? [] : [[name, bits] as const])),
);

function bitsOf(digits: string | undefined): number | undefined {
  return digits !== undefined && /^[0-9A-F]{1,4}$/iu.test(digits) ? parseInt(digits, 16) : undefined;
}

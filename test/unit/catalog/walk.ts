/** Going through the entries of the catalog. */
import type { KeywordSpec, OperandSpec } from '../../../server/src/catalog/types.ts';

/** One list of operands that stand beside each other, and where it is: `ADDUSER OMVS`. */
export interface Level {
  readonly path: string;
  readonly operands: readonly OperandSpec[];
}

/** The list itself and the lists below it. */
export function levels(path: string, operands: readonly OperandSpec[]): readonly Level[] {
  return [
    { path, operands },
    ...operands.flatMap(({ name, value }) =>
      value.kind === 'operands' ? levels(`${path} ${name}`, value.operands) : [],
    ),
  ];
}

/** The value keywords of an operand, the special words included. */
export function keywordsOf({ value }: OperandSpec): readonly KeywordSpec[] {
  if (value.kind !== 'values') return [];
  return [...(value.of.type === 'keyword' ? value.of.keywords : []), ...(value.also ?? [])];
}

/** The entries that occur more than once. */
export function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** What is wrong with a text of documentation, if anything. */
export function badDoc(doc: string): boolean {
  return !/^[^a-z\s]|^z\//u.test(doc) || !/[^\s.]\.$/u.test(doc) || /\s\s(?!\S)|undefined|\[object/u.test(doc);
}

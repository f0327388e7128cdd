import { describe, expect, it } from 'vitest';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import type { CommandSpec, OperandSpec } from '../../../server/src/catalog/types.ts';
import { keywordsOf, levels } from './walk.ts';

/** Shorter than that, a text can hardly tell more than the name does. */
const shortest = 20;

interface Place {
  readonly place: string;
  readonly operand: OperandSpec;
}

/** Every operand of commands on every level, with the verb and the operands around it. */
const operandsOf = (commands: readonly CommandSpec[]): readonly Place[] =>
  commands.flatMap((command) =>
    levels(command.name, command.operands).flatMap((level) =>
      level.operands.map((operand) => ({ place: `${level.path} ${operand.name}`, operand })),
    ),
  );

/** The letters and digits of a text. */
const plain = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');

/** True for a text that says the name, or `NO` and the name, and nothing else. */
function repeatsName({ name, doc }: { readonly name: string; readonly doc: string }): boolean {
  return plain(doc) === plain(name) || plain(doc) === `NO${plain(name)}`;
}

describe.each([
  ['RACF', operandsOf(racfCatalog.commands)],
  ['Top Secret', operandsOf(tssCatalog.functions)],
])('the documentation of an operand of %s', (_, operands) => {
  const placesOf = (isWrong: (operand: OperandSpec) => boolean): readonly string[] =>
    operands.filter(({ operand }) => isWrong(operand)).map(({ place, operand }) => `${place}: ${operand.doc}`);

  it('says something', () => {
    expect(placesOf(({ doc }) => doc.length < shortest)).toEqual([]);
  });

  it('says more than the name', () => {
    expect(placesOf((operand) => [operand, ...keywordsOf(operand)].some(repeatsName))).toEqual([]);
  });

  it('is written for a reader, not as a note in a table', () => {
    const note = /\b(?:see above|as above|mutually exclusive|list segment|sub-?operands?|optional;|n\/a|tbd)\b|\?\?/iu;
    expect(placesOf(({ doc }) => note.test(doc))).toEqual([]);
  });

  it('has a source', () => {
    expect(placesOf(({ source }) => source.where.trim() === '')).toEqual([]);
  });
});

describe('the page of a command of RACF', () => {
  it('is one of the vendor', () => {
    const pages = racfCatalog.commands.flatMap(({ page }) => page ?? []);
    expect(pages.filter((page) => !/^https:\/\/(?:www\.)?ibm\.com\//u.test(page))).toEqual([]);
  });
});

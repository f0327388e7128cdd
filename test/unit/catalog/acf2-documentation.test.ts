import { describe, expect, it } from 'vitest';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { powerfulFields } from '../../../server/src/catalog/acf2/logonid/powerful.ts';
import type { OperandSpec } from '../../../server/src/catalog/types.ts';
import { badDoc, keywordsOf, levels } from './walk.ts';

/** Shorter than that, a text can hardly tell more than the name does. */
const shortest = 20;

const { commands, tsoCommands, operatorCommands, records, controlStatements, dataSetEntry, resourceEntry } =
  acf2Catalog;

/** Every operand and field of ACF2 on every level, with where it stands. */
const operands = [
  ...[...commands, ...tsoCommands, ...operatorCommands].flatMap((command) => levels(command.name, command.operands)),
  ...records.flatMap((record) => levels(`${record.setting} ${record.name}`, record.fields)),
  ...levels('control', controlStatements),
  ...levels('data set entry', dataSetEntry),
  ...levels('resource entry', resourceEntry),
].flatMap((level) => level.operands.map((operand) => ({ place: `${level.path} ${operand.name}`, operand })));

const placesOf = (isWrong: (operand: OperandSpec) => boolean): readonly string[] =>
  operands.filter(({ operand }) => isWrong(operand)).map(({ place, operand }) => `${place}: ${operand.doc}`);

const plain = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');

describe('the documentation of ACF2', () => {
  it('says something', () => {
    expect(placesOf(({ doc }) => doc.length < shortest)).toEqual([]);
  });

  it('says more than the name', () => {
    const repeats = ({ name, doc }: { readonly name: string; readonly doc: string }): boolean =>
      plain(doc) === plain(name);
    expect(placesOf((operand) => [operand, ...keywordsOf(operand)].some(repeats))).toEqual([]);
  });

  it('is no placeholder and no note in a table', () => {
    const placeholder =
      /\bfield \S+ of the (?:record|logonid)\b|\bdisplays misc\b|\bexists or existed\b|\bother fields exist\b|\bsee above\b|\bn\/a\b|\btbd\b|\?\?/iu;
    expect(placesOf(({ doc }) => placeholder.test(doc))).toEqual([]);
    expect([...commands, ...records, ...acf2Catalog.resourceTypes].filter(({ doc }) => placeholder.test(doc))).toEqual(
      [],
    );
  });

  it('has sentences in every entry', () => {
    const entries = [
      ...commands,
      ...tsoCommands,
      ...operatorCommands,
      ...records,
      ...commands.flatMap(({ positionals }) => positionals),
      ...records.flatMap(({ key }) => key ?? []),
    ];
    expect(entries.filter(({ doc }) => badDoc(doc)).map(({ name, doc }) => `${name}: ${doc}`)).toEqual([]);
    const reasons = [...powerfulFields.values()];
    expect(reasons.filter(({ instead }) => badDoc(instead)).map(({ name }) => name)).toEqual([]);
  });

  it('has a source', () => {
    expect(placesOf(({ source }) => source.where.trim() === '')).toEqual([]);
  });
});

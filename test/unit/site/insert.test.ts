import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isDeclarable,
  ownClass,
  ownField,
  ownRecordField,
  ownResourceClass,
  ownResourceType,
  type SiteEntry,
} from '../../../server/src/site/entry.ts';
import { insertEntry, newSiteFile } from '../../../server/src/site/insert.ts';
import { readSiteText } from '../../../server/src/site/read.ts';

function inserted(text: string, entry: SiteEntry = ownClass('$NEW')): string | undefined {
  const found = insertEntry(text, entry);
  return found && text.slice(0, found.offset) + found.text + text.slice(found.offset);
}

describe('a class is added', () => {
  test.each([
    ['', '{\n  "classes": [\n    "$NEW"\n  ]\n}\n'],
    ['{}', '{\n  "classes": ["$NEW"]\n}'],
    ['{ "egn": true }', '{\n  "classes": ["$NEW"], "egn": true }'],
    ['{\r\n  "egn": true\r\n}', '{\r\n  "classes": ["$NEW"],\r\n  "egn": true\r\n}'],
    ['{\n\t"egn": true\n}', '{\n\t"classes": ["$NEW"],\n\t"egn": true\n}'],
    ['{"classes":[]}', '{"classes":["$NEW"]}'],
    ['{"classes": ["A", "B"]}', '{"classes": ["A", "B", "$NEW"]}'],
    [
      '{\n  "classes": [\n    "A",\n    { "name": "]B" }\n  ]\n}',
      '{\n  "classes": [\n    "A",\n    { "name": "]B" },\n    "$NEW"\n  ]\n}',
    ],
    ['{"x":{"classes":[1]},"classes":[\n\t"A"\n]}', '{"x":{"classes":[1]},"classes":[\n\t"A",\n\t"$NEW"\n]}'],
    ['{"doc":"\\"classes\\": [","classes":["A\\\\"]}', '{"doc":"\\"classes\\": [","classes":["A\\\\", "$NEW"]}'],
    ['\uFEFF{"x":1 ,"classes":[]}', '\uFEFF{"x":1 ,"classes":["$NEW"]}'],
  ])('%j', (text, expected) => {
    expect(inserted(text)).toBe(expected);
  });

  test.each([['{'], ['[]'], ['null'], ['{"classes":"A"}'], ['{"classes":{}}']])('not to %j', (text) => {
    expect(inserted(text)).toBeUndefined();
  });

  test('to any description, and nothing else changes', () => {
    const name = fc.constantFrom('A', 'classes', '[', '"', 'A\\B', '$X');
    const site = fc.record(
      {
        classes: fc.array(fc.oneof(name, fc.record({ name }))),
        egn: fc.boolean(),
        x: fc.dictionary(name, fc.array(name)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(site, fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        const after: unknown = JSON.parse(inserted(JSON.stringify(value, undefined, space)) ?? '');
        expect(after).toEqual({ ...value, classes: [...(value.classes ?? []), '$NEW'] });
      }),
    );
  });
});

describe('what stands deeper is added', () => {
  const field = ownRecordField('STC.qual', 'ours');

  test.each([
    ['{}', '{\n  "acf2": { "recordFields": { "STC": ["OURS"] } }\n}'],
    ['{"acf2":{}}', '{"acf2":{ "recordFields": { "STC": ["OURS"] } }}'],
    ['{"acf2":{"resourceTypes":[1]}}', '{"acf2":{ "recordFields": { "STC": ["OURS"] },"resourceTypes":[1]}}'],
    [
      '{\n  "egn": true,\n  "acf2": {\n    "recordFields": {\n      "OMVS": ["X"]\n    }\n  }\n}',
      '{\n  "egn": true,\n  "acf2": {\n    "recordFields": {\n      "STC": ["OURS"],\n      "OMVS": ["X"]\n    }\n  }\n}',
    ],
    ['{"acf2": {"recordFields": {"stc": ["X"]}}}', '{"acf2": {"recordFields": {"stc": ["X", "OURS"]}}}'],
  ])('%j', (text, expected) => {
    expect(inserted(text, field)).toBe(expected);
    expect(readSiteText(expected).file.acf2?.recordFields?.get('STC')).toContainEqual({ name: 'OURS' });
  });

  test.each([['{"acf2":[]}'], ['{"acf2":{"recordFields":1}}'], ['{"acf2":{"recordFields":{"STC":{}}}}']])(
    'not to %j',
    (text) => {
      expect(inserted(text, field)).toBeUndefined();
    },
  );

  test('to any description, and nothing else changes', () => {
    const value = fc.oneof(fc.boolean(), fc.integer(), fc.constantFrom('fields', '{', '"}', 'tss'));
    const tss = fc.record({ fields: fc.array(value), x: fc.dictionary(fc.string(), value) }, { requiredKeys: [] });
    const site = fc.record({ tss, x: fc.record({ tss }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(site, fc.constantFrom(undefined, 2, '\t'), (before, space) => {
        const after: unknown = JSON.parse(inserted(JSON.stringify(before, undefined, space), ownField('$NEW')) ?? '');
        const fields = [...(before.tss?.fields ?? []), '$NEW'];
        expect(after).toEqual({ ...before, tss: { ...before.tss, fields } });
      }),
    );
  });
});

test.each([
  [ownClass('$NEW'), { classes: [{ name: '$NEW' }] }],
  [ownRecordField('LID', 'OUR-FLD'), { acf2: { logonidFields: [{ name: 'OUR-FLD' }] } }],
  [ownRecordField('STC.qual', 'OURS'), { acf2: { recordFields: new Map([['STC', [{ name: 'OURS' }]]]) } }],
  [ownResourceType('OUR'), { acf2: { resourceTypes: [{ name: 'OUR' }] } }],
  [ownResourceClass('OURCLASS'), { tss: { resourceClasses: [{ name: 'OURCLASS' }] } }],
  [ownField('OURFIELD'), { tss: { fields: [{ name: 'OURFIELD' }] } }],
])('a new file can be read: %j', (entry, file) => {
  expect(isDeclarable(entry)).toBe(true);
  expect(readSiteText(newSiteFile(entry))).toEqual({ file, problems: [] });
});

test('what the file would not take cannot be declared', () => {
  expect(isDeclarable(ownClass('TOOLONGNAME'))).toBe(false);
  expect(isDeclarable(ownResourceType('FOUR'))).toBe(false);
  expect(isDeclarable(ownField('{hole}'))).toBe(false);
});

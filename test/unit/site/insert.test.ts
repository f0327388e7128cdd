import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertClass, newSiteFile } from '../../../server/src/site/insert.ts';
import { readSiteText } from '../../../server/src/site/read.ts';

function inserted(text: string): string | undefined {
  const found = insertClass(text, '$NEW');
  return found && text.slice(0, found.offset) + found.text + text.slice(found.offset);
}

describe('a class is added', () => {
  test.each([
    ['', '{\n  "classes": [\n    "$NEW"\n  ]\n}\n'],
    ['{}', '{\n  "classes": ["$NEW"]\n}'],
    ['{ "egn": true }', '{\n  "classes": ["$NEW"], "egn": true }'],
    ['{\r\n  "egn": true\r\n}', '{\r\n  "classes": ["$NEW"],\r\n  "egn": true\r\n}'],
    ['{"classes":[]}', '{"classes":["$NEW"]}'],
    ['{"classes": ["A", "B"]}', '{"classes": ["A", "B", "$NEW"]}'],
    [
      '{\n  "classes": [\n    "A",\n    { "name": "]B" }\n  ]\n}',
      '{\n  "classes": [\n    "A",\n    { "name": "]B" },\n    "$NEW"\n  ]\n}',
    ],
    ['{"x":{"classes":[1]},"classes":[\n\t"A"\n]}', '{"x":{"classes":[1]},"classes":[\n\t"A",\n\t"$NEW"\n]}'],
    ['{"doc":"\\"classes\\": [","classes":["A\\\\"]}', '{"doc":"\\"classes\\": [","classes":["A\\\\", "$NEW"]}'],
  ])('%j', (text, expected) => {
    expect(inserted(text)).toBe(expected);
  });

  test.each([['{'], ['[]'], ['null'], ['{"classes":"A"}']])('not to %j', (text) => {
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

  test('a new file can be read', () => {
    expect(readSiteText(newSiteFile('$NEW'))).toEqual({ file: { classes: [{ name: '$NEW' }] }, problems: [] });
  });
});

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { at } from '../../scripts/lib/paths.mjs';
import manifest from '../../package.json' with { type: 'json' };
import words from '../../package.nls.json' with { type: 'json' };

const texts = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));

test('every text of the manifest is written, and every written text is used', () => {
  expect(Object.keys(words).sort()).toEqual([...texts].sort());
});

test('every file that the manifest contributes exists', () => {
  const paths = [...JSON.stringify(manifest.contributes).matchAll(/"(\.\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(paths.filter((path) => !existsSync(at(path)))).toEqual([]);
});

test.each([
  ['racf', '/* RACF definitions of the Zowe server */'],
  ['racf', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
  ['racf', "  ADDSD 'SYS1.ZOWE.**' UACC(NONE)"],
  ['racf', 'RDEFINE FACILITY BPX.SERVER UACC(NONE)'],
  ['racf', 'ADDUSER ZWESVUSR -'],
  ['acf2', 'ACF'],
  ['acf2', '$KEY(SYS1)'],
  ['acf2', 'SET RESOURCE(FAC)'],
  ['tss', 'TSS ADDTO(ZWESVUSR) FACILITY(STC)'],
])('a file without extension is %s by its first line: %s', (language, line) => {
  expect(languagesOf(line)).toEqual([language]);
});

test.each([
  '/* REXX: lists the users of a RACF group */',
  'CONNECT to the database with your user id.',
  'Search the list (see above)',
  'SET path=C:\\tools',
  'Password (again): -',
])('a first line that says nothing about security is left alone: %s', (line) => {
  expect(languagesOf(line)).toEqual([]);
});

function languagesOf(line: string): string[] {
  return manifest.contributes.languages
    .filter((language) => 'firstLine' in language && new RegExp(language.firstLine).test(line))
    .map(({ id }) => id);
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteFile } from '../../../server/src/site/file.ts';
import { readSiteText } from '../../../server/src/site/read.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the site file of README.md is read without complaint', () => {
  const example = /```json\n(\{\n {2}"classes"[^`]*)```/.exec(readme)?.[1] ?? '';
  expect(readSiteText(example).problems).toEqual([]);
  expect(Object.keys(readSiteText(example).file).length).toBeGreaterThan(5);
});

test('README.md tells every member of a site file', () => {
  const members = Object.keys(siteFile.schema.properties as object).filter((name) => name !== '$schema');
  expect(members.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { zoweComponentIds, zoweComponents } from '../../server/src/catalog/zowe-components.ts';
import { root } from './sources.ts';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/performance.md',
  'docs/reliability.md',
  'docs/evidence-held-out.md',
];

const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

test.each(documents)('%s links to files that are there', (path) => {
  const targets = [...textOf(path).matchAll(/\]\(([^)#\s]+)/g)].map((match) => match[1] ?? '');
  const files = targets.filter((target) => !/^https?:/.test(target));
  expect(files.filter((target) => !existsSync(`${root}${posix.join(posix.dirname(path), target)}`))).toEqual([]);
});

test('CONTRIBUTING.md shows a rule as it is', () => {
  const example = 'server/src/rules/racf/when-empty.ts';
  expect(textOf('CONTRIBUTING.md'), `the code of ${example} has changed`).toContain(textOf(example));
});

test('README.md tells every setting and every option of esm-lint', () => {
  const readme = textOf('README.md');
  const { contributes } = JSON.parse(textOf('package.json')) as {
    contributes: { configuration: { properties: Record<string, unknown> } };
  };
  const options = [...textOf('server/src/cli/arguments.ts').matchAll(/^ {2}--(?!help|version)[a-z-]+/gm)];
  const names = [...Object.keys(contributes.configuration.properties), ...options.map(([option]) => option.trim())];
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
});

test('the setting esm.zowe.components offers every part of Zowe, in the words of the checklist', () => {
  const { contributes } = JSON.parse(textOf('package.json')) as {
    contributes: { configuration: { properties: Record<string, { items?: { enum: string[] } }> } };
  };
  const texts = JSON.parse(textOf('package.nls.json')) as Record<string, string>;
  expect(contributes.configuration.properties['esm.zowe.components']?.items?.enum).toEqual(zoweComponentIds);
  expect(zoweComponentIds.map((id) => texts[`setting.zowe.components.${id}`])).toEqual(
    zoweComponentIds.map((id) => `${zoweComponents[id].name}: ${zoweComponents[id].doc}`),
  );
});

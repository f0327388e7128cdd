/** The site file on the command line, with the real language service. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../../server/src/cli/run.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esm-lint-site-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function lint(...args: string[]): Promise<{ code: number; output: string; errors: string }> {
  let output = '';
  let errors = '';
  const code = await main(
    args,
    {
      input: () => Promise.resolve(Buffer.from(deck)),
      output: (text) => {
        output += text.toString();
      },
      errors: (text) => {
        errors += text;
      },
      colour: false,
    },
    [],
  );
  return { code, output, errors };
}

const deck = 'PERMIT PAY.ROLL CLASS($PAYROLL) ID(PAYGRP) ACCESS(READ)\n';
const site = { classes: ['$PAYROLL'] };

test('without a site file a class of the site is reported', async () => {
  expect((await lint(file('a.racf', deck))).output).toContain('racf/unknown-class');
});

test('the nearest site file above a deck counts', async () => {
  file('.esm-site.json', site);
  file('other/.esm-site.json', { classes: ['$OTHER'] });
  expect((await lint(file('decks/test/a.racf', deck))).output).not.toContain('unknown-class');
  expect((await lint(file('other/a.racf', deck))).output).toContain('unknown-class');
});

test('--site names the file for all decks, standard input too', async () => {
  const path = file('elsewhere/our.json', site);
  expect((await lint('--site', path, file('a.racf', deck))).output).not.toContain('unknown-class');
  expect((await lint('--language', 'racf', '--site', path, '-')).output).not.toContain('unknown-class');
});

test('severities of the site file count', async () => {
  file('.esm-site.json', { rules: { 'racf/unknown-*': 'error' } });
  const { code, output } = await lint(file('a.racf', deck));
  expect(output).toMatch(/error racf\/unknown-class/);
  expect(code).toBe(1);
});

test('a named site file that is not there is bad usage', async () => {
  const { code, errors, output } = await lint('--site', join(folder, 'none.json'), file('a.racf', deck));
  expect([code, output]).toEqual([2, '']);
  expect(errors).toMatch(/none\.json: no such file\n$/);
});

test('what is wrong in a site file is told once, and the rest is used', async () => {
  file('.esm-site.json', { ...site, egn: 'yes' });
  const { errors, output } = await lint(file('a.racf', deck), file('b.racf', deck));
  expect(errors).toMatch(/^esm-lint: .*\.esm-site\.json: egn must be true or false\n$/);
  expect(output).not.toContain('unknown-class');
});

test('a site file that is no JSON is told', async () => {
  file('.esm-site.json', '{');
  const { errors, output } = await lint(file('a.racf', deck));
  expect(errors).toContain('no valid JSON');
  expect(output).toContain('unknown-class');
});

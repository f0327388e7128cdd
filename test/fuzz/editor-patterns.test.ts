/**
 * The expressions that the editor matches with every line: those of the TextMate grammars, by the engine that VS Code has for them,
 * and those of the manifest and of the languages' configurations. The tool for those of the sources does not know half of what they are
 * written with, so they are given texts that make a slow expression slow.
 */
import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import { beforeAll, describe, expect, test } from 'vitest';
import { slowOf } from './patterns/pumped.ts';

const languages = ['racf', 'acf2', 'tss', 'jcl'];

/** The strings under some keys of a file, each once. */
function stringsIn(path: string, keys: readonly string[]): string[] {
  const found = new Set<string>();
  JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) => {
    if (typeof value === 'string' && keys.includes(key)) found.add(value);
    return value;
  });
  return [...found];
}

/** A list of words is as fast as two of them, but for a factor. */
function shortened(pattern: string): string {
  return pattern.replaceAll(/\(\?i:([\w#@$-]+)\|[\w#@$|()?:-]+?\)(?=\)|\(\?|$|\[)/g, '(?i:$1|NONE)');
}

/** What begins an entry is put into the expression that ends it. */
const put = (pattern: string): string => pattern.replaceAll(/\\[1-9]/g, 'EOF');

const grammars = ['racf', 'acf2', 'tss', 'esm-jcl'].map((name) => `syntaxes/${name}.tmLanguage.json`);
const expressions = new Set(
  grammars.flatMap((path) => [
    ...stringsIn(path, ['match', 'begin']).map(shortened),
    ...stringsIn(path, ['end', 'while']).map(put),
  ]),
);

describe('expressions of the grammars', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const engine = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
    await oniguruma.loadWASM(engine.buffer.slice(engine.byteOffset, engine.byteOffset + engine.length));
  });

  function search(expression: string): (text: string) => void {
    const scanner = oniguruma.createOnigScanner([expression]);
    return (text) => {
      const line = oniguruma.createOnigString(`${text}\n`);
      scanner.findNextMatchSync(line, 0);
      (line as { dispose?(): void }).dispose?.();
    };
  }

  test('are found', () => {
    expect(expressions.size).toBeGreaterThan(50);
  });

  test('take time in proportion to the line', () => {
    const slow = [...expressions].flatMap((one) => slowOf(search(one)).map((text) => `${one}: ${text}`));
    expect(slow).toEqual([]);
  });
});

describe('expressions of the manifest and the configurations', { timeout: 120_000 }, () => {
  const keys = ['firstLine', 'wordPattern', 'beforeText', 'afterText', 'previousLineText', 'pattern'];
  const patterns = [
    ...stringsIn('package.json', ['firstLine']),
    ...languages.flatMap((name) => stringsIn(`syntaxes/${name}.language-configuration.json`, keys)),
  ];

  test('are found', () => {
    expect(patterns.length).toBeGreaterThan(12);
  });

  test.each([...new Set(patterns)])('%s', (pattern) => {
    const expression = new RegExp(pattern, 'u');
    expect(slowOf((text) => expression.test(text))).toEqual([]);
  });

  test('slow ones would be found out', () => {
    expect(slowOf((text) => /[A-Z]*[A-Z]*=/u.test(text), ['A'.repeat(1500)])).toHaveLength(1);
  });
});

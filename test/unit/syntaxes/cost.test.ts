import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';

/** Lines that expressions which go back over what they have read would take very long for. */
const lines: Readonly<Record<string, string>> = {
  words: 'ABC '.repeat(2_500),
  'one word': 'A'.repeat(10_000),
  'names with dots': 'A.'.repeat(5_000),
  'dashes in names': 'A-'.repeat(5_000),
  dashes: '- '.repeat(5_000),
  blanks: `PERMIT -${' '.repeat(9_990)}X`,
  digits: '1'.repeat(10_000),
  apostrophes: "'".repeat(9_999),
  'strings and blanks': "' ".repeat(5_000),
  'open parentheses': '('.repeat(10_000),
  'nested operands': 'OMVS('.repeat(2_000),
  'open holes': '{<${'.repeat(2_500),
  'open comments': '/*'.repeat(5_000),
  symbols: '&A'.repeat(5_000),
  'operands that begin alike': 'ACCESSX '.repeat(1_250),
  'JCL parameters': `//A DD ${'DSN=A,'.repeat(1_600)}'X`,
  'JCL strings': `//A DD ${"P='A',".repeat(1_600)}'X`,
  'DLM that is none': `//A DD DATA,${'DLM=,'.repeat(2_000)}`,
};

/** Far above what is needed (some tens of milliseconds), far below what a slow expression takes (minutes). */
const limit = 3_000;

test.each(['source.racf', 'source.acf2', 'source.tss', 'source.esm-jcl'])('%s reads long lines', async (scope) => {
  const slow: string[] = [];
  for (const [what, line] of Object.entries(lines)) {
    for (const text of [line, `PERMIT ${line}`]) {
      const start = performance.now();
      await tokenise(scope, text);
      const time = Math.round(performance.now() - start);
      if (time > limit) slow.push(`${what}: ${time} ms`);
    }
  }
  expect(slow).toEqual([]);
});

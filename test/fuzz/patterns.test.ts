/** No regular expression of server or client takes more time than in proportion to the text it is given. */
import { describe, expect, test } from 'vitest';
import { isLinear } from './patterns/cost.ts';
import { madePatternsBelow, patternsBelow } from './patterns/extract.ts';

/** What the check cannot tell from slow patterns, with the reason why each of them is none. */
const excused: Readonly<Record<string, string>> = {
  'server/src/rules/deck/unclosed-string.ts /\\(\\s*$/u': 'no blank is the parenthesis that a match begins with',
  'server/src/bind/acf2.ts /\\.[a-z]+$/': 'the name of a record in the catalog',
  'server/src/service/markdown.ts /(`[^`]*`)/': 'only behind the last back quote a match fails, and once',
  'server/src/service/complete/snippet.ts /\\\\([\\\\$}])|\\$\\d+|\\$\\{\\d+\\}|\\$\\{\\d+:((?:[^\\\\}]|\\\\.)*)\\}|\\$\\{\\d+\\|((?:[^\\\\,|]|\\\\.)*)(?:[^\\\\|]|\\\\.)*\\|\\}/g':
    'the text of one completion, which we write',
  "server/src/service/complete/verbs.ts /(\\$\\{[^}]*\\}|'[^']*')/": 'the text of a template, which we write',
};

const written = [...patternsBelow('server/src'), ...patternsBelow('client/src')];

describe('regular expressions of server and client', () => {
  test('are found', () => {
    expect(written.length).toBeGreaterThan(20);
    expect(written).toContainEqual(expect.objectContaining({ file: 'server/src/deck/directives.ts' }));
  });

  test('take time in proportion to the text', () => {
    const slow = written.filter(({ file, literal }) => !isLinear(literal) && !(`${file} ${literal}` in excused));
    expect(slow.map(({ file, line, literal }) => `${file}:${line} ${literal}`)).toEqual([]);
  });

  test('that are excused are still there, and still not linear', () => {
    for (const key of Object.keys(excused)) {
      expect(written.map(({ file, literal }) => `${file} ${literal}`)).toContain(key);
      expect(isLinear(key.slice(key.indexOf(' ') + 1)), key).toBe(false);
    }
  });

  test('are all written as literals', () => {
    expect([...madePatternsBelow('server/src'), ...madePatternsBelow('client/src')]).toEqual([]);
  });
});

test('the check tells linear patterns from others', () => {
  expect(['/^[ \\t]*/', '/\\r\\n|\\r|\\n/g', '/^[A-Z]{1,8}(?=\\s|$)/iu'].filter((one) => !isLinear(one))).toEqual([]);
  expect(['/^(a+)+$/', '/\\s+$/', '/a*a*b/u', '/^(?:a|ab|b)*$/i', '/x*y/iu'].filter(isLinear)).toEqual([]);
});

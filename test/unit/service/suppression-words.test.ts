import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { hovered, hoverRange, labels, resultText } from './harness.ts';

const code = 'racf/everyone-may-change';

describe('the codes of rules', () => {
  test.each<[string, DeckLanguage]>([
    ['/* esm-ignore | */', 'racf'],
    ['PERMIT A /* ESM-IGNORE racf/|', 'racf'],
    ['/* esm-ignore-file racf/uid-zero, |: why */', 'racf'],
    ['* esm-ignore |', 'acf2'],
    ['//* esm-ignore |', 'jcl'],
  ])('are offered: %s', (deck, language) => {
    expect(labels(deck, language)).toContain(code);
  });

  test.each([
    '/* esm-ignore racf/uid-zero: | */',
    '/* esm-ignored | */',
    '/* esm-ignore|',
    'PERMIT esm-ignore |',
    '/* see esm-ignore | */',
    '/* esm-ignore racf/uid-zero\r|\nPERMIT A',
  ])('are not offered: %s', (deck) => {
    expect(labels(deck)).not.toContain(code);
  });

  test('replace what is written', () => {
    expect(resultText('/* esm-ignore racf/uid-zero, racf/ever|y: why */', code)).toBe(
      `/* esm-ignore racf/uid-zero, ${code}: why */`,
    );
  });

  test('are explained', () => {
    expect(hovered(`/* esm-ignore ${code.slice(0, 8)}|${code.slice(8)}: why */`)).toContain(code);
    expect(hoverRange(`/* esm-ignore |${code}: why */`)).toBe(`/* esm-ignore [${code}]: why */`);
    expect(hovered('/* esm-ignore racf/no|ne: why */')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { proposal } from '../../../server/src/service/complete/snippet.ts';
import { templates } from '../../../server/src/service/complete/templates/index.ts';
import { analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

/** What a template cannot be without: the name of a role or a facility is chosen by whoever uses it. */
const expected: ReadonlySet<string> = new Set([
  'acf2/role-in-rule-set',
  'acf2/secret-in-clear',
  'tss/secret-in-clear',
  'tss/option-until-restart',
]);

describe.each(['acf2', 'tss'] as const)('%s', (esm) => {
  test.each(Object.entries(templates[esm]))('%s', (_, { body }) => {
    const cards = body.filter((line) => line !== '$0').map(proposal);
    for (const card of cards) expect(card.length).toBeLessThanOrEqual(72);
    const found = diagnostics(analyse(`${cards.join('\n')}\n`, esm, defaultSettings));
    expect(found.map(({ code }) => code).filter((code) => !expected.has(code))).toEqual([]);
  });

  test('each has a prefix of its own', () => {
    const prefixes = Object.values(templates[esm]).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});

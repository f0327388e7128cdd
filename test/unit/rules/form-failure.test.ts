import { expect, test, vi } from 'vitest';
import { rules } from '../../../server/src/rules/index.ts';
import type { CommandRule } from '../../../server/src/rules/types.ts';
import { analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

test('a rule that throws when it is asked about a form is left out for all commands of that form, and told of', () => {
  const rule = rules.find((one): one is CommandRule => one.code === 'racf/profile-name-missing');
  if (!rule) throw new Error('a rule');
  vi.spyOn(rule, 'form').mockImplementation(() => {
    throw new Error('made to fail');
  });
  const failed: string[] = [];
  const analysis = analyse('PERMIT\n'.repeat(4), 'racf', defaultSettings, undefined, (code) => {
    failed.push(code);
  });
  expect(diagnostics(analysis).filter(({ code }) => code === rule.code)).toEqual([]);
  expect(failed).toContain(rule.code);
});

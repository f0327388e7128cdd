import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { siteOf } from '../../server/src/site/read.ts';
import { defaultSettings } from '../../server/src/service/types.ts';

describe('readSettings', () => {
  test('reads all settings', () => {
    const rules = { 'racf/*': 'off', 'racf/permit-repeated': 'error' };
    const section = { rules, zowe: { check: 'never' }, maxProblems: 7, site: { classes: ['$PAY'] } };
    expect(readSettings(section)).toEqual({
      settings: { rules, zoweCheck: 'never', maxProblems: 7, site: siteOf({ classes: [{ name: '$PAY' }] }) },
      ignored: [],
    });
  });

  test.each([[undefined], [null], ['text'], [[]], [{}], [{ zowe: null, other: 1 }]])('%j gives defaults', (section) => {
    expect(readSettings(section)).toEqual({ settings: defaultSettings, ignored: [] });
  });

  test.each([
    [{ maxProblems: 0 }, 'esm.maxProblems is not valid'],
    [{ maxProblems: 1.5 }, 'esm.maxProblems is not valid'],
    [{ maxProblems: '7' }, 'esm.maxProblems is not valid'],
    [{ zowe: { check: true } }, 'esm.zowe.check is not valid'],
    [{ site: { classes: [1] } }, 'esm.site.classes[0] must be an object'],
    [{ site: { classes: '$PAY' } }, 'esm.site.classes must be a list'],
    [{ rules: [] }, 'esm.rules is not valid'],
    [{ rules: { 'racf/x': 'loud' } }, 'esm.rules["racf/x"] is not valid'],
  ])('%j is named and left at its default', (section, name) => {
    expect(readSettings(section)).toEqual({ settings: defaultSettings, ignored: [name] });
  });

  test('one bad value spoils no other', () => {
    const { settings } = readSettings({ maxProblems: -1, rules: { a: 'loud', b: 'hint' } });
    expect(settings.rules).toEqual({ b: 'hint' });
  });
});

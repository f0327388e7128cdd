import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { siteWithClasses } from '../../server/src/site/classes.ts';
import { defaultSettings } from '../../server/src/service/types.ts';

describe('readSettings', () => {
  test('reads all settings', () => {
    const rules = { 'racf/*': 'off', 'racf/permit-repeated': 'error' };
    const section = { rules, zowe: { check: 'never' }, maxProblems: 7, site: { classes: ['$PAY'] } };
    expect(readSettings(section)).toEqual({
      settings: { rules, zoweCheck: 'never', maxProblems: 7, site: siteWithClasses(['$PAY']) },
      ignored: [],
    });
  });

  test.each([[undefined], [null], ['text'], [[]], [{}], [{ zowe: null, other: 1 }]])('%j gives defaults', (section) => {
    expect(readSettings(section)).toEqual({ settings: defaultSettings, ignored: [] });
  });

  test.each([
    [{ maxProblems: 0 }, 'esm.maxProblems'],
    [{ maxProblems: 1.5 }, 'esm.maxProblems'],
    [{ maxProblems: '7' }, 'esm.maxProblems'],
    [{ zowe: { check: true } }, 'esm.zowe.check'],
    [{ site: { classes: [1] } }, 'esm.site.classes'],
    [{ site: { classes: '$PAY' } }, 'esm.site.classes'],
    [{ rules: [] }, 'esm.rules'],
    [{ rules: { 'racf/x': 'loud' } }, 'esm.rules["racf/x"]'],
  ])('%j is named and left at its default', (section, name) => {
    expect(readSettings(section)).toEqual({ settings: defaultSettings, ignored: [name] });
  });

  test('one bad value spoils no other', () => {
    const { settings } = readSettings({ maxProblems: -1, rules: { a: 'loud', b: 'hint' } });
    expect(settings.rules).toEqual({ b: 'hint' });
  });
});

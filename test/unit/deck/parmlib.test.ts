import { describe, expect, it } from 'vitest';
import { readDeck } from '../../../server/src/deck/deck.ts';
import { languageInEditor, languageOfName } from '../../../server/src/deck/language.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';

/** Whether each command of a deck is one of the parameter library. */
function inParmlib(text: string, language: DeckLanguage = 'racf'): readonly boolean[] {
  const { deck } = readDeck(text, language);
  return deck.sections.flatMap(({ commands }) => commands.map(({ parmlib }) => parmlib === true));
}

describe('a member of the RACF parameter library', () => {
  it('is told by its name', () => {
    for (const name of ['IRROPT01', 'irropt0a', '/u/joe/IRROPT99.txt', 'zowe-ds:/sys1/SYS1.RACFPARM(IRROPT00)'])
      expect(languageOfName(name), name).toBe('parmlib');
    for (const name of ['IRROPT', 'IRROPT001', 'XIRROPT01', 'irropt01/deck.racf', 'IRRPRM00'])
      expect(languageOfName(name), name).not.toBe('parmlib');
  });

  it('is told by its name though the editor calls it RACF', () => {
    expect(languageInEditor('racf', 'file:///c/IRROPT01')).toBe('parmlib');
    expect(languageInEditor('racf', 'file:///c/setup.racf')).toBe('racf');
    expect(languageInEditor('jcl', 'file:///c/IRROPT01')).toBe('jcl');
    expect(languageInEditor('plaintext', 'file:///c/setup.racf')).toBe('racf');
    expect(languageInEditor('plaintext', 'file:///c/notes.txt')).toBeUndefined();
  });

  it('is told by its first line', () => {
    expect(inParmlib('// esm: parmlib\nSET LIST')).toEqual([true, true]);
    expect(inParmlib('\n  /* ESM: PARMLIB for all systems */\nSET LIST')).toEqual([true, true]);
    expect(inParmlib('//* esm: parmlib\nSET LIST', 'jcl')).toEqual([true, true]);
    expect(inParmlib('SET LIST /* esm: parmlib */')).toEqual([false]);
    expect(inParmlib('/* a deck */\n/* esm: parmlib */\nSETROPTS LIST')).toEqual([false, false, false]);
  });

  it('is read anew when it becomes one', () => {
    const before = readDeck('/* esm: parm */\nSET +\n  LIST\nSETROPTS LIST', 'racf').deck;
    const { deck, added } = readDeck('/* esm: parmlib */\nSET +\n  LIST\nSETROPTS LIST', 'racf', before);
    expect(deck.sections[0]?.commands.map(({ text }) => text)).toEqual(['', 'SET ', '  LIST', 'SETROPTS LIST']);
    expect(added).toHaveLength(4);
  });
});

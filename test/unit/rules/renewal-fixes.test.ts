import { expect, test } from 'vitest';
import { analyse, codeActions, defaultSettings } from '../../../server/src/service/index.ts';

/** The actions for a deck of ACF2. */
function titles(...cards: string[]): string[] {
  const text = cards.join('\n');
  const analysis = analyse(text, 'acf2', defaultSettings);
  return codeActions(analysis, { start: 0, end: text.length }).map(({ title }) => title);
}

test('what makes a change visible is put behind a subcommand', () => {
  expect(titles('SET RESOURCE(FAC)', 'RECKEY BPX ADD(SERVER UID(ZWE) ALLOW)')).toContain('Add F ACF2,REBUILD(FAC)');
});

test('and not into rule text, which it would become a part of', () => {
  const text = ['COMPILE *', '$KEY(BPX) TYPE(FAC)', ' SERVER UID(ZWE) ALLOW', '', 'STORE'];
  expect(titles('SET RULE', ...text).filter((title) => title.includes('REBUILD'))).toEqual([]);
  expect(titles('SET RULE', 'F ACF2,REBUILD(FAC)', ...text).filter((title) => title.includes('REBUILD'))).toEqual([]);
});

test('nor for a name that is none', () => {
  expect(titles('SET PROFIL(DIV(OMVS', 'INSERT ZWE').filter((title) => title.includes('REBUILD'))).toEqual([]);
});

test('a command of the operator is not broken into two cards', () => {
  const command = `F ACF2,REBUILD(${'X'.repeat(57)}`;
  expect(titles(command)).not.toContain('Add ) at the end');
  expect(titles('F ACF2,REBUILD(FAC')).toContain('Add ) at the end');
});

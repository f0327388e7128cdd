import { describe, expect, test } from 'vitest';
import { isZoweDeck } from '../../../server/src/zowe/recognise.ts';
import { job, read } from './decks.ts';

const recognised = (text: string, language: 'racf' | 'jcl' = 'racf'): boolean => {
  const { deck, effects } = read(text, language);
  return isZoweDeck(deck.frame, effects);
};

describe('a deck of Zowe is known by', () => {
  test.each([
    ['its own resources', 'RDEFINE FACILITY ZWES.IS UACC(NONE)'],
    ['the resources of the API ML', 'RDEFINE ZOWE APIML.SERVICES UACC(NONE)'],
    ['the users it creates', 'ADDUSER ZWESVUSR'],
    ['the groups it creates', 'ADDGROUP (OTHER ZWEADMIN)'],
    ['the IDs it permits', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)'],
    ['the holes it permits', 'PERMIT BPX.SERVER CLASS(FACILITY) ID({zowe.setup.security.users.zowe})'],
  ])('%s', (_, command) => {
    expect(recognised(command)).toBe(true);
  });

  test('the symbols of its jobs', () => {
    expect(recognised(job('  SETROPTS LIST\n', { sets: '//  SET ZOWEUSER=OURSRV\n' }), 'jcl')).toBe(true);
  });

  test('the names of its jobs', () => {
    const text = job('  SETROPTS LIST\n');
    expect(recognised(text.replace('//ZOWE    ', '//ZWESECUR'), 'jcl')).toBe(true);
    expect(recognised(text.replace('//ZOWE    ', '//SECURITY'), 'jcl')).toBe(false);
  });
});

describe('another deck is', () => {
  test.each([
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(WEBSRV) ACCESS(UPDATE)',
    'ADDUSER WEBSRV',
    'RDEFINE FACILITY BPX.SERVER UACC(NONE)',
    '',
  ])('not taken for one: %s', (command) => {
    expect(recognised(command)).toBe(false);
  });
});

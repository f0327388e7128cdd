import { describe, expect, test } from 'vitest';
import { readDeck } from '../../../server/src/deck/deck.ts';
import type { SplitState } from '../../../server/src/deck/state.ts';
import type { CommandText, DeckLanguage } from '../../../server/src/deck/types.ts';

function commandsOf(deck: string, language: DeckLanguage = 'acf2'): readonly CommandText[] {
  return readDeck(deck, language).deck.sections.flatMap(({ commands }) => commands);
}

/** What is in force behind the last command of a deck. */
function after(deck: string, language: DeckLanguage = 'acf2'): SplitState | undefined {
  return commandsOf(deck, language).at(-1)?.after;
}

/** The setting in short: `RESOURCE(FAC)`, `PROFILE(USER) OMVS`; with a question mark where nobody knows. */
function setting(deck: string, language: DeckLanguage = 'acf2'): string {
  const { name, of, division } = after(deck, language)?.setting ?? {};
  return `${name ?? '?'}${of === undefined ? '' : `(${of})`}${division === undefined ? '' : ` ${division}`}`;
}

describe('SET puts a setting in force', () => {
  test.each([
    ['SET LID', 'LID'],
    ['set lid', 'LID'],
    ['T L', 'LID'],
    ['SET RULE', 'RULE'],
    ['SET R', 'RULE'],
    ['SET R(FAC)', 'RESOURCE(FAC)'],
    ['SET RESOURCE(FAC)', 'RESOURCE(FAC)'],
    ['SET RESOURCE (FAC)', 'RESOURCE(FAC)'],
    ['SET CONTROL(GSO)', 'CONTROL(GSO)'],
    ['SET C(GSO) SYSID(PROD)', 'CONTROL(GSO)'],
    ['SET PROFILE(USER) DIV(OMVS)', 'PROFILE(USER) OMVS'],
    ['SET P(USER) DIVISION(CERTDATA)', 'PROFILE(USER) CERTDATA'],
    ['SET X(ROL)', 'XREF(ROL)'],
    ['SET C(G)', 'CONTROL(GSO)'],
    ['SET CONTROL(GSO)\nSET F', 'CONTROL(GSO)'],
    ['SET F(EXP)', 'FIELD(EXP)'],
    ['SET XREF(RGP)', 'XREF(RGP)'],
    ['SET RESOURCE -\n (FAC)', 'RESOURCE(FAC)'],
    ['SET RESOURCE(FAC', 'RESOURCE(FAC)'],
    ['ACF', 'ACF'],
    ['SET ACF', 'ACF'],
  ])('%s', (deck, expected) => {
    expect(setting(deck)).toBe(expected);
  });

  test('which stays until another one', () => {
    expect(setting('SET RESOURCE(FAC)\nRECKEY BPX ADD(X UID(-) ALLOW)\nF ACF2,REBUILD(FAC)')).toBe('RESOURCE(FAC)');
    expect(setting('SET RESOURCE(FAC)\nSET LID')).toBe('LID');
    expect(setting('SET PROFILE(USER) DIV(OMVS)\nSET DIV(KEYRING)')).toBe('PROFILE(USER) KEYRING');
  });

  test('but for options, which leave it as it is', () => {
    expect(setting('SET CONTROL(GSO)\nSET TERSE')).toBe('CONTROL(GSO)');
    expect(setting('SET CONTROL(GSO)\nSET SYSID(TEST)')).toBe('CONTROL(GSO)');
  });

  test('and nobody knows what is in force after one that fails, or that has a hole', () => {
    expect(setting('SET CONTROL(GSO)\nSET RESORCE(FAC)')).toBe('?');
    expect(setting('SET CONTROL(GSO)\nSET {setting}')).toBe('?');
    expect(setting('SET RESORCE(FAC)\nSET LID')).toBe('LID');
  });

  test('of a hole in the parentheses only the setting is known', () => {
    expect(setting('SET RESOURCE({type})')).toBe('RESOURCE');
  });

  test('of which the deck says nothing before the first one', () => {
    expect(after('INSERT A')?.setting?.isSaid).toBe(false);
    expect(after('ACF')?.setting?.isSaid).toBe(true);
    expect(after('SET LID\nINSERT A')?.setting?.isSaid).toBe(true);
    expect(after('SET LID\nEND')?.setting?.isSaid).toBe(false);
  });

  test('with the value of a symbol', () => {
    const job = (type: string): string =>
      `//J JOB\n// EXPORT SYMLIST=*\n// SET TYPE=${type}\n//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *,SYMBOLS=JCLONLY\nACF\nSET RESOURCE(&TYPE.)\nRECKEY A ADD(UID(-) ALLOW)\n/*\n`;
    expect(setting(job('FAC'), 'jcl')).toBe('RESOURCE(FAC)');
    const before = readDeck(job('FAC'), 'jcl').deck;
    const { deck } = readDeck(job('APL'), 'jcl', before);
    expect(deck.sections[0]?.commands.at(-1)?.before.setting?.of).toBe('APL');
  });
});

test('data that is concatenated goes on under the setting of the data before', () => {
  const dd = (name: string, deck: string): string => `//${name.padEnd(8)} DD *\n${deck}\n/*\n`;
  const step = '//J JOB\n//S EXEC PGM=IKJEFT01\n';
  const job = `${step}${dd('SYSTSIN', 'ACF\nSET RESOURCE(FAC)')}${dd('', 'RECKEY BPX ADD(X UID(-) ALLOW)')}`;
  expect(setting(job, 'jcl')).toBe('RESOURCE(FAC)');
  expect(setting(`${job}${step}${dd('SYSTSIN', 'ACF\nLIST X')}`, 'jcl')).toBe('ACF');
});

describe('rule text', () => {
  const ruleSet = (deck: string): unknown => after(deck)?.ruleSet;

  test('belongs to the key above it', () => {
    expect(ruleSet('$KEY(SYS1)\n - UID(-) READ(A)')).toEqual({ key: 'SYS1', type: undefined, isRoleSet: false });
    expect(ruleSet('$KEY(BPX) TYPE(FAC) ROLESET\n - ROLE(A) ALLOW')).toEqual({
      key: 'BPX',
      type: 'FAC',
      isRoleSet: true,
    });
    expect(ruleSet('$KEY(BPX)\n$TYPE(FAC)\n$OWNER(ME)')).toEqual({ key: 'BPX', type: 'FAC', isRoleSet: false });
  });

  test('of the next key knows nothing of the one before', () => {
    expect(ruleSet('$KEY(A) TYPE(FAC) ROLESET\n - ROLE(A) ALLOW\n$KEY(B)')).toEqual({
      key: 'B',
      type: undefined,
      isRoleSet: false,
    });
  });

  test('has no key where a hole is', () => {
    expect(ruleSet('$KEY({hlq}) TYPE({type})')).toEqual({ key: undefined, type: '', isRoleSet: false });
  });

  test('ends with an empty card after COMPILE, and the setting is the one before', () => {
    const deck = 'SET RESOURCE(FAC)\nCOMPILE *\n$KEY(BPX) TYPE(SUR)\n - UID(-) ALLOW\n\nSTORE';
    expect(after(deck)).toMatchObject({ reading: 'session', setting: { name: 'RESOURCE', of: 'FAC' } });
    expect(after(deck)?.ruleSet).toBeUndefined();
  });

  test('ends with a subcommand where none began it', () => {
    const states = commandsOf('$KEY(BPX)\n - UID(-) ALLOW\nSET LID').map(
      ({ form, after: state }) => `${form} ${state.reading}`,
    );
    expect(states).toEqual(['ruleControl rules', 'ruleEntry rules', 'command session']);
  });
});

describe('what TEST asks for', () => {
  const forms = (deck: string): string[] => commandsOf(deck).map(({ form }) => form);

  test('goes up to END, which does not leave the session', () => {
    const deck = 'SET RESOURCE(FAC)\nTEST BPX\nLID(ABC) SERVICE(READ)\nRSRCNAME(SERVER)\nRESET\nEND\nRECKEY BPX DEL(X)';
    expect(forms(deck)).toEqual(['command', 'command', 'answer', 'answer', 'answer', 'command', 'command']);
    expect(setting(deck)).toBe('RESOURCE(FAC)');
  });

  test('ends where a subcommand begins, as decks leave END out', () => {
    expect(forms('TEST BPX\nLID(ABC)\nSET LID\nLIST ABC')).toEqual(['command', 'answer', 'command', 'command']);
    expect(forms('TEST BPX\nLID(ABC)\nF ACF2,REBUILD(FAC)')).toEqual(['command', 'answer', 'operator']);
  });
});

describe('a changed SET is seen by what stands behind it', () => {
  test('and by nothing else', () => {
    const text = 'SET LID\nINSERT A\nSET CONTROL(GSO)\nINSERT STC.B LOGONID(A)\nSET RESOURCE(FAC)\nDELETE X';
    const before = readDeck(text, 'acf2').deck;
    const { added } = readDeck(text.replace('CONTROL(GSO)', 'CONTROL(CAC)'), 'acf2', before);
    expect(added.map(({ command }) => command.text)).toEqual([
      'SET CONTROL(CAC)',
      'INSERT STC.B LOGONID(A)',
      'SET RESOURCE(FAC)',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { siteOf } from '../../../server/src/site/read.ts';
import { analyse } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';
import { boundCommands } from '../bound.ts';

/** The last command of a deck, tied to the catalog. */
function bound(deck: string, language: Esm, site = defaultSettings.site): BoundCommand {
  const command = boundCommands(analyse(deck, language, { ...defaultSettings, site })).at(-1);
  if (!command) throw new Error('no command');
  return command;
}

/** The entry, the positionals and the operands by full name; `?` before a word that is not known. */
function shape({ spec, positionals, operands }: BoundCommand): string {
  const words = operands.map(({ spec: operand, word, values, operands: inner }) => {
    const content = [...values.map(({ text }) => text), ...inner.map((one) => one.spec?.name ?? `?${one.word}`)];
    return `${operand?.name ?? `?${word}`}${content.length > 0 ? `(${content.join(' ')})` : ''}`;
  });
  return [`${spec?.name ?? '?'}:`, ...positionals.flatMap((values) => values.map(({ text }) => text)), ...words].join(
    ' ',
  );
}

describe('ACF2: the setting tells what the words mean', () => {
  test.each([
    ['SET LID\nINSERT ZWESVUSR NAME(ZOWE) STC', 'LID'],
    ['SET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(5) HOME(/tmp)', 'PROFILE(USER) DIV(OMVS)'],
    ['SET CONTROL(GSO)\nINSERT STC.ZWESLSTC LOGONID(ZWESVUSR)', 'CONTROL(GSO)'],
    ['SET X(ROL)\nINSERT ZWESTC INCLUDE(ZWESVUSR) ROLE', 'XREF(ROL)'],
    ['INSERT STC.ZWESLSTC LOGONID(ZWESVUSR)', 'CONTROL(GSO)'],
  ])('%s', (deck, setting) => {
    const command = bound(deck, 'acf2');
    expect(command.spec?.record?.setting).toBe(setting);
    expect(shape(command)).not.toContain('?');
  });

  test('after a SET that fails no record is known', () => {
    expect(bound('SET CONTROLL(GSO)\nINSERT STC.X LOGONID(A)', 'acf2').spec?.record).toBeUndefined();
  });

  test('operands may stand before the name', () => {
    expect(shape(bound('SET LID\nLIST LIKE(ZWE-)', 'acf2'))).toBe('LIST: LIKE(ZWE-)');
    expect(shape(bound('SET LID\nCHANGE LIKE(ZWE-) STC', 'acf2'))).toBe('CHANGE: LIKE(ZWE-) STC');
    expect(bound('SET LID\nCHANGE * SECURITY', 'acf2').positionals[0]?.[0]?.text).toBe('*');
  });
});

describe('ACF2: rule text', () => {
  test.each([
    ['SET RULE\n$KEY(SYS1)\n ABC.- UID(-) R(A) W(L)', 'data set entry: ABC.- UID(-) READ(A) WRITE(L)'],
    [
      'SET RESOURCE(FAC)\n$KEY(BPX)\n SERVER UID(-) SERVICE(READ) ALLOW',
      'resource entry: SERVER UID(-) SERVICE(READ) ALLOW',
    ],
    ['$KEY(BPX) TYPE(FAC)\n SERVER UID(-) SERVICE(READ) ALLOW', 'resource entry: SERVER UID(-) SERVICE(READ) ALLOW'],
    ['$KEY(X)\n UID(-) ALLOW', 'rule entry: UID(-) ALLOW'],
    ['$KEY(BPX) TYPE(FAC) ROLESET', 'control: $KEY(BPX) TYPE(FAC) ROLESET'],
  ])('%s', (deck, expected) => {
    expect(shape(bound(deck, 'acf2'))).toBe(expected);
  });

  test('in the parentheses of RECKEY', () => {
    expect(shape(bound('SET R(FAC)\nRECKEY BPX ADD(SERVER ROLE(A) SERVICE(READ) ALLOW)', 'acf2'))).toBe(
      'RECKEY: BPX ADD(SERVER ROLE SERVICE ALLOW)',
    );
    expect(shape(bound('SET R(APL)\nRECKEY OMVSAPPL ADD(ROLE(A) SERVICE(READ) ALLOW)', 'acf2'))).toBe(
      'RECKEY: OMVSAPPL ADD(ROLE SERVICE ALLOW)',
    );
    expect(shape(bound('SET RULE\nRECKEY HLQ ADD(- UID(-) READ(A))', 'acf2'))).toBe('RECKEY: HLQ ADD(- UID READ)');
    expect(shape(bound('SET R(FAC)\nRECKEY BPX ADD($ROLESET)', 'acf2'))).toBe('RECKEY: BPX ADD($ROLESET)');
  });

  test('a mask may be named like a keyword', () => {
    expect(shape(bound('SET R(FAC)\nRECKEY ABC ADD(LOG ROLE(A) ALLOW)', 'acf2'))).toBe(
      'RECKEY: ABC ADD(LOG ROLE ALLOW)',
    );
  });
});

test('ACF2: operator commands', () => {
  expect(shape(bound('F ACF2,REBUILD(USR),CLASS(P)', 'acf2'))).toBe('REBUILD: ACF2 REBUILD(USR) CLASS(P)');
  expect(shape(bound('f acf2,newxref,type(rol)', 'acf2'))).toBe('NEWXREF: acf2 NEWXREF TYPE(rol)');
});

describe('Top Secret: the function tells', () => {
  test.each([
    ['TSS PERMIT(A) IBMFAC(BPX.SERVER) ACCESS(READ)', 'PERMIT: PERMIT(A) IBMFAC(BPX.SERVER) ACCESS(READ)'],
    ['tss per(a) ibmfac(x) acc(read)', 'PERMIT: PERMIT(a) IBMFAC(x) ACCESS(read)'],
    ['TSS PER (A) APPL(X)', 'PERMIT: PERMIT(A) APPL(X)'],
    ['TSS PER(A)APPL(X)', 'PERMIT: PERMIT(A) APPL(X)'],
    ['TSS', 'TSS:'],
    ['TSS NONSENSE(A)', 'TSS: ?NONSENSE(A)'],
    ['PROFILE PREFIX(A)', 'PROFILE: PREFIX(A)'],
  ])('%s', (deck, expected) => {
    expect(shape(bound(deck, 'tss'))).toBe(expected);
  });

  test('a command of the site is one', () => {
    const site = siteOf({ commands: ['MYCLIST'] });
    expect(bound('MYCLIST X', 'tss', site).spec?.name).toBe('MYCLIST');
  });
});

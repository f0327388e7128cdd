import { describe, expect, test } from 'vitest';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { isSecretSymbol, isSecretWord } from '../../../server/src/catalog/secret-words.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import type { OperandSpec } from '../../../server/src/catalog/types.ts';

function secretsIn(operands: readonly OperandSpec[]): string[] {
  return operands.flatMap(({ name, aliases = [], value }) => {
    if (value.kind === 'operands') return secretsIn(value.operands);
    return value.kind === 'values' && value.of.type === 'secret' ? [name, ...aliases] : [];
  });
}

/** Words of operands that mean something else nearly always. */
const otherwise = ['DEFINE', 'SWITCH', 'STATUS'];

describe('words of secrets', () => {
  const names = [
    ...racfCatalog.commands.flatMap(({ operands }) => secretsIn(operands)),
    ...acf2Catalog.commands.flatMap(({ operands }) => secretsIn(operands)),
    ...acf2Catalog.records.flatMap(({ fields }) => secretsIn(fields)),
    ...tssCatalog.functions.flatMap(({ operands }) => secretsIn(operands)),
  ];

  test('are those of all operands that take one', () => {
    expect(names.length).toBeGreaterThan(30);
    expect([...new Set(names)].filter((name) => !isSecretWord(name)).sort()).toEqual(otherwise.toSorted());
  });

  test.each(['PASWORD', 'PASSWRD', 'PASSWORDD', 'ASSWORD', 'PHRSE', 'pwphrase', 'SESKEY', 'BINDP', 'NEWPASS'])(
    'are known when misspelt: %s',
    (word) => {
      expect(isSecretWord(word)).toBe(true);
    },
  );

  test.each(['CLASS', 'ACCESS', 'PROFILE', 'OWNER', 'IBMFAC', 'DSN', 'PERMIT', 'GROUP', 'KEYRING', 'DIGICERT', 'PARM'])(
    'are not taken for others: %s',
    (word) => {
      expect(isSecretWord(word)).toBe(false);
    },
  );

  test('are in the names of symbols', () => {
    expect(
      ['PW', 'PWD', 'NEWPW', 'PW1', 'ZOWEPASS', 'SESSKEY', 'SECRET'].filter((name) => !isSecretSymbol(name)),
    ).toEqual([]);
    expect(['ZOWEUSER', 'ADMINGRP', 'HLQ', 'STCGRP', 'ESM', 'ZOWERING', 'LABEL'].filter(isSecretSymbol)).toEqual([]);
  });
});

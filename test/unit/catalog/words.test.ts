import { describe, expect, it } from 'vitest';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { obsolete } from '../../../server/src/catalog/racf/obsolete.ts';
import { otherWords } from '../../../server/src/catalog/racf/other-words.ts';

const names = new Set(racfCatalog.commands.flatMap(({ operands }) => operands.map(({ name }) => name)));

describe('operands of the past', () => {
  it('are operands', () => {
    expect(Object.keys(obsolete).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('other words for operands', () => {
  it('are no operands of users, groups and connections', () => {
    const commands = ['ADDUSER', 'ALTUSER', 'ADDGROUP', 'ALTGROUP', 'CONNECT', 'REMOVE'];
    const operands = new Set(
      commands.flatMap((verb) => racfCatalog.command(verb)?.operands.map(({ name }) => name) ?? []),
    );
    expect([...otherWords.keys()].filter((word) => operands.has(word))).toEqual([]);
  });

  it('are sentences without their full stop', () => {
    expect([...otherWords.values()].filter((text) => !/^[A-Z].*[^.]$/u.test(text))).toEqual([]);
  });
});

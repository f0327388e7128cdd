import { describe, expect, test } from 'vitest';
import { hasOperand, nameOf, operandNamed, positional } from '../../../server/src/bind/query.ts';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';
import { boundCommands } from '../bound.ts';

/** The one command of a deck, tied to the catalog. */
function bound(deck: string, language: DeckLanguage = 'racf'): BoundCommand {
  const commands = boundCommands(analyse(deck, language, defaultSettings));
  const [command] = commands;
  if (!command || commands.length !== 1) throw new Error(`${String(commands.length)} commands`);
  return command;
}

/** The operands by full name with their values. */
function operands(command: BoundCommand): string[] {
  return command.operands.map(({ spec, word, values, operands: inner }) => {
    const content = [...values.map((value) => value.text), ...inner.map((sub) => sub.spec?.name ?? `?${sub.word}`)];
    return `${spec?.name ?? `?${word}`}${content.length > 0 ? `(${content.join(' ')})` : ''}`;
  });
}

const problems = (deck: string): string[] => {
  const command = bound(deck);
  return command.problems.map(({ kind, span }) => `${kind} ${command.text.text.slice(span.start, span.end)}`);
};

describe('operands', () => {
  test('are known by any unambiguous prefix, in any case', () => {
    expect(operands(bound('pe X cl(facility) i(a) acc(r)'))).toEqual(['CLASS(facility)', 'ID(a)', 'ACCESS(r)']);
  });

  test('with an ambiguous prefix name their candidates', () => {
    const [operand] = bound('PERMIT X F(Y)').operands;
    expect(operand?.spec).toBeUndefined();
    expect(operand?.candidates.map(({ name }) => name).sort()).toEqual(['FCLASS', 'FGENERIC', 'FROM', 'FVOLUME']);
  });

  test('may have a blank before the parenthesis', () => {
    expect(operands(bound('PERMIT X CLASS (FACILITY) ID (A B)'))).toEqual(['CLASS(FACILITY)', 'ID(A B)']);
  });

  test('have lists with blanks, commas, or both', () => {
    expect(operands(bound('PERMIT X ID(A,B, C  D)'))).toEqual(['ID(A B C D)']);
  });

  test('of a segment are bound to the segment', () => {
    expect(operands(bound("ADDUSER A OMVS(AUTOUID HOME('/u/a') PROG('/bin/sh'))"))).toEqual([
      'OMVS(AUTOUID HOME PROGRAM)',
    ]);
  });

  test('values know the keyword they are short for', () => {
    expect(operandNamed(bound('PERMIT X ACCESS(U)'), 'ACCESS')?.values[0]?.keyword?.name).toBe('UPDATE');
  });

  test('given twice: the last one counts', () => {
    expect(operandNamed(bound('PERMIT X ID(A) ID(B)'), 'ID')?.values[0]?.text).toBe('B');
  });
});

describe('positionals', () => {
  test('come first', () => {
    const command = bound('RDEFINE FACILITY BPX.SERVER UACC(NONE)');
    expect(nameOf(positional(command, 0))).toBe('FACILITY');
    expect(nameOf(positional(command, 1))).toBe('BPX.SERVER');
  });

  test('may be lists in parentheses', () => {
    expect(bound('RDEFINE STARTED (A.* B.*) UACC(NONE)').positionals[1]?.map((value) => value.text)).toEqual([
      'A.*',
      'B.*',
    ]);
  });

  test('lose their apostrophes and double ones in their value', () => {
    expect(positional(bound("PERMIT 'A.''B' ID(C)"), 0)?.value).toBe("A.'B");
  });

  test('behind a keyword operand are late, and still found', () => {
    const command = bound('PERMIT CLASS(FACILITY) BPX.SERVER ID(A)');
    expect(command.latePositional).toBe(true);
    expect(nameOf(positional(command, 0))).toBe('BPX.SERVER');
    expect(hasOperand(command, 'ID')).toBe(true);
  });

  test('with a hole have no value', () => {
    expect(positional(bound('PERMIT {zowe.hlq}.X ID(A)'), 0)?.value).toBeUndefined();
  });
});

describe('parentheses', () => {
  test('missing at the end are only missing', () => {
    expect(problems("ALTUSER A OMVS(HOME('/u/a')")).toEqual(['missing-close (']);
  });

  test('missing before another operand swallow it', () => {
    expect(problems('PERMIT X CLASS(FACILITY ID(A) ACCESS(READ)')).toEqual(['missing-close-swallows (']);
  });

  test('too many are extra', () => {
    expect(problems('PERMIT X ID(A))')).toEqual(['extra-close )']);
  });

  test('in a string are text', () => {
    expect(problems("ADDUSER A DATA('(see manual')")).toEqual([]);
  });
});

test('a string without its end is a problem of its own, and the only one', () => {
  expect(problems("ADDUSER A NAME('JOE) DFLTGRP(B")).toEqual(["unclosed-string 'JOE) DFLTGRP(B"]);
});

test('an unknown verb leaves the words unbound', () => {
  const command = bound('FROBNICATE A B(C)');
  expect(command.spec).toBeUndefined();
  expect(command.verb).toBe('FROBNICATE');
});

describe('symbols', () => {
  const job = (permit: string): string => `//J JOB
// EXPORT SYMLIST=*
// SET ZOWEUSER=ZWESVUSR
//S EXEC PGM=IKJEFT01
//SYSTSIN DD *,SYMBOLS=JCLONLY
${permit}
/*
`;

  test('are resolved in values', () => {
    const id = operandNamed(bound(job('PERMIT X ID(&ZOWEUSER.)'), 'jcl'), 'ID')?.values[0];
    expect(id).toMatchObject({ text: '&ZOWEUSER.', value: 'ZWESVUSR' });
  });

  test('that nobody sets leave the value open', () => {
    const id = operandNamed(bound(job('PERMIT X ID(&NOBODY.)'), 'jcl'), 'ID')?.values[0];
    expect(id?.value).toBeUndefined();
  });
});

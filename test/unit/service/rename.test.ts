import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { applyChanges } from '../../../server/src/service/edit/apply.ts';
import { prepareRename, rename } from '../../../server/src/service/index.ts';
import { job, marked, markedRange } from './harness.ts';

/** The deck with what stands at the cursor renamed, or why it is not. */
function renamed(deck: string, newName: string, language?: DeckLanguage): string {
  const { analysis, text, offset } = marked(deck, language);
  const changes = rename(analysis, offset, newName);
  if ('refusal' in changes) return changes.refusal;
  return applyChanges(
    text,
    changes.toSorted((a, b) => a.range.start - b.range.start),
  );
}

/** What a rename is about, in brackets, or why there is none. */
function prepared(deck: string, language?: DeckLanguage): string {
  const { analysis, text, offset } = marked(deck, language);
  const start = prepareRename(analysis, offset);
  return 'refusal' in start ? start.refusal : markedRange(text, start.range);
}

describe('users, groups and profiles', () => {
  test('a user, everywhere in the deck and nowhere else', () => {
    expect(
      renamed(
        `ADDUSER ZWESVUSR NAME('ZWESVUSR')
RDEFINE STARTED ZWESVUSR.* STDATA(USER(zwesvusr))
PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWE|SVUSR, ZWESIUSR)`,
        'ZOWEUSR',
      ),
    ).toBe(`ADDUSER ZOWEUSR NAME('ZWESVUSR')
RDEFINE STARTED ZWESVUSR.* STDATA(USER(ZOWEUSR))
PERMIT BPX.SERVER CLASS(FACILITY) ID(ZOWEUSR, ZWESIUSR)`);
  });

  test('however its letters are written', () => {
    expect(renamed('ADDUSER ABC\npermit x id(aBc)\nPERMIT Y ID(A|BC)', 'DEF')).toBe(
      'ADDUSER DEF\npermit x id(DEF)\nPERMIT Y ID(DEF)',
    );
  });

  test('a data set profile keeps its apostrophes', () => {
    const deck = "ADDSD 'A.**'\nPERMIT 'A.|**' ID(B)";
    expect(prepared(deck)).toBe("ADDSD 'A.**'\nPERMIT '[A.**]' ID(B)");
    expect(renamed(deck, 'SYS2.C.**')).toBe("ADDSD 'SYS2.C.**'\nPERMIT 'SYS2.C.**' ID(B)");
    expect(renamed(deck, "'SYS2.**'")).toBe("ADDSD 'SYS2.**'\nPERMIT 'SYS2.**' ID(B)");
  });

  test('a group that is the value of a symbol is renamed in the SET', () => {
    const deck = job('//         SET GRP=OLDGRP\n', 'ADDGROUP &GRP.\nCONNECT A GROUP(OLD|GRP)');
    expect(renamed(deck, 'NEWGRP', 'jcl')).toBe(
      job('//         SET GRP=NEWGRP\n', 'ADDGROUP &GRP.\nCONNECT A GROUP(NEWGRP)'),
    );
  });

  test.each([
    ['ADDUSER A|BC', 'TOOLONGNAME', 'one to eight'],
    ['ADDGROUP A|BC', '1ABC', 'does not begin with a digit'],
    ['ADDUSER A|BC\nADDUSER DEF', 'DEF', 'DEF is in this deck already'],
    ['RDEFINE FACILITY A.|B', 'A B', 'has no blanks'],
    ['RDEFINE TCICSTRN CE|MT', 'A.NAME.TOO.LONG', 'up to 13 characters'],
    ['PERMIT A CLASS(FAC|ILITY)', 'APPL', 'A class cannot be renamed'],
    ['PER|MIT A CLASS(FACILITY)', 'X', 'Only symbols, users, groups and profiles'],
    ['PERMIT A CLASS(APPL) ID({us|er})', 'X', 'placeholder'],
    ['PERMIT A CLASS(APPL) ID(&RAC|X)', 'X', 'made of symbols'],
    ["ADDSD '|", 'X', 'no closing apostrophe'],
    ["PERMIT A.|B.D0'  ", 'X', 'no closing apostrophe'],
  ])('%s', (deck, name, refusal) => {
    expect(renamed(deck, name)).toContain(refusal);
  });

  test('a name made of several parts is refused, with the line', () => {
    const deck = job('//         SET HLQ=SYS2\n', "ADDSD 'SYS2.LO|AD'\nPERMIT '&HLQ..LOAD' ID(A)");
    expect(renamed(deck, 'SYS3.LOAD', 'jcl')).toBe('Line 8 makes the name of symbols: change their SET instead.');
  });

  test('a name over two cards is refused', () => {
    expect(prepared('PERMIT BPX.SER|+\nVER CLASS(FACILITY)')).toBe('The name is written over the end of a card.');
    expect(renamed('RDEFINE FACILITY BPX.S|ERVER\nPERMIT BPX.SER+\nVER CLASS(FACILITY)', 'A.B')).toBe(
      'Line 2: the name is written over the end of the card.',
    );
  });
});

describe('symbols', () => {
  const sets = '//         SET USR=ABC,GRP=&USR.G\n';
  const commands = "ADDUSER &USR. NAME('A &USR')\nPERMIT X CLASS(APPL) ID(&USR..X) /* &USR */";

  test('in SET, JCL, EXPORT, commands and comments', () => {
    const deck = job(sets, commands).replace('SYMLIST=*', 'SYMLIST=(USR,GRP)');
    const at = deck.replace('ADDUSER &USR', 'ADDUSER &U|SR');
    expect(prepared(at, 'jcl')).toBe(deck.replace('ADDUSER &USR', 'ADDUSER &[USR]'));
    const expected = deck.replaceAll('USR', 'ZUSER').replaceAll('ADDZUSER', 'ADDUSER');
    expect(renamed(at, 'ZUSER', 'jcl')).toBe(expected);
    expect(renamed(at, '&ZUSER.', 'jcl')).toBe(expected);
  });

  test.each([
    ['NINECHARS', 'one to eight'],
    ['1A', 'does not begin with a digit'],
    ['SYSNAME', 'The system has a symbol'],
    ['GRP', '&GRP is in this deck already'],
  ])('%s is refused', (name, refusal) => {
    expect(renamed(job(sets, commands).replace('&USR', '&|USR'), name, 'jcl')).toContain(refusal);
  });

  test('of a procedure with the EXEC that calls it, and as far as the name goes', () => {
    const deck = `//J JOB
//P PROC HLQ=ZWE,LEVEL=3
//S EXEC PGM=IKJEFT01,PARM='&HLQ &&HLQ'
//D DD DSN=&HLQ..&LEVEL.X,UNIT=&HLQX
//SYSTSIN DD DATA,DLM=$$
 LISTDSD PREFIX(&HLQ) ALL
$$
// PEND
//A EXEC P,HLQ=ABC
//B EXEC OTHER,HLQ=ABC
`;
    const expected = deck
      .replace('PROC HLQ=', 'PROC PREFIX=')
      .replace("'&HLQ ", "'&PREFIX ")
      .replace('&HLQ..', '&PREFIX..')
      .replace('(&HLQ)', '(&PREFIX)')
      .replace('EXEC P,HLQ', 'EXEC P,PREFIX');
    expect(renamed(deck.replace('&HLQ..', '&H|LQ..'), 'PREFIX', 'jcl')).toBe(expected);
    expect(renamed(deck.replace('EXEC P,HLQ', 'EXEC P,H|LQ'), 'PREFIX', 'jcl')).toBe(expected);
  });

  test('one that the deck does not set is refused', () => {
    expect(prepared('//S EXEC PGM=&PR|OG\n', 'jcl')).toBe('The symbol &PROG is not set in this deck.');
  });
});

describe('cards', () => {
  const long = `PERMIT ${'X'.repeat(26)} CLASS(FACILITY) ACCESS(READ) ID(ABC)`;

  test('a card that gets too long goes on with a new one', () => {
    expect(`${long} -`).toHaveLength(72);
    expect(renamed(`${long.replace('ABC', 'A|BC')} -\n  DELETE`, 'ABCDEFGH')).toBe(
      `PERMIT ${'X'.repeat(26)} CLASS(FACILITY) ACCESS(READ) -\n  ID(ABCDEFGH) -\n  DELETE`,
    );
  });

  test('several names of a card count together', () => {
    const many = 'PERMIT ABC CLASS(APPL) ID(A B ABC ABC) WHEN(SYSID(SYS1 SYS2 SYS3))   ';
    expect(renamed(many.replace('ABC)', 'A|BC)').trimEnd(), 'ABCDEFGH')).toBe(
      'PERMIT ABC CLASS(APPL) ID(A B ABCDEFGH ABCDEFGH) WHEN(SYSID(SYS1 SYS2 -\n   SYS3))',
    );
  });

  test('sequence numbers keep their columns', () => {
    const card = (text: string): string => `${text.padEnd(72)}00000100`;
    const deck = `${card('ADDUSER ABC')}\n${card(long)}\n`;
    expect(renamed(deck.replace('ADDUSER ', 'ADDUSER |'), 'ABCDEFGH')).toBe(
      `${card('ADDUSER ABCDEFGH')}\n${card(long.replace(' ID(ABC)', ' -'))}\n   ID(ABCDEFGH)\n`,
    );
  });

  test('a sign that drops blanks is kept', () => {
    const deck = `PERMIT +\n     ${long.slice(7).replace('ABC', 'A|BC')}`;
    expect(renamed(deck, 'ABCDEFGH')).toBe(
      `PERMIT +\n     ${long.slice(7).replace(' ID(ABC)', '')} +\n     ID(ABCDEFGH)`,
    );
  });

  test('where no place to break it is, the rename is refused', () => {
    const text = `RDEFINE FACILITY (${'X.'.repeat(10)}Y,AB|C,${'Z.'.repeat(10)}Z)`;
    expect(renamed(text, 'A.NAME.OF.NEARLY.FORTY.CHARACTERS')).toBe(
      'Line 1: with the new name the command would run past column 72.',
    );
  });

  test('a remark behind a JCL statement, and the end of a comment, stay in their columns', () => {
    const set = (name: string): string => `${`//         SET ${name}=ABC`.padEnd(36)}* the user${' '.repeat(20)}\n`;
    const comment = (name: string): string => ` ${`/* as &${name}. says`.padEnd(66)}*/`;
    const deck = (name: string): string => job(set(name), `ADDUSER &${name}.\n${comment(name)}`);
    expect(renamed(deck('USR').replace('ADDUSER &', 'ADDUSER &|'), 'LONGUSER', 'jcl')).toBe(deck('LONGUSER'));
    expect(renamed(deck('LONGUSER').replace('ADDUSER &', 'ADDUSER &|'), 'USR', 'jcl')).toBe(deck('USR'));
  });

  test('a card that is wider already may grow', () => {
    const wide = `ADDUSER A|BC NAME('${'X'.repeat(20)}') DFLTGRP(GROUP) DATA('${'Y'.repeat(60)}')`;
    expect(renamed(wide, 'ABCDEFGH')).toBe(wide.replace('A|BC', 'ABCDEFGH'));
  });

  test('a JCL statement does not pass column 71', () => {
    const set = `//         SET USR=ABC,OTHER='${'X'.repeat(40)}'\n`;
    expect(set.trimEnd().length).toBe(71);
    expect(renamed(job(set, 'ADDUSER &U|SR.'), 'LONGUSER', 'jcl')).toBe(
      'Line 3: with the new name the statement would run past column 71.',
    );
    expect(renamed(job(set, 'ADDUSER &U|SR.'), 'U', 'jcl')).toContain('//         SET U=ABC,');
  });
});

describe('ACF2 and Top Secret', () => {
  test('a logonid, also in the names of its key rings, but no group', () => {
    expect(
      renamed(
        'SET LID\nINSERT A|BC GROUP(ABC)\nSET P(USER) DIV(KEYRING)\nINSERT ABC.RING RINGNAME(ABC)\nSET X(ROL)\nINSERT R INCLUDE(ABC) ROLE',
        'DEF',
        'acf2',
      ),
    ).toBe(
      'SET LID\nINSERT DEF GROUP(ABC)\nSET P(USER) DIV(KEYRING)\nINSERT DEF.RING RINGNAME(ABC)\nSET X(ROL)\nINSERT R INCLUDE(DEF) ROLE',
    );
  });

  test('a role, a rule set; no type', () => {
    const deck = 'SET X(ROL)\nINSERT ROLEA INCLUDE(A) ROLE\nSET R(FAC)\nRECKEY BPX ADD(A ROLE(ROLEA) ALLOW)\nLIST BPX';
    expect(renamed(deck.replace('INSERT R', 'INSERT |R'), 'ROLEB', 'acf2')).toBe(deck.replaceAll('ROLEA', 'ROLEB'));
    expect(renamed(deck.replace('INSERT R', 'INSERT |R'), 'TOOLONGAROLE', 'acf2')).toContain('up to 8');
    expect(renamed(deck.replace('Y BPX', 'Y |BPX'), 'ZWES', 'acf2')).toBe(deck.replaceAll('BPX', 'ZWES'));
    expect(prepared(deck.replace('(FAC', '(|FAC'), 'acf2')).toBe(
      'A resource type cannot be renamed here: its name is known to the system.',
    );
  });

  test('an ACID wherever it is named', () => {
    const deck =
      "TSS CREATE(ABC) TYPE(USER) NAME('ABC')\nTSS ADD(STC) PROCNAME(ABC) ACID(ABC)\nTSS PERMIT(A|BC) APPL(ABC)";
    expect(renamed(deck, 'DEF', 'tss')).toBe(
      "TSS CREATE(DEF) TYPE(USER) NAME('ABC')\nTSS ADD(STC) PROCNAME(ABC) ACID(DEF)\nTSS PERMIT(DEF) APPL(ABC)",
    );
  });
});

import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../server/src/site/read.ts';
import { hovered, hoverRange, job } from './harness.ts';

describe('verbs', () => {
  test('form, purpose, positionals', () => {
    const text = hovered('PER|MIT BPX.SERVER CLASS(FACILITY) ID(A)');
    expect(text).toContain('**PERMIT** (short `PE`)');
    expect(text).toContain(
      '```racf\nPERMIT profile-name [CLASS(class)] [ID(user-or-group ...)] [ACCESS[(NONE | EXECUTE | ...)]]',
    );
    expect(text).toContain('- `profile-name`, required: ');
  });

  test('the form begins with what people look for, not with the alphabet', () => {
    expect(hovered('ADD|USER X')).toMatch(/\[OWNER\(.*\[PASSWORD\(.*\[OMVS\(\.\.\.\)\] \.\.\./);
    expect(hovered('RDEF|INE FACILITY X')).toMatch(/\[UACC\(.*\[OWNER\(.*\[AUDIT\(/);
  });

  test('a short verb is explained by its full name', () => {
    expect(hovered('pe| x')).toContain('**PERMIT**');
    expect(hoverRange(' pe| x')).toBe(' [pe] x');
  });

  test('what must be given, where it is issued, and the page about it', () => {
    expect(hovered('PER|MIT X')).toMatch(/\[PERMIT in the documentation\]\(https:\/\//);
    expect(hovered('SIGN|OFF')).toContain('Issued from the operator console');
  });

  test('an unknown verb has nothing to say', () => {
    expect(hovered('FOO|BAR X')).toBeUndefined();
  });
});

describe('operands', () => {
  test('form, default, what it excludes, values', () => {
    const text = hovered('PERMIT X AC|(READ)');
    expect(text).toContain(
      '**ACCESS** (here `AC`), operand of `PERMIT`\n\n```racf\nACCESS[(NONE | EXECUTE | READ | UPDATE | CONTROL | ALTER)]\n```',
    );
    expect(text).toContain('Default: READ, when ID is given');
    expect(text).toContain('Not together with `DELETE`');
    expect(text).toContain('- `UPDATE`: May read and write');
  });

  test('the page about the command, and what a value may be', () => {
    expect(hovered('ADDUSER A OMVS(U|ID(5))')).toMatch(/operand of `ADDUSER OMVS`[^]*Value: number, 0 to 2147483647/);
    expect(hovered('PERMIT X AC|(READ)')).toMatch(/\[PERMIT in the documentation\]\(https:\/\//);
  });

  test('a word short for several is said to be that', () => {
    expect(hovered('PERMIT X F|(Y)')).toBe(
      'Short for **FCLASS** or **FGENERIC** or **FROM** or **FVOLUME**: not clear which.',
    );
  });

  test('sub-operands of a condition', () => {
    expect(hovered('PERMIT X WHEN(PROG|RAM(Y))')).toContain(
      '**PROGRAM**, operand of `PERMIT WHEN`\n\n```racf\nPROGRAM(program ...)\n```',
    );
  });

  test.each([
    [
      'first card',
      'PERMIT X CLASS(FACILITY) -\n  ID(A) ACC|ESS(READ)',
      'PERMIT X CLASS(FACILITY) -\n  ID(A) [ACCESS](READ)',
    ],
    ['CR LF', 'PERMIT X +\r\n  ID(A) +\r\n  ACC|ESS(READ)\r\n', 'PERMIT X +\r\n  ID(A) +\r\n  [ACCESS](READ)\r\n'],
    ['end of the word', 'PERMIT X ACCESS|(READ)', 'PERMIT X [ACCESS](READ)'],
  ])('range: %s', (_, deck, expected) => {
    expect(hoverRange(deck)).toBe(expected);
  });

  test('behind a sequence number and in one', () => {
    const card = 'PERMIT X CLASS(FACILITY) -'.padEnd(72);
    expect(hoverRange(`${card}00000100\n  A|CC(READ)`)).toBe(`${card}00000100\n  [ACC](READ)`);
    expect(hovered(`${card}0000|0100\n  ACC(READ)`)).toBeUndefined();
  });
});

describe('values', () => {
  test('keyword, short or not', () => {
    expect(hovered('PERMIT X ACCESS(U|)')).toMatch(/^\*\*UPDATE\*\* \(here `U`\)\n/);
    expect(hovered('PERMIT X ACCESS(UPDATE|)')).toMatch(/^\*\*UPDATE\*\*\n/);
  });

  test('a number says what it is for', () => {
    expect(hovered('ADDUSER A OMVS(UID(5|))')).toMatch(/^Value of \*\*UID\*\*: number, 0 to 2147483647\.\n\n/);
  });

  test('special words', () => {
    expect(hovered('PERMIT X ID(*|)')).toMatch(/^\*\*\\\*\*\*\n\nAll users/);
  });

  test('class: facts, and which of them are not checked', () => {
    expect(hovered('PERMIT X CLASS(TCICS|TRN)')).toBe(
      [
        '**TCICSTRN**, resource class',
        'Transactions that users start at a terminal: READ. With XTRAN=YES every transaction without a profile is closed.',
        '- Member class; the grouping class is `GCICSTRN`\n- Profile names have up to 13 characters\n- It is loaded into storage by the product that owns it; `SETROPTS RACLIST(class) REFRESH` renews that',
        '*From experience, not checked against the documentation: length.*',
      ].join('\n\n'),
    );
  });

  test('class of the site', () => {
    expect(hovered('PERMIT X CLASS($MY|CLASS)')).toBeUndefined();
    expect(
      hovered('PERMIT X CLASS($MY|CLASS)', 'racf', { site: siteOf({ classes: [{ name: '$MYCLASS' }] }) }),
    ).toContain('esm.site.classes');
  });

  test('profile: what the deck does to it', () => {
    const deck = `RDEFINE FACILITY MY.RESOURCE UACC(NONE)
PERMIT MY.RESOURCE CLASS(FACILITY) ID(A) ACCESS(UPDATE)
PERMIT my.res|ource CLASS(FACILITY) ID(B) ACCESS(READ) WHEN(PROGRAM(P))`;
    expect(hovered(deck)).toContain(
      '**FACILITY** resource `MY.RESOURCE`\n\nDefined in line 1, UACC(NONE).\n\nUp to this command:\n- `A`: UPDATE (line 2)\n- `B`: READ when `PROGRAM(P)` (line 3)',
    );
  });

  test('resource that Zowe needs: for whom, how much, why', () => {
    const text = hovered('PERMIT BPX.SER|VER CLASS(FACILITY) ID(A)');
    expect(text).toContain('**Zowe**, ZSS: UPDATE for the user ID of the main server (`ZWESVUSR`), required');
    expect(hovered('PERMIT BPX.SER|VER CLASS(APPL)')).toBe('**APPL** resource `BPX.SERVER`');
  });

  test('user created in the deck', () => {
    expect(hovered('ADDUSER A|BC\nPERMIT X ID(ABC)')).toBe('User `ABC`, created in line 1 (ADDUSER).');
    expect(hovered('RLIST FACILITY X AUTHUSER\nLISTUSER A|BC')).toBeUndefined();
  });
});

describe('symbols', () => {
  const set = '//         SET ZOWEUSER=ZWESVUSR\n';

  test('value, where set, and what the whole word becomes', () => {
    expect(hovered(job(set, 'LISTUSER &ZOWE|USER.'), 'jcl')).toBe('**&ZOWEUSER** = `ZWESVUSR`\n\nSet in line 3.');
    expect(hovered(job(set, 'PERMIT &ZOWE|USER..* CLASS(STARTED)'), 'jcl')).toContain(
      '`&ZOWEUSER..*` is `ZWESVUSR.*`.',
    );
  });

  test('the user behind the symbol', () => {
    expect(hovered(job(set, 'ADDUSER ZWESVUSR\nPERMIT X ID(&ZOWE|USER.)'), 'jcl')).toContain(
      'User `ZWESVUSR`, created in line 7 (ADDUSER).',
    );
  });

  test('the range is the reference with its period', () => {
    expect(hoverRange(job(set, 'PERMIT X ID(A,&ZOWE|USER.,B)'), 'jcl')).toContain('ID(A,[&ZOWEUSER.],B)');
  });

  test('in JCL: reference and SET', () => {
    const deck = (line: string): string => job(`${set}${line}`, 'LISTGRP');
    expect(hovered(deck('//         SET  OTHER=&ZOWE|USER.\n'), 'jcl')).toBe(
      '**&ZOWEUSER** = `ZWESVUSR`\n\nSet in line 3.',
    );
    expect(hovered(deck('//         SET OT|HER=X\n'), 'jcl')).toBe('**&OTHER** = `X`\n\nSet in line 4.');
    expect(hovered(deck('//         S|ET OTHER=X\n'), 'jcl')).toBeUndefined();
  });

  test('the SET before the place counts', () => {
    const sets = '//         SET A=1\n//         SET A=2\n//         SET B=&A|.\n//         SET A=3\n';
    expect(hovered(job(sets, 'LISTGRP'), 'jcl')).toContain('**&A** = `2`');
  });

  test('where nothing is replaced it says so', () => {
    const deck = job(set, 'PERMIT X ID(&ZOWE|USER.)');
    expect(hovered(deck.replace(',SYMBOLS=JCLONLY', ''), 'jcl')).toContain('Not replaced here: the DD statement');
    expect(hovered(deck.replace('EXPORT SYMLIST=*', 'EXPORT SYMLIST=(X)'), 'jcl')).toContain('no EXPORT SYMLIST');
  });
});

describe('secrets', () => {
  test.each(['ALTUSER A PASSWORD(SEC|RET)', "ALTUSER A PHRASE('SEC|RET PHRASE')", "ADDUSER A NAME('MY| NAME')"])(
    '%s',
    (deck) => {
      expect(hovered(deck)).toBeUndefined();
    },
  );

  test('a symbol a password depends on does not tell its value', () => {
    const sets = '//         SET INNER=SECRET\n//         SET PW=&INNER.\n';
    expect(hovered(job(sets, 'ALTUSER A PASSWORD(&P|W.)'), 'jcl')).toBe(
      '**&PW**\n\nSet in line 4.\n\nIt is for a password or key, so the value is not shown.',
    );
    const other = job(sets.replace('&INNER', '&IN|NER'), 'ALTUSER A PASSWORD(&PW.)');
    expect(hovered(other, 'jcl')).not.toContain('SECRET');
  });
});

describe('ACF2 and Top Secret', () => {
  test('function, keyword and resource of a TSS command', () => {
    expect(hovered('TSS PER|(ABC) IBMFAC(X)', 'tss')).toContain(
      '**PERMIT** (here `PER`), operand of `TSS`\n\n```tss\nPERMIT(user)\n```',
    );
    expect(hovered('TSS PER(ABC) ACC|(READ)', 'tss')).toContain('**ACCESS**');
    expect(hovered('TSS PER(ABC) IBMFAC(BPX.SER|VER)', 'tss')).toContain('**Zowe**, ZSS: `ACCESS(UPDATE)`');
  });

  test('fields mean what the setting says', () => {
    const insert = 'INSERT ABC U|ID(5)';
    expect(hovered(`SET PROFILE(USER) DIV(OMVS)\n${insert}`, 'acf2')).toContain('The numeric identity in z/OS UNIX');
    expect(hovered(`SET LID\n${insert}`, 'acf2')).toContain('The UID string');
  });

  test('secrets', () => {
    expect(hovered('TSS CREATE(ABC) PASSWORD(SEC|RET)', 'tss')).toBeUndefined();
    expect(hovered('SET LID\nINSERT ABC PASSWORD(SEC|RET)', 'acf2')).toBeUndefined();
    const set = '//         SET PW=SECRET\n';
    expect(hovered(job(set, 'TSS CREATE(ABC) PASSWORD(&P|W.)'), 'jcl')).not.toContain('SECRET');
    expect(hovered(job(set, 'ACF\nSET LID\nINSERT ABC PASSWORD(&P|W.)'), 'jcl')).not.toContain('SECRET');
  });
});

test('comments, gaps and signs have no hover', () => {
  for (const deck of ['/* PER|MIT */', 'PERMIT X  |  ID(A)', 'PERMIT X -|\n ID(A)', 'PERMIT X /* A|CCESS */ ID(A)']) {
    expect(hovered(deck)).toBeUndefined();
  }
});

describe('ACF2', () => {
  test('a subcommand says what it works on, and where that is said', () => {
    const deck = '* rules\nACF\nSET R(FAC)\nSET TERSE\n';
    expect(hovered(`${deck}REC|KEY BPX ADD(- UID(*) ALLOW)`, 'acf2')).toMatch(
      /^Works on `FAC` resource rules \(class `FACILITY`\): `SET RESOURCE\(FAC\)` in line 3\./,
    );
    expect(hovered('SET P(USER) DIV(OMVS)\nINS|ERT A UID(1)', 'acf2')).toMatch(
      /^Works on `OMVS` profile records of users: `SET PROFILE\(USER\) DIV\(OMVS\)` in line 1\.\n\nThe z\/OS UNIX/,
    );
    expect(hovered('SET R(FAC)\nINS|ERT A UID(1)', 'acf2')).toMatch(
      /^Does not work under `SET RESOURCE\(FAC\)` in line 1/,
    );
    expect(hovered('INS|ERT A', 'acf2')).toMatch(/^No SET stands before it/);
    expect(hovered('SET FOO\nINS|ERT A', 'acf2')).toMatch(/is not known: the SET in line 1/);
    expect(hovered('SET R(FAC)\nS|ET LID', 'acf2')).toMatch(/^\*\*SET\*\*/);
  });

  test('resource types, also where they are rebuilt; records', () => {
    for (const deck of ['SET RESOURCE(F|AC)', '$KEY(BPX) TYPE(F|AC)', 'F ACF2,REBUILD(F|AC)']) {
      expect(hovered(deck, 'acf2')).toMatch(/^\*\*FAC\*\*, resource type\n\nClass `FACILITY`/);
    }
    expect(hovered('F ACF2,REBUILD(U|SR),CLASS(P)', 'acf2')).toContain('Profile records of users');
    expect(hovered('F ACF2,REFRESH(S|TC)', 'acf2')).toMatch(/record of `SET CONTROL\(GSO\)`/);
    expect(hovered('SET C(GSO)\nINSERT ST|C.A LOGONID(X)', 'acf2')).toMatch(/record of `SET CONTROL\(GSO\)`/);
    const site = siteOf({ acf2: { resourceTypes: [{ name: 'PAY', class: '$PAY', resident: true }] } });
    expect(hovered('SET R(P|AY)', 'acf2', { site })).toContain('a change needs REBUILD');
  });

  test('keys and masks', () => {
    expect(hovered('SET R(FAC)\nDECOMP B|PX', 'acf2')).toContain('resources of class `FACILITY`');
    expect(hovered('SET R(FAC)\nRECKEY BPX ADD(SER|VER PREVENT)', 'acf2')).toContain('BPX.SERVER');
  });

  test('logonids and roles that the deck creates', () => {
    const deck = 'SET LID\nINSERT ABC\nSET X(ROL)\nINSERT ROLEA INCLUDE(A|BC) ROLE';
    expect(hovered(deck, 'acf2')).toBe('Logonid `ABC`, created in line 2.\n\nIn `ROLEA`.');
    const permit = `${deck.replace('|', '')}\nSET R(FAC)\nRECKEY BPX ADD(SERVER ROLE(RO|LEA) ALLOW)`;
    expect(hovered(permit, 'acf2')).toBe(
      'Role `ROLEA`, created in line 4, with `ABC`.\n\nHas up to this command:\n- FAC `BPX.SERVER`: READ, UPDATE, DELETE, ADD, EXECUTE (line 6)',
    );
  });
});

describe('Top Secret', () => {
  test('ACIDs that the deck creates', () => {
    const deck = "TSS CREATE(ABC) TYPE(PROF) NAME('X') DEPT(D)\nTSS PERMIT(A|BC) IBMFAC(BPX.SERVER)";
    expect(hovered(deck, 'tss')).toBe(
      'ACID `ABC` of type PROFILE, created in line 1, in department `D`.\n\nHas up to this command:\n- IBMFAC `BPX.SERVER`: not known (line 2)',
    );
  });

  test('what is known of a resource class', () => {
    expect(hovered('TSS PERMIT(ABC) D|SN(SYS1.)', 'tss')).toMatch(/- Class of SAF: `DATASET`\n- Levels: `ALL`/);
  });
});

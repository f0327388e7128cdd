import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, defaultSettings, outline, type OutlineNode } from '../../../server/src/service/index.ts';
import { job, markedRange } from './harness.ts';

/** The outline as lines: kind, name, detail; children indented. */
function lines(deck: string, language: DeckLanguage = 'racf'): string[] {
  const show = (node: OutlineNode, indent: string): string[] => [
    `${indent}${node.kind}: ${node.name}${node.detail === '' ? '' : ` | ${node.detail}`}`,
    ...node.children.flatMap((child) => show(child, `${indent}  `)),
  ];
  return outline(analyse(deck, language, defaultSettings)).flatMap((node) => show(node, ''));
}

test('commands of a plain file, comments left out', () => {
  const deck = `/* users */
adduser abc dfltgrp(grp) password(secret) name('A B')
PE BPX.SERVER CLASS(FACILITY) -
   ID(A B) ACC(READ)
RDEFINE FACILITY (X.Y Z) UACC(NONE)
SETROPTS RACLIST(FACILITY) REFRESH
FOOBAR X`;
  expect(lines(deck)).toEqual([
    'command: ADDUSER abc | DFLTGRP(grp)',
    'command: PERMIT BPX.SERVER (FACILITY) | ID(A B) ACCESS(READ)',
    'command: RDEFINE FACILITY X.Y Z | UACC(NONE)',
    'command: SETROPTS | RACLIST(FACILITY) REFRESH',
    'command: FOOBAR',
  ]);
});

test('a started task shows what it runs under', () => {
  expect(lines('RDEF STARTED ZWESLSTC.* STD(USER(ZWESVUSR) GROUP(ZWEADMIN) TRUSTED(NO))')).toEqual([
    'command: RDEFINE STARTED ZWESLSTC.* | USER(ZWESVUSR) GROUP(ZWEADMIN)',
  ]);
});

describe('comments as headings', () => {
  test('begin at the line of the title', () => {
    const deck = '*\r\n* users\r\n*\r\nINSERT A\r\nINSERT B\r\n*\r\n* groups\r\n*\r\nINSERT C\r\nINSERT D\r\n';
    const [, groups] = outline(analyse(deck, 'acf2', defaultSettings));
    expect(groups?.name).toBe('groups');
    expect(groups && deck.slice(groups.range.start).startsWith('*\r\n* groups')).toBe(true);
    expect(groups && deck.slice(groups.nameRange.start, groups.nameRange.end)).toMatch(/^\* groups\r\n\*/u);
  });

  const deck = `/**********************/
/*  Users and groups  */
/**********************/
ADDGROUP A
ADDUSER B

/* --- Started tasks --- */
RDEFINE STARTED C.*
/* ADDUSER X NAME(Y) */
SETROPTS RACLIST(STARTED) REFRESH
`;

  test('hold the commands below them; commented-out commands do not', () => {
    expect(lines(deck)).toEqual([
      'heading: Users and groups',
      '  command: ADDGROUP A',
      '  command: ADDUSER B',
      'heading: Started tasks',
      '  command: RDEFINE STARTED C.*',
      '  command: SETROPTS | RACLIST(STARTED) REFRESH',
    ]);
  });

  test('what stands before the first stays outside', () => {
    expect(lines(`LISTGRP\n${deck}`)[0]).toBe('command: LISTGRP');
    expect(lines(job('', deck.replaceAll(/^\//gm, ' /')), 'jcl').slice(3, 5)).toEqual([
      '      heading: Users and groups',
      '        command: ADDGROUP A',
    ]);
  });

  test('remarks about single commands are none', () => {
    expect(lines('/* one */\nLISTGRP A\n/* two */\nLISTGRP B\n')).toEqual(['command: LISTGRP A', 'command: LISTGRP B']);
    expect(lines('/* copyright */\nLISTGRP A\nLISTGRP B\n')).toEqual(['command: LISTGRP A', 'command: LISTGRP B']);
  });

  test('range and name', () => {
    const [first] = outline(analyse(deck, 'racf', defaultSettings));
    expect(first && deck.slice(first.range.start, first.range.end)).toMatch(/^\/\*{22}\/\n[^]*ADDUSER B$/);
  });
});

test('a job: symbols, steps, DDs, commands', () => {
  const deck = job('//         SET USR=ABC,PW=SECRET\n', 'ADDUSER &USR. PASSWORD(&PW.)\nLISTGRP');
  expect(lines(`${deck}//NEXT EXEC PGM=IEFBR14\n//\n`, 'jcl')).toEqual([
    'job: ZOWE',
    '  symbol: USR | ABC',
    '  symbol: PW',
    '  step: RUN | IKJEFT01',
    '    section: SYSTSIN | RACF',
    '      command: ADDUSER &USR.',
    '      command: LISTGRP',
    '  step: NEXT | IEFBR14',
  ]);
});

test('a step without a job, and two jobs', () => {
  expect(lines('//A EXEC PGM=X\n//J JOB\n//B EXEC PROC\n//K JOB\n', 'jcl')).toEqual([
    'step: A | X',
    'job: J',
    '  step: B | PROC',
    'job: K',
  ]);
});

describe('ACF2', () => {
  test('records and rule sets below the setting they belong to', () => {
    const deck = `ACF
INSERT FIRST NAME(X)
SET PROFILE(USER) DIV(OMVS)
INSERT ABC UID(1) PWPHRASE(SECRET)
F ACF2,REBUILD(USR),CLASS(P)
SET R(FAC)
SET TERSE
COMPILE *
$KEY(BPX) TYPE(FAC)
$MODE(ABORT)
 SERVER UID(*) ALLOW
 - UID(A) SERVICE(READ) ALLOW

STORE
RECKEY BPX ADD(DAEMON  UID(ABC-) SERVICE(READ) ALLOW)
END`;
    expect(lines(deck, 'acf2')).toEqual([
      'command: ACF',
      'command: INSERT FIRST',
      'command: SET PROFILE(USER) DIV(OMVS)',
      '  command: INSERT ABC',
      '  command: F ACF2,REBUILD(USR),CLASS(P)',
      'command: SET RESOURCE(FAC)',
      '  command: SET',
      '  command: $KEY(BPX) TYPE(FAC) | COMPILE, STORE',
      '    command: SERVER | UID(*) ALLOW',
      '    command: - | UID(A) SERVICE(READ) ALLOW',
      '  command: RECKEY BPX | ADD(DAEMON UID(ABC-) SERVICE(READ) ALLOW)',
      'command: END',
    ]);
  });

  test('no SET in the deck: rule text alone, a COMPILE that nothing follows', () => {
    expect(lines('$KEY(SYS1)\n - UID(*) R(A)\nCOMPILE *\n\nSTORE\nINSERT A', 'acf2')).toEqual([
      'command: $KEY(SYS1)',
      '  command: - | UID(*) READ(A)',
      'command: COMPILE *',
      'command: STORE',
      'command: INSERT A',
    ]);
  });

  test('below headings the entries of a rule set are left out', () => {
    const deck = `* Users
SET LID
INSERT A
INSERT B
* Rules
SET RULE
COMPILE *
$KEY(SYS1)
 - UID(*) R(A)

STORE
`;
    expect(lines(deck, 'acf2')).toEqual([
      'heading: Users',
      '  command: SET LID',
      '    command: INSERT A',
      '    command: INSERT B',
      'heading: Rules',
      '  command: SET RULE',
      '    command: $KEY(SYS1) | COMPILE, STORE',
    ]);
  });

  test('every node lies inside of the one above it', () => {
    const deck = 'SET R(FAC)\nCOMPILE *\n$KEY(A)\n B UID(*) ALLOW\n\nSTORE\nF ACF2,REBUILD(FAC)\nSET LID\nINSERT X';
    const check = (node: OutlineNode): void => {
      for (const child of node.children) {
        expect(child.range.start).toBeGreaterThanOrEqual(node.range.start);
        expect(child.range.end).toBeLessThanOrEqual(node.range.end);
        check(child);
      }
      expect(node.nameRange.start).toBeGreaterThanOrEqual(node.range.start);
      expect(node.nameRange.end).toBeLessThanOrEqual(node.range.end);
    };
    outline(analyse(deck, 'acf2', defaultSettings)).forEach(check);
  });
});

test('Top Secret: function, ACID, resources', () => {
  const deck = `TSS PER(ABC) IBMFAC(BPX.SERVER) ACC(READ)
TSS CREATE(ABC) PASSWORD(SECRET) DEPT(D) TYPE(USER)
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ABC)`;
  expect(lines(deck, 'tss')).toEqual([
    'command: TSS PERMIT(ABC) | IBMFAC(BPX.SERVER) ACCESS(READ)',
    'command: TSS CREATE(ABC) | TYPE(USER) DEPARTMENT(D)',
    'command: TSS ADDTO(STC) | PROCNAME(ZWESLSTC) ACID(ABC)',
  ]);
});

test('ranges', () => {
  const deck = 'LISTGRP\r\nPERMIT X -\r\n  ID(A)\r\n';
  const [, permit] = outline(analyse(deck, 'racf', defaultSettings));
  expect(permit && markedRange(deck, permit.range)).toBe('LISTGRP\r\n[PERMIT X -\r\n  ID(A)]\r\n');
  expect(permit && markedRange(deck, permit.nameRange)).toBe('LISTGRP\r\n[PERMIT] X -\r\n  ID(A)\r\n');
});

describe('long values', () => {
  test('are cut', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `USER${index}`).join(' ');
    const [only] = lines(`PERMIT X ID(${ids})`);
    expect(only).toMatch(/^command: PERMIT X \| ID\(USER0 .{50,60}…$/);
  });
});

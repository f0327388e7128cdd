/** Decks that nobody writes: made to take time, memory or the reader's balance. */
import type { DeckLanguage } from '../../../server/src/deck/types.ts';

export interface HostileDeck {
  readonly name: string;
  readonly text: string;
  readonly languages: readonly DeckLanguage[];
}

const all: readonly DeckLanguage[] = ['racf', 'acf2', 'tss', 'jcl', 'parmlib'];
const megabyte = 1_000_000;
const tenMegabytes = 10_000_000;
const many = 100_000;

function filled(piece: string, length = tenMegabytes): string {
  return piece.repeat(length / piece.length);
}

export function hostileDecks(): HostileDeck[] {
  return [
    ...longLines(),
    ...longLinesOfAll(),
    ...nested(),
    ...nestedJcl(),
    ...manyCards(),
    ...longRows(),
    ...oddCharacters(),
  ];
}

function longLines(): HostileDeck[] {
  const pieces = [' ', '(', "'", 'a', '/*x*/', ',', '&', '{', '='];
  return [
    ...pieces.map((piece) => ({
      name: `10 MB of ${piece} in a command`,
      text: `PERMIT X CLASS(A) ${filled(piece)}`,
      languages: [piece === '=' ? 'tss' : 'racf'] as const,
    })),
    ...['(', '/*', '//', '*', '{%'].map((piece) => ({
      name: `10 MB of ${piece} alone`,
      text: filled(piece),
      languages: [piece === '//' ? 'jcl' : 'acf2'] as const,
    })),
  ];
}

/** Lines of a megabyte in the words of each language. */
function longLinesOfAll(): HostileDeck[] {
  const begin: Readonly<Record<string, string>> = {
    racf: "ADDUSER A NAME('",
    acf2: '$KEY(A)\n - UID(',
    tss: 'TSS PERMIT(A) DSN(',
    jcl: '//A DD DSN=',
    parmlib: 'SETROPTS LIST ',
  };
  const pieces = [
    "''",
    "' ",
    '((',
    '( ',
    '),',
    'A.',
    'A,',
    '&A',
    '&&',
    '*-',
    '=A',
    '{A',
    '${',
    '/*',
    '*/',
    '\t-',
    '\0',
    '\ud800',
  ];
  return all.map((language) => ({
    name: 'lines of 1 MB, one of each kind',
    text: pieces.map((piece) => `${begin[language] ?? ''}${filled(piece, megabyte)}`).join('\n'),
    languages: [language],
  }));
}

/** What JCL nests. */
function nestedJcl(): HostileDeck[] {
  const jcl = (name: string, text: string): HostileDeck => ({ name, text, languages: ['jcl'] });
  return [
    jcl(
      '100,000 nested parentheses in a parameter',
      `//A JOB ${'('.repeat(many)}\n//S EXEC PGM=A,PARM=${'(A,'.repeat(many)}\n`,
    ),
    jcl(
      '10,000 IFs in each other',
      `//A JOB\n${'// IF RC=0 THEN\n'.repeat(10_000)}//S EXEC PGM=A\n${'// ENDIF\n'.repeat(10_000)}`,
    ),
    jcl('10,000 ELSEs without an IF', `//A JOB\n${'// ELSE\n'.repeat(10_000)}`),
    jcl('an IF of 10,000 parentheses', `//A JOB\n// IF ${'(RC=0 & '.repeat(10_000)}THEN\n`),
    jcl(
      '5,000 symbols, each of the one before',
      `//A JOB\n${Array.from({ length: 5000 }, (_, at) => `// SET S${at + 1}=&S${at}.\n`).join('')}//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *,SYMBOLS=JCLONLY\n PE &S5000. ID(B)\n`,
    ),
    jcl('10,000 PROCs that do not end', `//A JOB\n${'//P PROC A=B\n//S EXEC P\n'.repeat(10_000)}`),
  ];
}

function nested(): HostileDeck[] {
  return [
    { name: '100,000 nested parentheses', text: `PERMIT X CLASS${'('.repeat(many)}`, languages: all },
    {
      name: '100,000 nested parentheses on continued cards',
      text: `PERMIT X CLASS -\n${`${'('.repeat(50)} -\n`.repeat(many / 50)}`,
      languages: all,
    },
    {
      name: '100,000 nested parentheses in a SET',
      text: `//A JOB\n// SET A=(${`${'('.repeat(50)},\n//   `.repeat(many / 50)}`,
      languages: ['jcl'],
    },
  ];
}

function manyCards(): HostileDeck[] {
  return [
    {
      name: '100,000 continued cards',
      text: `PERMIT X ID( -\n${'  USER1 -\n'.repeat(many)})\n`,
      languages: ['racf', 'acf2'],
    },
    {
      name: 'a comment over 100,000 cards',
      text: `PERMIT X /* -\n${'  USER1 -\n'.repeat(many)})\n`,
      languages: ['racf'],
    },
    { name: 'a string over 100,000 cards', text: `PERMIT X ' -\n${'  USER1 -\n'.repeat(many)})\n`, languages: ['tss'] },
    {
      name: '100,000 comments on continued cards',
      text: `PE X -\n${'  /* x */ -\n'.repeat(many)}`,
      languages: ['racf'],
    },
    { name: '100,000 comments that are not closed', text: '/* x\n'.repeat(many), languages: ['racf', 'acf2'] },
    { name: '100,000 lines of a letter', text: 'a\n'.repeat(many), languages: ['racf', 'acf2'] },
    { name: '1,000,000 blank lines', text: '\n'.repeat(1_000_000), languages: ['racf', 'jcl'] },
    { name: '100,000 cards of a template', text: '#if(x)\n'.repeat(many), languages: ['racf', 'jcl'] },
    { name: '50,000 times the same grant', text: 'PE A CLASS(FACILITY) ID(B)\n'.repeat(many / 2), languages: ['racf'] },
    { name: 'a grant to 5,000 users', text: `PERMIT A CLASS(FACILITY) ID(${'U '.repeat(5000)})\n`, languages: all },
    { name: 'a JCL statement over 100,000 cards', text: `//A DD X,\n${'//  Y=Z,\n'.repeat(many)}`, languages: ['jcl'] },
    {
      name: '10,000 DDs that name another',
      text: '//SYSTSIN DD DDNAME=X\n//RACF DD *\n'.repeat(10_000),
      languages: ['jcl'],
    },
    {
      name: '10,000 sections',
      text: `//A JOB\n${'//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n PERMIT A ID(B)\n/*\n'.repeat(10_000)}`,
      languages: ['jcl'],
    },
    {
      name: 'symbols that double each other 20,000 times',
      text: `//A JOB\n${'// SET A=&B.&B,B=&A.&A\n'.repeat(20_000)}//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n PE &A.\n`,
      languages: ['jcl'],
    },
  ];
}

/** Commands that build on each other. */
function longRows(): HostileDeck[] {
  const row = (count: number, card: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `${card(index)}\n`).join('');
  return [
    {
      name: '5,000 access lists, each a copy of the one before',
      text: row(5000, (at) => `PERMIT P${at} CLASS(FACILITY) ID(U${at}) FROM(P${at - 1})`),
      languages: ['racf'],
    },
    {
      name: 'a list of 3,000 entries copied 3,000 times',
      text: row(3000, (at) => `PE P CL(FACILITY) ID(U${at})`) + row(3000, (at) => `PE P${at} CL(FACILITY) FROM(P)`),
      languages: ['racf'],
    },
    {
      name: 'groups that are users, 20,000 deep',
      text: `${row(20_000, (at) => `AU U${at} DFLTGRP(U${at - 1})`)}AU ZWESVUSR DFLTGRP(U19999)\n`,
      languages: ['racf'],
    },
    {
      name: 'roles that list each other, 60 deep',
      text: `SET XREF(ROL)\n${row(60, (at) =>
        ['A', 'B'].map((one) => `INSERT ${one}${at} GROUP INCLUDE(A${at + 1} B${at + 1})`).join('\n'),
      )}SET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(A0) SERVICE(READ) ALLOW)\n`,
      languages: ['acf2'],
    },
    {
      name: '3,000 lines of rules to delete that are not there',
      text: `SET RESOURCE(FAC)\n${['ADD(A', 'DEL(B'].map((what) => row(3000, (at) => `RECKEY BPX ${what} USER(U${at}) ALLOW)`)).join('')}`,
      languages: ['acf2'],
    },
    {
      name: '5,000 profiles of one user',
      text: row(5000, (at) => `TSS ADD(ZWESVUSR) PROFILE(P${at})\nTSS PER(P${at}) IBMFAC(BPX.SERVER)`),
      languages: ['tss'],
    },
    {
      name: '150,000 symbols that nobody uses',
      text: `//A JOB\n${row(150_000, (at) => `// SET S${at}=V`)}//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n PE A ID(B)\n`,
      languages: ['jcl'],
    },
  ];
}

function oddCharacters(): HostileDeck[] {
  const everyByte = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
  return [
    { name: 'nothing', text: '', languages: all },
    { name: 'a binary file', text: everyByte.repeat(1000), languages: all },
    { name: 'NULs', text: '\0'.repeat(1_000_000), languages: all },
    { name: 'a byte order mark', text: '\ufeffPERMIT A ID(B)\n', languages: all },
    { name: 'a megabyte of lone surrogates', text: '\udc00\ud800'.repeat(megabyte / 2), languages: all },
    {
      name: 'line ends of all kinds, 100,000 cards',
      text: 'PERMIT A -\r ID(B)\r\n\n\rTSS ADD(A) -\n NAME(B)\r'.repeat(many / 5),
      languages: all,
    },
    { name: 'NULs between words', text: 'PERMIT\0A CLASS(\0) ID(B)\0\nTSS\0ADD(A)\n'.repeat(1000), languages: all },
    { name: 'lone surrogates', text: `PERMIT \ud800 ID(\udc00)\nADDUSER ${'\ud800'.repeat(1000)}\n`, languages: all },
    {
      name: 'text that is not ASCII',
      text: "ADDUSER ÉTÉ NAME('日本 😀')\nPERMIT ＺＷＥＳ ID(ẞ ı İ)\n",
      languages: all,
    },
    { name: 'tabs', text: '\tPERMIT\tA\tCLASS(\tFACILITY\t)\t-\n\tID(B)\t\n', languages: all },
    { name: '100,000 lines that end in a CR alone', text: 'PERMIT A ID(B)\r'.repeat(many), languages: ['racf', 'jcl'] },
    { name: 'line ends of all kinds', text: 'PERMIT A -\r\n ID(B) -\r CLASS(C)\n\r\n\r\r\n', languages: all },
  ];
}

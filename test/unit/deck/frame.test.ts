import { describe, expect, it } from 'vitest';
import { frameOf, sectionsOf } from './frame-of.ts';

describe('a plain file', () => {
  it.each(['racf', 'acf2', 'tss'] as const)('is one section of its language: %s', (language) => {
    const frame = frameOf('LISTUSER IBMUSER\n\nSEARCH CLASS(USER)\n', language);
    expect(frame.language).toBe(language);
    expect(frame.sections.map((section) => [section.esm, section.range])).toEqual([[language, { start: 0, end: 37 }]]);
    expect(frame.sections[0]?.symbols.all).toEqual([]);
    expect(frame.sections[0]?.substituted).toBe(false);
  });

  it('is JCL when it begins as a job does', () => {
    const frame = frameOf(
      `
#if($withJobCard)
//* A job in a file of commands
//DEFINE   JOB (ACCT),'SECURITY'
#end
//TSO      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
 WHATEVER
/*
`,
      'racf',
    );
    expect(frame.language).toBe('jcl');
    expect(frame.sections.map((section) => [section.esm, frame.at(section.range)])).toEqual([['racf', ' WHATEVER\n']]);
  });

  it('is no JCL for a comment of the RACF parameter library', () => {
    expect(frameOf('//* refresh at IPL\n// after the first of the month\nSETROPTS LIST\n', 'racf').language).toBe(
      'racf',
    );
  });

  it('is one section by its commands in a JCL document without JCL', () => {
    expect(sectionsOf('PERMIT BPX.SERVER CLASS(FACILITY) ID(A) ACCESS(READ)\n')).toEqual(['racf']);
    expect(sectionsOf('Dear colleagues,\n')).toEqual(['other']);
    expect(sectionsOf('')).toEqual(['other']);
  });

  it('is one section in a JCL document too when all that looks like JCL are comments', () => {
    expect(frameOf('PE X ID(A)\n/* why */\n', 'jcl').sections).toMatchObject([{ esm: 'racf', range: { start: 0 } }]);
    expect(frameOf('//* a comment\n/*\n', 'jcl')).toMatchObject({
      sections: [],
      statements: [{ kind: 'comment' }, {}],
    });
  });
});

describe('in-stream data', () => {
  it('ends at a JCL statement or a slash and asterisk after DD *', () => {
    const frame = frameOf(`
//TSO      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  LISTUSER A
//SYSTSPRT DD SYSOUT=*
//TSO2     EXEC PGM=IKJEFT1A
//SYSTSIN  DD *
  LISTUSER B
/*
`);
    expect(frame.sections.map((section) => frame.at(section.range))).toEqual(['  LISTUSER A\n', '  LISTUSER B\n']);
  });

  it('ends at its delimiter only after DD DATA', () => {
    const frame = frameOf(`
//TSO      EXEC PGM=IKJEFT1B
//SYSTSIN  DD DATA,DLM=$$
/* a comment in column 1 */
  LISTUSER A
//NOJCL    DD *
$$ whatever
//SYSTSPRT DD SYSOUT=*
`);
    expect(frame.sections.map((section) => frame.at(section.range))).toEqual([
      '/* a comment in column 1 */\n  LISTUSER A\n//NOJCL    DD *\n',
    ]);
    expect(frame.statements.map((statement) => frame.at(statement.range)).slice(2)).toEqual([
      '$$ whatever',
      '//SYSTSPRT DD SYSOUT=*',
    ]);
    expect(frame.problems).toEqual([]);
  });

  it('ends at a slash and asterisk, not at JCL, after DD DATA without a delimiter', () => {
    const frame = frameOf('//TSO EXEC PGM=IKJEFT01\n//SYSTSIN DD DATA\n LISTUSER A\n// SET A=1\n/*\n// SET B=2\n');
    expect(frame.at(frame.sections[0]?.range)).toBe(' LISTUSER A\n// SET A=1\n');
    expect(frame.symbols.map((symbol) => symbol.name)).toEqual(['B']);
  });

  it.each([
    ["DLM='/*'", '/*'],
    ['DLM=@@', '@@'],
    ["DLM=''''''", "''"],
    ['DLM=ENDDATA', 'ENDDATA'],
    ['DLM=&END', '$$'],
  ])('knows the delimiter of %s', (parameter, delimiter) => {
    const frame = frameOf(`
// SET END=$$
//TSO EXEC PGM=IKJEFT01
//SYSTSIN DD DATA,${parameter}
 LISTUSER A
${delimiter}
//NEXT EXEC PGM=IEFBR14
`);
    expect(frame.at(frame.sections[0]?.range)).toBe(' LISTUSER A\n');
    expect(frame.statements.at(-1)?.name).toBe('NEXT');
  });

  it('ends at JCL too after DD * with a delimiter', () => {
    const frame = frameOf('//TSO EXEC PGM=IKJEFT01\n//SYSTSIN DD *,DLM=$$\n/* note */\n LU A\n//X DD DUMMY\n');
    expect(frame.at(frame.sections[0]?.range)).toBe('/* note */\n LU A\n');
    expect(frame.problems).toEqual([]);
  });

  it('may be empty, or cut off', () => {
    const empty = frameOf('//TSO EXEC PGM=IKJEFT01\n//RACF DD DATA,DLM=$$\n$$\n//SYSTSIN DD DDNAME=RACF\n');
    expect(empty.sections.map((section) => [section.esm, empty.at(section.range)])).toEqual([['racf', '']]);
    const cut = frameOf('//TSO EXEC PGM=IKJEFT01\n//SYSTSIN DD *');
    expect(cut.sections.map((section) => section.range)).toEqual([{ start: 38, end: 38 }]);
  });

  it.each([
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('is found with lines that end in %s', (_name, lineEnd) => {
    const frame = frameOf(
      ['//TSO EXEC PGM=IKJEFT01', '//SYSTSIN DD DATA,DLM=$$', ' LISTUSER A', '$$', ''].join(lineEnd),
    );
    expect(frame.at(frame.sections[0]?.range)).toBe(` LISTUSER A${lineEnd}`);
    expect(frame.problems).toEqual([]);
  });
});

describe('sections', () => {
  const threeProducts = `
//DEFINE   JOB
//         EXPORT SYMLIST=*
//         SET  PRODUCT=TSS          * one of three
//         SET    GROUP=OPERATOR
//RUN      EXEC PGM=IKJEFT01,REGION=0M
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DDNAME=&PRODUCT
//RACF     DD DATA,DLM=$$,SYMBOLS=JCLONLY
  ADDGROUP &GROUP. OMVS(AUTOGID)
$$
//ACF2     DD DATA,DLM=$$,SYMBOLS=(JCLONLY,LOG)
ACF
  SET PROFILE(GROUP) DIV(OMVS)
  INSERT &GROUP. AUTOGID
$$
//TSS      DD DATA,DLM=$$
  TSS CREATE(&GROUP.) TYPE(GROUP)
$$
//OTHER    EXEC PGM=IEBGENER
//SYSUT1   DD *
  ADDGROUP NOT A COMMAND HERE
/*
`;

  it('are all the data that a symbol chooses from', () => {
    expect(sectionsOf(threeProducts)).toEqual(['racf RACF', 'acf2 ACF2', 'tss TSS']);
  });

  it('know their DD, its symbols, and whether these are substituted', () => {
    const { sections, at } = frameOf(threeProducts);
    expect(at(sections[0]?.ddRange)).toBe('//RACF     DD DATA,DLM=$$,SYMBOLS=JCLONLY');
    expect(sections.map((section) => section.substituted)).toEqual([true, true, false]);
    expect(sections[0]?.symbols.get('group')?.value).toBe('OPERATOR');
  });

  it('are only what SYSTSIN leads to', () => {
    const deck = `
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DDNAME=MINE
//MINE     DD *
  LISTUSER A
//RACF     DD *
  LISTUSER B
`;
    expect(sectionsOf(deck)).toEqual(['racf MINE']);
  });

  it('are read by a procedure or an unknown program through SYSTSIN', () => {
    expect(sectionsOf('//A EXEC TSOBATCH\n//TSO.SYSTSIN DD *\n  LISTUSER A\n')).toEqual(['racf SYSTSIN']);
    expect(sectionsOf('//A EXEC PGM={program}\n//SYSTSIN DD *\n  LISTUSER A\n')).toEqual(['racf SYSTSIN']);
    expect(sectionsOf('//A EXEC PGM=&PGM\n//SYSTSIN DD *\n  LISTUSER A\n')).toEqual(['racf SYSTSIN']);
    expect(sectionsOf('//SYSTSIN DD *\n  LISTUSER A\n')).toEqual(['racf SYSTSIN']);
    expect(sectionsOf('//A EXEC TSOBATCH\n//SYSIN DD *\n  LISTUSER A\n')).toEqual([]);
    expect(sectionsOf('//A EXEC PGM=IEFBR14\n//SYSTSIN DD *\n  LISTUSER A\n')).toEqual([]);
  });

  it('are read by ACFBATCH from SYSIN', () => {
    expect(sectionsOf('//A EXEC PGM=ACFBATCH\n//SYSIN DD *\n  LIST IF(UID)\n')).toEqual(['acf2 SYSIN']);
    const rings = '//A EXEC PGM=ACFBATCH\n//SYSIN DD *\n CONNECT A\n REMOVE A\n//SYSTSIN DD *\n TSS LIST(A)\n';
    expect(sectionsOf(rings)).toEqual(['acf2 SYSIN']);
  });

  it('are read by TSSCRIPT, but not by the reports of Top Secret and ACF2', () => {
    expect(sectionsOf('//A EXEC PGM=TSSCRIPT\n//SYSIN DD *\n  TSS WHOAMI\n')).toEqual(['tss SYSIN']);
    expect(sectionsOf('//A EXEC PGM=TSSAUDIT\n//AUDITIN DD *\n  PRIVILEGES\n')).toEqual([]);
    expect(sectionsOf('//A EXEC PGM=TSSUTIL\n//UTILIN DD *\n  REPORT EVENT(ALL) END\n')).toEqual([]);
    expect(sectionsOf('//A EXEC PGM=ACFRPTRX\n//SYSIN DD *\n  LIST LIKE(-)\n')).toEqual([]);
  });

  it('are found through a procedure called as its program', () => {
    expect(sectionsOf('//A EXEC ACFBATCH\n//SYSIN DD *\n  LIST *\n')).toEqual(['acf2 SYSIN']);
    expect(sectionsOf('//A EXEC PROC=ACFBATCH\n//GO.SYSIN DD *\n  LIST *\n')).toEqual(['acf2 SYSIN']);
    expect(sectionsOf('//A EXEC TSOBATCH\n//SYSTSIN DD *\n  TSS WHOAMI\n')).toEqual(['tss SYSTSIN']);
    expect(sectionsOf('//A EXEC SQL\n//SYSIN DD *\n  INSERT INTO A\n  SET R(X)\n')).toEqual([]);
  });

  it('are found through a procedure of the job', () => {
    const job = (program: string): string => `
//J JOB
//P PROC
//S EXEC PGM=${program}
// PEND
//A EXEC P
//S.SYSIN DD *
 LIST *
//S.SYSTSIN DD *
 TSS WHOAMI
`;
    expect(sectionsOf(job('ACFBATCH'))).toEqual(['acf2 SYSIN', 'tss SYSTSIN']);
    expect(sectionsOf(job('IKJEFT01'))).toEqual(['tss SYSTSIN']);
    expect(sectionsOf(`${job('ACFBATCH')}//K JOB\n//A EXEC P\n//SYSIN DD *\n LIST *\n`)).toHaveLength(2);
  });

  it('go on in data that is concatenated', () => {
    const job = '//A EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n ACF\n// DD *\n CONNECT A\n CONNECT B\n';
    expect(sectionsOf(job)).toEqual(['acf2 SYSTSIN', 'acf2 SYSTSIN']);
  });

  it('may be concatenated', () => {
    const deck = `
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
ACF
//         DD DISP=SHR,DSN=MY.RULES
//         DD *
LIST LIKE(-)
//SYSTSPRT DD SYSOUT=*
`;
    expect(sectionsOf(deck)).toEqual(['acf2 SYSTSIN', 'acf2 SYSTSIN']);
  });

  it('are told when they are for no security product', () => {
    const deck = `
//DB2      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  DSN SYSTEM(DB1)
  RUN PROGRAM(DSNTEP2) PLAN(DSNTEP2)
  END
`;
    expect(sectionsOf(deck)).toEqual(['other SYSTSIN']);
  });

  // JCL Reference, EXPORT statement, Examples: the last SET in front of the next EXEC counts.
  it('see the symbols as they are at the end of their step', () => {
    const frame = frameOf(`
// SET WHO=FIRST
//ONE EXEC PGM=IKJEFT01
//SYSTSIN DD *
 LISTUSER &WHO
// SET WHO=SECOND
//TWO EXEC PGM=IKJEFT01
//SYSTSIN DD *
 LISTUSER &WHO
//NEXT JOB
//THREE EXEC PGM=IKJEFT01
//SYSTSIN DD *
 LISTUSER &WHO
`);
    expect(frame.sections.map((section) => section.symbols.get('WHO')?.value)).toEqual(['SECOND', 'SECOND', undefined]);
  });
});

describe('problems', () => {
  it('a delimiter that never comes', () => {
    const frame = frameOf('//A EXEC PGM=IKJEFT01\n//SYSTSIN DD DATA,DLM=$$\n LISTUSER A\n$ $\n//B EXEC PGM=IKJEFT01\n');
    expect(frame.problems.map(({ kind, range, detail }) => [kind, frame.at(range), detail])).toEqual([
      ['dlm-not-found', '$$', '$$'],
    ]);
    expect(frame.sections[0]?.range.end).toBe(frame.deck.length);
  });

  it('a DD that is not there', () => {
    const frame = frameOf('//A EXEC PGM=IKJEFT01\n//SYSTSIN DD DDNAME=RAFC\n//RACF DD *\n LISTUSER A\n');
    expect(frame.problems.map(({ kind, range, detail }) => [kind, frame.at(range), detail])).toEqual([
      ['ddname-not-found', 'RAFC', 'RAFC'],
    ]);
    // What the name was meant to be is checked all the same.
    expect(frame.sections.map((section) => section.esm)).toEqual(['racf']);
  });

  it('a DD that no step has, chosen by a symbol, once', () => {
    const steps = (product: string): string => `
// SET PRODUCT=${product}
//A EXEC PGM=IKJEFT01
//SYSTSIN DD DDNAME=&PRODUCT
//RACF DD *
 LISTUSER A
//B EXEC PGM=IKJEFT01
//SYSTSIN DD DDNAME=&PRODUCT
//ACF2 DD *
ACF
LIST A
`;
    expect(frameOf(steps('RACV')).problems.map(({ detail }) => detail)).toEqual(['RACV']);
    // The steps for the other product do nothing, as they should.
    expect(frameOf(steps('RACF')).problems).toEqual([]);
    expect(frameOf(steps('{product}')).problems).toEqual([]);
    // Without a name no step reads anything.
    expect(frameOf(steps('')).problems.map(({ detail }) => detail)).toEqual(['']);
  });

  it.each([
    ['a hole', '//A EXEC PGM=IKJEFT01\n//SYSTSIN DD DDNAME={dd}\n//RACF DD *\n LISTUSER A\n'],
    ['an include', '//A EXEC PGM=IKJEFT01\n// INCLUDE MEMBER=DDS\n//SYSTSIN DD DDNAME=X\n//RACF DD *\n LISTUSER A\n'],
    ['a procedure', '//A EXEC TSO\n//SYSTSIN DD DDNAME=X\n//RACF DD *\n LISTUSER A\n'],
    ['no security section', '//A EXEC PGM=IKJEFT01\n//SYSTSIN DD DDNAME=X\n//SQL DD *\n DSN\n'],
  ])('but not with %s', (_case, deck) => {
    expect(frameOf(deck).problems).toEqual([]);
  });

  it('a comment in column 1 that cuts the data', () => {
    const frame = frameOf(
      '//A EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n LISTUSER A\n/* next */\n/* again */\n\n LISTUSER B\n',
    );
    expect(frame.problems.map(({ kind, range, detail }) => [kind, frame.at(range), detail])).toEqual([
      ['comment-ends-data', '/* next */', 'SYSTSIN'],
    ]);
    const jes = '//A EXEC PGM=IKJEFT01\n//SYSTSIN DD *\n LISTUSER A\n/*ROUTE PRINT LOCAL\n//B EXEC PGM=X\n';
    expect(frameOf(jes).problems).toEqual([]);
  });
});

describe('a template of a job', () => {
  const frame = frameOf(`
#if( $jobCard and $jobCard != "" )
//DEFINE   JOB \${acct},
#if( $sysaff )
// SYSAFF=\${sysaff},
#end
// CLASS=A
#end
#if($sample == 'YES')
//         SET PRODUCT=RACF          * the sample
//         SET OWNER={site.security.owner}
#else
//         SET PRODUCT=$!{product}   * from the workflow
#end
//         SET FIXED=YES
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DDNAME=&PRODUCT
//RACF     DD DATA,DLM=$$,SYMBOLS=JCLONLY
#if($withGroups)
  ADDGROUP {site.security.owner}
#end
$$
`);

  it('is read as a job', () => {
    expect(frame.sections.map((section) => section.esm)).toEqual(['racf']);
    expect(frame.statements[0]?.operands.map(({ key, value }) => [key, value])).toEqual([
      [undefined, '${acct}'],
      ['SYSAFF', '${sysaff}'],
      ['CLASS', 'A'],
    ]);
    expect(frame.problems.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
      'symbol-unused OWNER',
      'symbol-unused FIXED',
    ]);
  });

  it('has no certain value where a condition stands around a SET', () => {
    expect(frame.symbols.map(({ name, value }) => `${name}=${value ?? '?'}`)).toEqual([
      'PRODUCT=?',
      'OWNER=?',
      'PRODUCT=?',
      'FIXED=YES',
    ]);
  });
});

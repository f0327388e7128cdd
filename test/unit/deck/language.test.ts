import { describe, expect, it } from 'vitest';
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import { languageOfName, languageOfText } from '../../../server/src/deck/language.ts';
import manifest from '../../../package.json' with { type: 'json' };

const { languages } = manifest.contributes;

describe('the language of a name', () => {
  it.each([
    ['a.acf2', 'acf2'],
    ['file:///c%3A/x/A.TSS?q=1.racf', 'tss'],
    ['templates/zowe.racf.j2', 'racf'],
    ['zowe-ds:/lpar/SYS1.ACF2.CNTL(ZOWE)', 'acf2'],
    ['/x/my.racf.d/notes.txt', undefined],
    ['/x/racf', undefined],
    ['racf.txt', undefined],
    ['a.jcl.txt', undefined],
    ['', undefined],
  ])('%j: %s', (name, expected) => {
    expect(languageOfName(name)).toBe(expected);
  });

  it('is the one that the editor takes', () => {
    for (const { id, extensions } of languages)
      for (const extension of extensions) expect(languageOfName(`A${extension}`)).toBe(id);
    for (const language of languages) {
      const patterns = 'filenamePatterns' in language ? language.filenamePatterns : [];
      for (const pattern of patterns.filter((one) => one.endsWith('.*')))
        expect(languageOfName(pattern.replaceAll('*', 'x'))).toBe(language.id);
    }
  });
});

describe('the language of a text', () => {
  it.each([
    ['jcl', '\n//* note\n//A JOB\n TSS LIST(A)\n'],
    ['jcl', '#set($x = 1)\n//A JOB\n'],
    ['jcl', '//SYSIN DD *\n'],
    ['jcl', '// nothing\n'],
    ['acf2', '* note\n\nSET LID\n'],
    ['acf2', 'LIST LIKE(-)\nDELETE A\n'],
    ['acf2', '$KEY(SYS1)\n - UID(*) PREVENT\n'],
    ['tss', '/* note */\ntss addto(a) dept(b)\n'],
    ['tss', 'PERMIT A\nTSS A\nTSS B\n'],
    ['racf', 'SETROPTS LIST\n'],
    ['racf', ''],
  ])('%s: %j', (expected, text) => {
    expect(languageOfText(text)).toBe(expected);
  });
});

describe('the first line of a file without a known extension', () => {
  const takenBy = (line: string): string[] =>
    languages
      .filter((language) => 'firstLine' in language && new RegExp(language.firstLine).test(line))
      .map(({ id }) => id);

  it.each([
    ['acf2', '* ACF2 definitions of the Zowe server'],
    ['acf2', '  ACF'],
    ['acf2', '$KEY(BPX) TYPE(FAC)'],
    ['acf2', 'SET LID'],
    ['acf2', 'T R(FAC)'],
    ['acf2', 'SET PROFILE(USER) DIV(OMVS)'],
    ['acf2', 'SET CONTROL (GSO)'],
    ['acf2', 'COMPILE *'],
    ['acf2', 'RECKEY BPX ADD(SERVER UID(X) ALLOW)'],
    ['acf2', 'INSERT ZWESVUSR NAME(ZOWE)'],
    ['acf2', 'LIST LIKE(-)'],
    ['acf2', 'F ACF2,REBUILD(FAC)'],
    ['tss', '/* TSS definitions of the Zowe server */'],
    ['tss', '  tss addto(a) dept(b)'],
    ['tss', 'TSS WHOHAS IBMFAC(BPX.)'],
    ['tss', 'TSS MODIFY'],
  ])('%s: %s', (expected, line) => {
    expect(takenBy(line)).toEqual([expected]);
    // What the editor takes, the command line must not read as another language.
    if (!/^[/*]/.test(line)) expect(languageOfText(line)).toBe(expected);
  });

  it.each([
    '* item of a list',
    'SET path=C:\\tools',
    'SET A = B',
    'LIST the members (all of them)',
    'INSERT INTO T VALUES (1)',
    'TSS is a product',
    '/* REXX: lists the users of TSS */',
    '* REXX for ACF2',
  ])('of something else is left alone: %s', (line) => {
    expect(takenBy(line)).toEqual([]);
  });

  it('knows every setting of ACF2 that takes records, and every function of TSS', () => {
    const settings = 'RESOURCE CONTROL PROFILE XREF ENTRY FIELD IDENTITY SCOPE SHIFT'.split(' ');
    const known = acf2Catalog.command('SET')?.operands.map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(settings));
    expect(settings.filter((name) => !takenBy(`SET ${name}(AAA)`).includes('acf2'))).toEqual([]);
    const bare = tssCatalog.functions.filter(
      ({ target, name }) => target !== 'required' && !/^(?:HELP|CHKCERT)$/.test(name),
    );
    expect(bare.filter(({ name }) => !takenBy(`TSS ${name}`).includes('tss'))).toEqual([]);
    expect(tssCatalog.functions.filter(({ name }) => !takenBy(`TSS ${name}(A)`).includes('tss'))).toEqual([]);
  });
});

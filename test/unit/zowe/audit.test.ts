import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { zoweReport } from '../../../server/src/service/zowe/report.ts';
import { audited, job, missing, read } from './decks.ts';

const always = { zoweCheck: 'always' } as const;
const status = (id: string, text: string, esm: Esm = 'racf'): string | undefined =>
  audited(read(text, esm, always), esm).get(id);

describe('a permission in RACF is', () => {
  test.each([
    ['met', 'by the level that is needed', 'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
    ['met-higher', 'by a higher one', 'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(ALTER)'],
    ['missing', 'with a lower one', 'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(EXECUTE)'],
    ['missing', 'under a condition', 'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) WHEN(PROGRAM(X))'],
    ['wrong-id', 'granted to another ID', 'ADDUSER WEBSRV\nPERMIT BPX.JOBNAME CLASS(FACILITY) ID(WEBSRV) ACCESS(READ)'],
    [
      'taken-away',
      'granted and deleted again',
      'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\nPERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) DELETE',
    ],
    ['missing', 'left out', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)'],
    ['missing', 'without its class', 'PERMIT BPX.JOBNAME ID(ZWESVUSR) ACCESS(READ)'],
    ['unknown', 'on a level that is a hole', 'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS({x})'],
    [
      'met',
      'through the group of the user',
      'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN)\nPERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWEADMIN) ACCESS(READ)',
    ],
    ['met', 'for everybody', 'RDEFINE FACILITY BPX.JOBNAME UACC(READ)'],
    ['met', 'by a generic profile', 'PERMIT BPX.* CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
  ])('%s when it is %s', (expected, _, text) => {
    expect(status('bpx-jobname', `SETROPTS GENERIC(FACILITY)\n${text}`)).toBe(expected);
  });
});

describe('a permission in ACF2 is', () => {
  const fac = (lines: string): string => `SET RESOURCE(FAC)\n${lines}\nF ACF2,REBUILD(FAC)`;
  test.each([
    ['met', 'for the user', fac('RECKEY BPX ADD(JOBNAME USER(ZWESVUSR) SERVICE(READ) ALLOW)')],
    ['met', 'for the role of the started tasks', fac('RECKEY BPX ADD(JOBNAME ROLE(ZWEADMIN) SERVICE(READ) ALLOW)')],
    ['missing', 'in the rules of another type', 'SET RESOURCE(APL)\nRECKEY BPX ADD(JOBNAME USER(ZWESVUSR) ALLOW)'],
    ['missing', 'refused', fac('RECKEY BPX ADD(JOBNAME USER(ZWESVUSR) SERVICE(READ) PREVENT)')],
  ])('%s when it is %s', (expected, _, text) => {
    expect(status('bpx-jobname', text, 'acf2')).toBe(expected);
  });

  test('met without READ, which another report is about', () => {
    const text = fac('RECKEY BPX ADD(SERVER USER(ZWESVUSR) SERVICE(UPDATE) ALLOW)');
    expect(status('bpx-server', text, 'acf2')).toBe('met');
  });
});

describe('a permission in Top Secret is', () => {
  test.each([
    ['met', 'for the ACID', 'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.JOBNAME) ACCESS(READ)'],
    ['met', 'for all names that begin so', 'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.) ACCESS(READ)'],
    ['missing', 'for another resource', 'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)'],
    [
      'taken-away',
      'revoked',
      'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.JOBNAME) ACCESS(READ)\nTSS REVOKE(ZWESVUSR) IBMFAC(BPX.JOBNAME)',
    ],
  ])('%s when it is %s', (expected, _, text) => {
    expect(status('bpx-jobname', `TSS CREATE(ZWESVUSR) TYPE(USER) DEPT(STC) NAME('X')\n${text}`, 'tss')).toBe(expected);
  });
});

describe('users, groups and tasks', () => {
  const user = (operands: string): string => `ADDUSER ZWESVUSR NOPASSWORD DFLTGRP(ZWEADMIN) ${operands}`;

  test('have to be there in a deck that makes such', () => {
    expect(status('zwesvusr-user', user('OMVS(AUTOUID)'))).toBe('met');
    expect(status('zwesvusr-user', user(''))).toBe('missing');
    expect(status('zwesiusr-user', user('OMVS(AUTOUID)'))).toBe('missing');
  });

  test('are on the system already for one that makes none', () => {
    expect(status('zwesvusr-user', 'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)')).toBe('elsewhere');
  });

  test('are known by a hole that names them', () => {
    const text = 'ADDGROUP {zowe.setup.security.groups.admin} OMVS(AUTOGID)';
    expect(status('zweadmin-group', text)).toBe('met');
  });

  test('run under the right user', () => {
    const task = (id: string): string => `RDEFINE STARTED ZWESLSTC.* STDATA(USER(${id}))`;
    expect(status('stc-zwe-main', task('ZWESVUSR'))).toBe('met');
    expect(status('stc-zwe-main', task('OTHER'))).toBe('wrong-id');
  });

  test('a connection that is removed again is none', () => {
    const text = `${user('OMVS(AUTOUID)')}\nREMOVE ZWESVUSR GROUP(ZWEADMIN)`;
    expect(status('zwesvusr-in-zweadmin', text)).toBe('taken-away');
  });

  test('two groups that are named later may be one', () => {
    const text =
      'ADDGROUP {zowe.setup.security.groups.admin}\n' +
      'ADDUSER {zowe.setup.security.users.zowe} DFLTGRP({zowe.setup.security.groups.stc}) OMVS(AUTOUID)';
    expect(status('zwesvusr-in-zweadmin', text)).toBe('unknown');
  });
});

test('all sections of a product count together', () => {
  const grant = (resource: string): string =>
    job(`  PERMIT ${resource} CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)\n`).replace('\n//\n', '\n');
  const result = audited(read(grant('BPX.SERVER') + grant('BPX.DAEMON'), 'jcl'));
  expect([result.get('bpx-server'), result.get('bpx-daemon')]).toEqual(['met', 'met']);
});

describe('the components in use', () => {
  const text = 'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)';

  test('decide what is required', () => {
    expect(missing(read(text, 'racf'))).not.toContain('irr-rusermap');
    const settings = { zoweComponents: ['core', 'apiml-certificate-mapping'] } as const;
    expect(missing(read(text, 'racf', settings))).toContain('irr-rusermap');
    expect(missing(read(text, 'racf', settings))).not.toContain('bpx-server');
  });

  test('are told in the report', () => {
    const report = zoweReport(read(text, 'racf', { zoweComponents: ['zss'] }));
    expect(report?.components.filter(({ inUse }) => inUse).map(({ id }) => id)).toEqual(['zss']);
    expect(report?.sections.map(({ esm, summary }) => [esm, summary])).toEqual([
      ['racf', expect.stringMatching(/^Zowe permissions: 0 of \d required$/)],
    ]);
  });
});

describe('what is said of a level or a name', () => {
  const textOf = (id: string, text: string, esm: Esm): string | undefined =>
    zoweReport(read(text, esm, always))?.sections[0]?.items.find((one) => one.id === id)?.statusText;

  test('is what a colleague would say', () => {
    expect(
      textOf(
        'superuser-filesys-control',
        'SET RESOURCE(UNI)\nRECKEY SUPERUSER ADD(FILESYS USER(ZWESVUSR) ALLOW)\nF ACF2,REBUILD(UNI)',
        'acf2',
      ),
    ).toBe('ZWESVUSR has all services, and READ, UPDATE and DELETE are enough');
    expect(textOf('bpx-jobname', 'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(ALTER)', 'racf')).toBe(
      'ZWESVUSR has ALTER, and READ is enough',
    );
  });

  test('any master facility will do', () => {
    expect(status('tss-mastfac-zowe', 'TSS ADD(ZWESVUSR) MASTFAC(ZOWEPROD)', 'tss')).toBe('met');
  });

  test('one group for two purposes is told once, two are both needed', () => {
    const group = 'ADDGROUP ZWEADMIN OMVS(AUTOGID)\n';
    expect(status('zwe-stc-group', group)).toBeUndefined();
    const deck = read(job(group, { sets: '//  SET ADMINGRP=ZWEADMIN\n//  SET STCGRP=ZWESTC\n' }), 'jcl', always);
    expect(missing(deck)).toEqual(expect.arrayContaining(['zwe-stc-group', 'zwesvusr-in-zweadmin']));
  });
});

describe('decks that do little', () => {
  const user = 'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) OMVS(AUTOUID)\n';
  const grant = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)\n';
  const partOf = (text: string): { gives: boolean; adds: boolean; removes: boolean } | undefined =>
    read(text, 'racf').zowe()[0];

  test.each([
    ['begin to set Zowe up', user + grant, { gives: true, adds: true, removes: false }],
    ['add to what others give', grant, { gives: false, adds: true, removes: false }],
    ['take Zowe away', 'DELUSER ZWESVUSR\nRDELETE FACILITY ZWES.IS', { gives: false, adds: false, removes: true }],
  ])('%s', (_, text, expected) => {
    expect(partOf(text)).toMatchObject(expected);
  });

  test('have no report when they take Zowe away', () => {
    expect(zoweReport(read('DELUSER ZWESVUSR\nRDELETE FACILITY ZWES.IS', 'racf'))).toBeUndefined();
  });
});

describe('bad input has an answer, and nothing is invented', () => {
  test.each([
    ['', 'unknown'],
    ['PERMIT BPX.JOBNAME CLASS(FACILITY) ID(NOGROUP) ACCESS(READ)', 'unknown'],
    [
      'ADDGROUP A SUPGROUP(B)\nADDGROUP B SUPGROUP(A)\nADDUSER ZWESVUSR DFLTGRP(A)\nPERMIT BPX.JOBNAME CLASS(FACILITY) ID(B) ACCESS(READ)',
      'wrong-id',
    ],
    [
      'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\nRDELETE FACILITY BPX.JOBNAME\nRDEFINE FACILITY BPX.JOBNAME',
      'taken-away',
    ],
  ])('%s', (text, expected) => {
    const found = status('bpx-jobname', text);
    if (text === '') expect(found === 'missing' || found === undefined).toBe(true);
    else expect(found).toBe(expected);
  });

  test('a deck of one product says nothing of another', () => {
    expect(
      read('TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)', 'racf', always)
        .zowe()
        .map(({ esm }) => esm),
    ).toEqual(['racf']);
  });
});

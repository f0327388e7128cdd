import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { applyChanges } from '../../../server/src/service/edit/apply.ts';
import type { CodeAction, Settings } from '../../../server/src/service/types.ts';
import { zoweActions } from '../../../server/src/service/zowe/actions.ts';
import { job } from './decks.ts';
import { inserted, lackingIds, readAlways, statuses } from './insert-decks.ts';

const insertAll = 'Insert everything required for Zowe that is missing';

function actions(text: string, at: string, language: DeckLanguage, settings: Partial<Settings> = {}): CodeAction[] {
  const offset = text.indexOf(at);
  return zoweActions(readAlways(text, language, settings), { start: offset, end: offset });
}

describe('actions are offered', () => {
  const zowe = 'ADDUSER ZWESVUSR OMVS(AUTOUID)\nPERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\n';

  test('for all that is required, for a component, then one by one', () => {
    const titles = actions(zowe, 'ADDUSER', 'racf').map(({ title }) => title);
    expect(titles[0]).toBe(insertAll);
    expect(titles).toContain('Insert what is missing for ZSS');
    expect(titles).toContain('Insert for Zowe: UPDATE on FACILITY BPX.SERVER for ZWESVUSR');
    expect(titles.length).toBeLessThanOrEqual(25);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('never as safe', () => {
    expect(actions(zowe, 'ADDUSER', 'racf').filter(({ safe }) => safe)).toEqual([]);
  });

  test('not where the setting says never, nor outside of a section', () => {
    expect(actions(zowe, 'ADDUSER', 'racf', { zoweCheck: 'never' })).toEqual([]);
    expect(actions(job(zowe), 'EXEC', 'jcl')).toEqual([]);
  });

  test('in the products of a job, each for its own section', () => {
    const text = `//ZOWE     JOB 1
//         SET PRODUCT=RACF
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DDNAME=&PRODUCT
//RACF     DD DATA,DLM=@@
${zowe}@@
//ACF2     DD DATA,DLM=@@
ACF
SET LID
INSERT ZWESVUSR STC
@@
//TSS      DD DATA,DLM=@@
TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE') DEPT(ZWEDEPT)
@@
//
`;
    for (const at of ['ADDUSER', 'INSERT ZWESVUSR', 'TSS CREATE']) {
      const [all] = actions(text, at, 'jcl');
      expect(all?.title).toBe(insertAll);
      const changes = all?.changes ?? [];
      const section = readAlways(text, 'jcl').deck.sections.find(
        ({ frame }) => frame.range.start <= text.indexOf(at) && frame.range.end > text.indexOf(at),
      );
      expect(changes.length).toBeGreaterThan(0);
      for (const { range } of changes) {
        expect(range.start).toBeGreaterThanOrEqual(section?.frame.range.start ?? Infinity);
        expect(range.end).toBeLessThanOrEqual(section?.frame.range.end ?? 0);
      }
      // The sections of the other products stay what they are.
      expect(readAlways(applyChanges(text, changes), 'jcl').deck.sections.map(({ esm }) => esm)).toEqual([
        'racf',
        'acf2',
        'tss',
      ]);
    }
  });
});

describe('RACF', () => {
  const insert = (text: string, ...ids: string[]): string => inserted(text, 'racf', ids);

  test('before the last refresh of the class, apart as its neighbours are', () => {
    expect(
      insert(
        `  RDEFINE FACILITY ZWES.IS UACC(NONE)
  SETROPTS RACLIST(FACILITY) REFRESH

  RDEFINE FACILITY BPX.SERVER UACC(NONE)

/* make it take effect */
  SETROPTS RACLIST(FACILITY) REFRESH
  RLIST FACILITY ZWES.IS
`,
        'bpx-jobname',
      ),
    ).toBe(
      `  RDEFINE FACILITY ZWES.IS UACC(NONE)
  SETROPTS RACLIST(FACILITY) REFRESH

  RDEFINE FACILITY BPX.SERVER UACC(NONE)

/* permit Zowe main server to set job names */
  RDEFINE FACILITY BPX.JOBNAME UACC(NONE)
  PERMIT BPX.JOBNAME CLASS(FACILITY) ACCESS(READ) ID(ZWESVUSR)

/* make it take effect */
  SETROPTS RACLIST(FACILITY) REFRESH
  RLIST FACILITY ZWES.IS
`,
    );
  });

  test('before a final PROFILE with a refresh of its own where there is none', () => {
    expect(insert('  RDEFINE FACILITY ZWES.IS UACC(NONE)\n/* last return code */\nPROFILE\n', 'bpx-jobname')).toBe(
      `  RDEFINE FACILITY ZWES.IS UACC(NONE)

/* permit Zowe main server to set job names */
  RDEFINE FACILITY BPX.JOBNAME UACC(NONE)
  PERMIT BPX.JOBNAME CLASS(FACILITY) ACCESS(READ) ID(ZWESVUSR)

  SETROPTS RACLIST(FACILITY) REFRESH

/* last return code */
PROFILE
`,
    );
  });

  test('a level that is too low is raised in its place', () => {
    const text = 'ADDUSER ZWESVUSR\nPERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\n';
    expect(insert(text, 'bpx-server')).toBe(text.replace('READ', 'UPDATE'));
    const silent = 'ADDUSER ZWESVUSR\nPERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR)\n';
    expect(insert(silent, 'bpx-server')).toContain('ID(ZWESVUSR) ACCESS(UPDATE)');
  });

  test('a level that others have too is not raised', () => {
    const text = 'ADDUSER ZWESVUSR\nPERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR,OTHER) ACCESS(READ)\n';
    const result = insert(text, 'bpx-server');
    expect(result.startsWith(text)).toBe(true);
    expect(result).toContain('PERMIT BPX.SERVER CLASS(FACILITY) ACCESS(UPDATE) ID(ZWESVUSR)');
  });

  test('behind what takes the access away', () => {
    const text =
      'RDEFINE FACILITY BPX.JOBNAME UACC(NONE)\nPERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\n' +
      'SETROPTS RACLIST(FACILITY) REFRESH\nPERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) DELETE\n';
    const result = insert(text, 'bpx-jobname');
    expect(result.lastIndexOf('ACCESS(READ)')).toBeGreaterThan(result.indexOf('DELETE'));
    expect(statuses(readAlways(result, 'racf'), 'racf').get('bpx-jobname')).toBe('met');
  });

  test('users and groups in the order in which they are needed', () => {
    expect(
      insert(
        'ADDUSER ZWESVUSR\nPERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\n',
        'zweadmin-group',
        'zwesvusr-user',
        'zwesvusr-in-zweadmin',
      ),
    ).toBe(
      `ADDUSER ZWESVUSR
/* group for administrators */
ADDGROUP ZWEADMIN OMVS(AUTOGID) DATA('ZOWE ADMINISTRATORS')
/* user ID for Zowe main server */
ALTUSER ZWESVUSR OMVS(HOME(/tmp) PROGRAM(/bin/sh) AUTOUID)
/* put Zowe main server into the group of administrators */
CONNECT ZWESVUSR GROUP(ZWEADMIN)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
`,
    );
  });

  test('a class is activated in a deck that activates others', () => {
    const text = `SETROPTS CLASSACT(FACILITY) RACLIST(FACILITY)

ADDUSER ZWESVUSR

PROFILE
`;
    expect(insert(text, 'csf1trd')).toBe(`SETROPTS CLASSACT(FACILITY) RACLIST(FACILITY)

/* activate class CSFSERV */
SETROPTS CLASSACT(CSFSERV) RACLIST(CSFSERV)

ADDUSER ZWESVUSR

/* permit Zowe main server to delete ICSF token records */
RDEFINE CSFSERV CSF1TRD UACC(NONE)
PERMIT CSF1TRD CLASS(CSFSERV) ACCESS(READ) ID(ZWESVUSR)

SETROPTS RACLIST(CSFSERV) REFRESH

PROFILE
`);
  });

  test('no profile is defined that the deck has, or relies on', () => {
    const others = 'ADDUSER ZWESVUSR\nPERMIT BPX.SERVER CLASS(FACILITY) ID(OTHER) ACCESS(UPDATE)\n';
    expect(insert(others, 'bpx-server')).not.toContain('RDEFINE');
    expect(insert('RDEFINE FACILITY (ZWES.IS BPX.JOBNAME) UACC(NONE)\n', 'bpx-jobname')).not.toContain(
      'RDEFINE FACILITY B',
    );
  });

  test('whom a generic profile lets in keeps the access', () => {
    expect(insert('ADDUSER ZWESVUSR\nRDEFINE FACILITY BPX.* UACC(NONE)\n', 'bpx-jobname')).toContain(
      'RDEFINE FACILITY BPX.JOBNAME UACC(NONE) FROM(BPX.*)\n',
    );
  });

  test('nothing is put into a deck that takes Zowe away', () => {
    const text = 'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE\nDELUSER ZWESVUSR\n';
    expect(insert(text, 'zwes-is-server', 'bpx-server', 'zwesvusr-user')).toBe(text);
  });

  test('with symbols, room for their values, and line ends of the document', () => {
    const sets = '//  SET ZOWEUSER=OURSRV\n';
    const text = job('  ADDUSER &ZOWEUSER.\n', { sets }).replaceAll('\n', '\r\n');
    const result = inserted(text, 'racf', ['bpx-jobname', 'stc-zwe-main'], 'jcl');
    expect(result).toContain('  PERMIT BPX.JOBNAME CLASS(FACILITY) ACCESS(READ) ID(&ZOWEUSER.)\r\n');
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const holes = 'PERMIT ZWES.IS CLASS(FACILITY) ID({zowe.setup.security.users.zowe}) ACCESS(READ)\n';
    expect(insert(holes, 'bpx-jobname')).toContain('-\n   ID({zowe.setup.security.users.zowe})\n');
  });

  test('no comment ends the data of a job, none is narrower than the others', () => {
    expect(inserted(job('ADDUSER ZWESVUSR\n', { dd: '*' }), 'racf', ['bpx-jobname'], 'jcl')).toContain(
      '\n /* permit Zowe main server to set job names */\n',
    );
    const comment = `${'/* users'.padEnd(69)}*/\n`;
    expect(insert(`${comment}ADDUSER ZWESVUSR\n${comment}ADDUSER ZWESIUSR\n`, 'bpx-jobname')).toContain(
      `${'/* permit Zowe main server to set job names'.padEnd(69)}*/\n`,
    );
  });

  test('an empty file gets all of it, in an order that works', () => {
    const ids = ['zwes-is-server', 'stc-zwe-main', 'zwesvusr-user', 'zweadmin-group'];
    const words = insert('', ...ids).match(/ADDGROUP|ADDUSER|RDEFINE STARTED|PERMIT/gu);
    expect(words).toEqual(['ADDGROUP', 'ADDUSER', 'RDEFINE STARTED', 'PERMIT']);
    expect(lackingIds(readAlways(insert('', ...ids), 'racf'), 'racf').filter((id) => ids.includes(id))).toEqual([]);
  });
});

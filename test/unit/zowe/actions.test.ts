import { describe, expect, test } from 'vitest';
import type { CodeAction, Settings } from '../../../server/src/service/types.ts';
import { zoweActions } from '../../../server/src/service/zowe/actions.ts';
import { insertionOf, insertionTarget } from '../../../server/src/service/zowe/insertion.ts';
import { permissionsOn } from '../../../server/src/zowe/permissions.ts';
import { actionsAt, applied, audited, job, principalsOf, read } from './decks.ts';

const insertAll = 'Insert all missing required Zowe permissions';

function named(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find((one) => one.title.startsWith(title));
  if (!action) throw new Error(`${title} is not offered`);
  return action;
}

/** A plain deck after the action of that title, with all settings as delivered. */
function after(text: string, title: string, settings: Partial<Settings> = {}): string {
  return applied(text, named(actionsAt(read(text, 'racf', settings)), title));
}

const jobname = 'Insert the missing Zowe permission BPX.JOBNAME (READ)';
const always = { zoweCheck: 'always' } as const;

describe('actions are offered', () => {
  const zowe = 'RDEFINE FACILITY ZWES.IS UACC(NONE)\n';
  const titles = (text: string, settings: Partial<Settings> = {}): string[] =>
    actionsAt(read(text, 'racf', settings)).map(({ title }) => title);

  test('for all that is required, then one by one, what is required first', () => {
    expect(titles(zowe)).toEqual([
      insertAll,
      jobname,
      'Insert the missing Zowe permission BPX.SERVER (UPDATE)',
      'Insert the missing Zowe permission BPX.DAEMON (UPDATE)',
      'Insert the missing Zowe permission IRR.RADMIN.LISTUSER (READ)',
      'Insert the missing Zowe permission CSF1TRD (READ)',
      'Insert the missing Zowe permission CSF1TRC (READ)',
      'Insert the missing Zowe permission CSF1SKE (READ)',
      'Insert the missing Zowe permission CSF1SKD (READ)',
      'Insert the missing Zowe permission ZWES.IS (READ)',
      'Insert the conditional Zowe permission OMVSAPPL (READ), needed when OMVSAPPL is defined in the class APPL',
      'Insert the conditional Zowe permission ZWES.IS (READ) for ZWESIUSR, needed when auxiliary address spaces (ZWESASTC) are used',
      'Insert the optional Zowe permission IRR.RUSERMAP (READ), needed when people log on with client certificates',
      'Insert the optional Zowe permission IRR.IDIDMAP.QUERY (READ), needed when people log on with an identity from outside z/OS (OIDC)',
      'Insert the optional Zowe permission IRR.RAUDITX (READ), needed when the use of personal access tokens is to be recorded in SMF',
    ]);
  });

  test('never as safe', () => {
    expect(actionsAt(read(zowe)).filter(({ safe }) => safe)).toEqual([]);
  });

  test('in a deck of Zowe, in any deck, or never, as the setting says', () => {
    const other = 'SETROPTS LIST\n';
    expect(titles(other)).toEqual([]);
    expect(titles(other, always)).toContain(insertAll);
    expect(titles(zowe, { zoweCheck: 'never' })).toEqual([]);
  });

  test('on a line of their own behind a DD that ends the document', () => {
    const text = '//SYSTSIN DD DATA,DLM=$$';
    const end = { start: text.length, end: text.length };
    const action = named(zoweActions(read(text, 'racf', always), end), jobname);
    expect(applied(text, action).startsWith(`${text}\n  /* permit`)).toBe(true);
  });

  test('at the very end of a plain file', () => {
    const analysis = read(zowe.trimEnd());
    const end = analysis.text.length;
    expect(zoweActions(analysis, { start: end, end }).map(({ title }) => title)).toContain(insertAll);
  });

  test('in an empty file when asked for', () => {
    const text = after('', insertAll, always);
    expect(text.startsWith('  /* permit Zowe main server to set job names */\n  RDEFINE FACILITY')).toBe(true);
    expect(text.endsWith('REFRESH\n')).toBe(true);
    expect(actionsAt(read(text)).map(({ title }) => title)).not.toContain(insertAll);
  });

  test('in the RACF section of a job only', () => {
    const text = `${job('  RDEFINE FACILITY ZWES.IS UACC(NONE)\n')
      .replace('\n//\n', '\n')
      .replace('SYSTSIN  DD', 'RACF     DD')}//ACF2     DD DATA,DLM=@@
ACF
SET RESOURCE(FAC)
@@
//TSS      DD DATA,DLM=@@
  TSS WHOHAS IBMFAC(ZWES.IS)
@@
`
      .replace('//RACF ', '//SYSTSIN  DD DDNAME=&PRODUCT\n//RACF ')
      .replace('//RUN', '//  SET PRODUCT=RACF\n//RUN');
    const analysis = read(text, 'jcl');
    expect(analysis.deck.sections.map(({ esm }) => esm)).toEqual(['racf', 'acf2', 'tss']);
    const count = (at: string): number => actionsAt(analysis, at).length;
    expect([count('RDEFINE'), count('SET RESOURCE'), count('WHOHAS'), count('EXEC')]).toEqual([15, 0, 0, 0]);
  });

  test('only where nothing the permission depends on comes in a later section', () => {
    const first = job('  SETROPTS LIST\n').replace('\n//\n', '\n');
    const second = job('  ADDUSER ZWESVUSR\n  PERMIT BPX.JOBNAME CLASS(FACILITY) RESET\n');
    const analysis = read(first + second, 'jcl');
    const offered = (at: string): string[] => actionsAt(analysis, at).map(({ title }) => title);
    expect(offered('SETROPTS')).not.toContain(jobname);
    expect(offered('ADDUSER')).toContain(jobname);
  });
});

describe('what is inserted', () => {
  test('stands before the last refresh of its class, apart as its neighbours are', () => {
    expect(
      after(
        `  RDEFINE FACILITY ZWES.IS UACC(NONE)
  SETROPTS RACLIST(FACILITY) REFRESH

  RDEFINE FACILITY BPX.SERVER UACC(NONE)

/* make it take effect */
  SETROPTS RACLIST(FACILITY) REFRESH
  RLIST FACILITY ZWES.IS
`,
        jobname,
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

  test('stands without blank lines where its neighbours do', () => {
    expect(after('RDEFINE FACILITY ZWES.IS UACC(NONE)\nSETROPTS RACLIST(FACILITY) REFRESH', jobname)).toBe(
      `RDEFINE FACILITY ZWES.IS UACC(NONE)
/* permit Zowe main server to set job names */
RDEFINE FACILITY BPX.JOBNAME UACC(NONE)
PERMIT BPX.JOBNAME CLASS(FACILITY) ACCESS(READ) ID(ZWESVUSR)
SETROPTS RACLIST(FACILITY) REFRESH`,
    );
  });

  test('stands before a final PROFILE with a refresh of its own where there is none', () => {
    expect(after('  RDEFINE FACILITY ZWES.IS UACC(NONE)\n/* last return code */\nPROFILE\n', jobname)).toBe(
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

  test('stands at the end when the refresh comes too early', () => {
    const text = 'SETROPTS RACLIST(FACILITY) REFRESH\nADDUSER ZWESVUSR\n';
    expect(after(text, jobname)).toBe(
      `${text.trimEnd()}

/* permit Zowe main server to set job names */
RDEFINE FACILITY BPX.JOBNAME UACC(NONE)
PERMIT BPX.JOBNAME CLASS(FACILITY) ACCESS(READ) ID(ZWESVUSR)

SETROPTS RACLIST(FACILITY) REFRESH
`,
    );
  });

  test('comes after what takes the access away', () => {
    const text =
      'RDEFINE FACILITY BPX.JOBNAME UACC(NONE)\nSETROPTS RACLIST(FACILITY) REFRESH\nPERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) DELETE\n';
    const result = after(text, jobname);
    expect(result.indexOf('ACCESS(READ)')).toBeGreaterThan(result.indexOf('DELETE'));
    expect(audited(read(result)).get('bpx-jobname')).toBe('met');
  });

  test('does not run into a continuation that has nothing to continue', () => {
    const text = 'ADDUSER ZWESVUSR -';
    const result = after(text, jobname);
    expect(result.startsWith(`${text}\n\n`)).toBe(true);
    expect(audited(read(result)).get('bpx-jobname')).toBe('met');
  });

  test('uses the symbols of the deck', () => {
    const sets = '//  SET ZOWEUSER=OURSRV\n';
    const text = job('  RDEFINE FACILITY BPX.JOBNAME UACC(NONE)\n', { sets });
    const result = applied(text, named(actionsAt(read(text, 'jcl'), 'RDEFINE'), jobname));
    expect(result).toContain('  PERMIT BPX.JOBNAME CLASS(FACILITY) ACCESS(READ) ID(&ZOWEUSER.)\n');
  });

  test('uses the holes of a template', () => {
    const text = 'PERMIT ZWES.IS CLASS(FACILITY) ID({zowe.setup.security.users.zowe})\n';
    expect(after(text, jobname)).toContain(
      'PERMIT BPX.JOBNAME CLASS(FACILITY) ACCESS(READ) -\n   ID({zowe.setup.security.users.zowe})\n',
    );
  });

  test('leaves room for a symbol that becomes longer when it is substituted', () => {
    const sets = '//  SET U=ZWESVUSR\n';
    const text = job('       ADDUSER ZWESVUSR\n', { sets });
    const title = 'Insert the missing Zowe permission IRR.RADMIN.LISTUSER (READ)';
    const result = applied(text, named(actionsAt(read(text, 'jcl'), 'ADDUSER'), title));
    // In one card it would end in column 69 as it is written, and in column 75 as it is read.
    expect(result).toContain('       PERMIT IRR.RADMIN.LISTUSER CLASS(FACILITY) ACCESS(READ) -\n');
  });

  test('defines no profile that the deck defines, or that the site must have', () => {
    const text = 'RDEFINE FACILITY (ZWES.IS BPX.JOBNAME) UACC(NONE)\n';
    expect(after(text, jobname)).not.toContain('RDEFINE FACILITY BPX');
    expect(after(text, 'Insert the conditional Zowe permission OMVSAPPL')).not.toContain('RDEFINE APPL');
  });

  test('keeps whom a generic profile lets in', () => {
    const text = 'ADDUSER ZWESVUSR\nRDEFINE FACILITY BPX.* UACC(NONE)\n';
    expect(after(text, jobname)).toContain('RDEFINE FACILITY BPX.JOBNAME UACC(NONE) FROM(BPX.*)\n');
  });

  test('defines a resource once for two permissions', () => {
    const analysis = read('ADDUSER ZWESVUSR\n');
    const [section] = analysis.deck.sections;
    if (!section) throw new Error('no section');
    const target = insertionTarget(analysis, section, principalsOf(analysis));
    const [change] = insertionOf(target, permissionsOn('FACILITY', 'ZWES.IS')) ?? [];
    expect(change?.text.match(/RDEFINE FACILITY ZWES\.IS/gu)).toHaveLength(1);
    expect(change?.text.match(/PERMIT ZWES\.IS/gu)).toHaveLength(2);
  });

  test('has the line ends of the document', () => {
    const text = after('ADDUSER ZWESVUSR\r\nSETROPTS LIST\r\n', insertAll);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('has comments as wide as those of the section', () => {
    const comment = `${'/* users'.padEnd(69)}*/\n`;
    const text = `${comment}ADDUSER ZWESVUSR\n${comment}ADDUSER ZWESIUSR\n`;
    expect(after(text, jobname)).toContain(`${'/* permit Zowe main server to set job names'.padEnd(69)}*/\n`);
  });

  test('has no comment that would end the data of a job', () => {
    const text = job('ADDUSER ZWESVUSR\n', { dd: '*' });
    const result = applied(text, named(actionsAt(read(text, 'jcl'), 'ADDUSER'), insertAll));
    expect(result).toContain('\n /* permit Zowe main server to set job names */\n');
    expect(audited(read(result, 'jcl')).get('bpx-jobname')).toBe('met');
  });
});

import { describe, expect, test } from 'vitest';
import { job } from './decks.ts';
import { inserted, readAlways, statuses } from './insert-decks.ts';

const insert = (text: string, ...ids: string[]): string => inserted(text, 'tss', ids);

describe('Top Secret: what Zowe needs is put in', () => {
  test('behind the last permit of its class, in the words of the deck', () => {
    expect(
      insert(
        `  TSS ADD(SECDEPT) IBMFAC(BPX.)
  TSS PER(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)

/* data sets */
  TSS PER(ALL) DSNAME(ZWE.) ACCESS(READ)
PROFILE
`,
        'bpx-jobname',
      ),
    ).toBe(
      `  TSS ADD(SECDEPT) IBMFAC(BPX.)
  TSS PER(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)

/* permit Zowe main server to set job names */
  TSS PER(ZWESVUSR) IBMFAC(BPX.JOBNAME) ACCESS(READ)

/* data sets */
  TSS PER(ALL) DSNAME(ZWE.) ACCESS(READ)
PROFILE
`,
    );
  });

  test('with an owner where nothing of the deck owns it, which is left to be filled in', () => {
    expect(insert('TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)\n', 'bpx-jobname', 'bpx-server')).toBe(
      `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)

/* permit Zowe main server to set job names */
/* fill in: <department> */
TSS ADDTO(<department>) IBMFAC(BPX.)
TSS PERMIT(ZWESVUSR) IBMFAC(BPX.JOBNAME) ACCESS(READ)

/* permit Zowe main server to act for its users */
TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)
`,
    );
  });

  test('with the owner before other permits that need it', () => {
    expect(insert('TSS PERMIT(OTHER) IBMFAC(BPX.SERVER) ACCESS(READ)\n\nTSS LIST(OTHER)\n', 'bpx-jobname')).toBe(
      `/* give BPX. an owner */
/* fill in: <department> */
TSS ADDTO(<department>) IBMFAC(BPX.)

TSS PERMIT(OTHER) IBMFAC(BPX.SERVER) ACCESS(READ)

/* permit Zowe main server to set job names */
TSS PERMIT(ZWESVUSR) IBMFAC(BPX.JOBNAME) ACCESS(READ)

TSS LIST(OTHER)
`,
    );
  });

  test('with the symbol that the job has for the owner', () => {
    const text = job('  TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)\n', { sets: '//  SET FACACID=\n' });
    expect(inserted(text, 'tss', ['bpx-jobname'], 'jcl')).toContain('  TSS ADDTO(&FACACID.) IBMFAC(BPX.)\n');
  });

  test('by raising a level that is too low', () => {
    const text = 'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)\n';
    expect(insert(text, 'bpx-server')).toBe(text.replace('READ', 'UPDATE'));
  });

  test('behind what takes the permit away', () => {
    const text = `TSS ADDTO(D) IBMFAC(BPX.)
TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)
TSS REVOKE(ZWESVUSR) IBMFAC(BPX.SERVER)
`;
    const result = insert(text, 'bpx-server');
    expect(result.startsWith(text)).toBe(true);
    expect(statuses(readAlways(result, 'tss'), 'tss').get('bpx-server')).toBe('met');
  });

  test('ACIDs behind others, the tables of z/OS UNIX renewed once', () => {
    const text = `TSS CREATE(OTHER) TYPE(USER) NAME('OTHER') DEPT(D)
TSS ADDTO(OTHER) UID(7)

TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
`;
    const result = insert(text, 'zweadmin-group', 'zwesvusr-user', 'stc-zwe-main');
    expect(result.match(/OMVSTABS/gu)).toHaveLength(1);
    expect(result.indexOf('CREATE(ZWEADMIN)')).toBeLessThan(result.indexOf('CREATE(ZWESVUSR)'));
    expect(result.indexOf('CREATE(ZWESVUSR)')).toBeLessThan(result.indexOf('PROCNAME(ZWESLSTC)'));
    expect(result.indexOf('CREATE(ZWESVUSR)')).toBeLessThan(result.indexOf('PERMIT(ZWESVUSR)'));
    const found = statuses(readAlways(result, 'tss'), 'tss');
    for (const id of ['zweadmin-group', 'zwesvusr-user', 'stc-zwe-main']) expect(found.get(id)).toBe('met');
  });
});

import { describe, expect, test } from 'vitest';
import { zowePermissions } from '../../../server/src/zowe/permissions.ts';
import { permitting } from '../../../server/src/zowe/racf-commands.ts';
import { audited, job, read } from './decks.ts';

const status = (id: string, text: string): string | undefined => audited(read(text)).get(id);

test('a deck that grants all of the table has all of it', () => {
  const ids: Readonly<Record<string, string>> = { server: 'ZWESVUSR', zis: 'ZWESIUSR', users: '*' };
  const text = zowePermissions.map((row) => permitting(row, ids[row.grantee] ?? '').join(' ')).join('\n');
  expect(new Set(audited(read(text)).values())).toEqual(new Set(['met']));
});

test('an empty deck lacks all but what the users of Zowe get elsewhere', () => {
  const expected = zowePermissions.map(({ id, grantee }) => [id, grantee === 'users' ? 'unknown' : 'missing']);
  expect([...audited(read(''))]).toEqual(expected);
});

describe('a permission is', () => {
  test('met by the level that is needed, or by a higher one', () => {
    expect(status('bpx-jobname', 'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)')).toBe('met');
    expect(status('bpx-jobname', 'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(ALTER)')).toBe('met-higher');
  });

  test('missing with a lower level', () => {
    expect(status('bpx-server', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)')).toBe('missing');
    expect(status('bpx-server', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(EXECUTE)')).toBe('missing');
  });

  test('missing when another ID has it', () => {
    expect(status('zwes-is-server', 'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESIUSR) ACCESS(READ)')).toBe('missing');
    expect(status('zwes-is-zis', 'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESIUSR) ACCESS(READ)')).toBe('met');
  });

  test('missing when the class is left out', () => {
    expect(status('bpx-server', 'PERMIT BPX.SERVER ID(ZWESVUSR) ACCESS(UPDATE)')).toBe('missing');
  });

  test('not known when the level is a hole', () => {
    expect(status('bpx-server', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS({x})')).toBe('unknown');
  });

  test('met through the group that the user is created in', () => {
    const text = `ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN)\nPERMIT BPX.SERVER CLASS(FACILITY) ID(ZWEADMIN) ACCESS(UPDATE)`;
    expect(status('bpx-server', text)).toBe('met');
  });
});

test('all RACF sections of a deck count together', () => {
  const grant = (resource: string): string =>
    job(`  PERMIT ${resource} CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)\n`).replace('\n//\n', '\n');
  const result = audited(read(grant('BPX.SERVER') + grant('BPX.DAEMON'), 'jcl'));
  expect([result.get('bpx-server'), result.get('bpx-daemon')]).toEqual(['met', 'met']);
});

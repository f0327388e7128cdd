import { describe, expect, test } from 'vitest';
import { spelling } from '../../../server/src/zowe/names.ts';
import { job, namesOf, read } from './decks.ts';

const names = (text: string, language: 'racf' | 'jcl' = 'racf'): string[] => {
  const { server, zis } = namesOf(read(text, language));
  return [server.text, zis.text];
};

const callers = (...ids: readonly string[]): string =>
  ids.map((id) => `PERMIT ZWES.IS CLASS(FACILITY) ID(${id}) ACCESS(READ)\n`).join('');

describe('the user IDs of Zowe are', () => {
  test('as delivered where the deck says nothing', () => {
    expect(names('SETROPTS LIST\n')).toEqual(['ZWESVUSR', 'ZWESIUSR']);
  });

  test('the values of the symbols of its jobs', () => {
    const sets = '//  SET ZOWEUSER=OURSRV\n//  SET ZISUSER=OURZIS\n';
    expect(names(job('  SETROPTS LIST\n', { sets }), 'jcl')).toEqual(['OURSRV', 'OURZIS']);
    expect(names(job('  SETROPTS LIST\n', { sets: '//  SET XMEMUSER=OLDZIS\n' }), 'jcl')[1]).toBe('OLDZIS');
  });

  test('the symbols where their values are holes', () => {
    const sets = '//  SET ZOWEUSER={zowe.setup.security.users.zowe}\n';
    expect(names(job('  SETROPTS LIST\n', { sets }), 'jcl')[0]).toBe('&ZOWEUSER.');
  });

  test('as delivered where the symbols are empty', () => {
    expect(names(job('  SETROPTS LIST\n', { sets: '//  SET ZOWEUSER=\n' }), 'jcl')[0]).toBe('ZWESVUSR');
  });

  test('those on the access lists of what Zowe needs', () => {
    expect(names(`${callers('OURSRV', 'OURZIS')}PERMIT BPX.JOBNAME CLASS(FACILITY) ID(OURSRV)\n`)).toEqual([
      'OURSRV',
      'OURZIS',
    ]);
  });

  test('holes on these access lists', () => {
    expect(names(`PERMIT BPX.JOBNAME CLASS(FACILITY) ID({zowe.user})\n`)[0]).toBe('{zowe.user}');
  });

  test('not those of other products that need the same resources', () => {
    const other = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(WEBSRV) ACCESS(UPDATE)\n';
    expect(names(other)[0]).toBe('ZWESVUSR');
    expect(names(`${other}PERMIT BPX.DAEMON CLASS(FACILITY) ID(WEBSRV)\n${callers('OURSRV')}`)[0]).toBe('OURSRV');
  });

  test('not groups, nor everybody', () => {
    expect(names(`ADDGROUP ZWEADMIN\n${callers('ZWEADMIN', '*')}`)).toEqual(['ZWESVUSR', 'ZWESIUSR']);
  });

  test('those that the deck creates under the names as delivered', () => {
    expect(names(`ADDUSER ZWESVUSR\n${callers('OTHER')}`)[0]).toBe('ZWESVUSR');
  });
});

describe('a user ID is written', () => {
  const written = (text: string): string => {
    const analysis = read(text, 'jcl');
    const [section] = analysis.deck.sections;
    if (!section) throw new Error('no section');
    return spelling(namesOf(analysis).server, 'server', section.frame);
  };
  const sets = '//  SET OTHER=ZWESVUSR\n//  SET ZOWEUSER=ZWESVUSR\n';

  test('with the symbol of Zowe that has it as its value', () => {
    expect(written(job('  SETROPTS LIST\n', { sets }))).toBe('&ZOWEUSER.');
  });

  test('with any symbol that has it', () => {
    expect(written(job('  ADDUSER ZWESVUSR\n', { sets: '//  SET SRVID=zwesvusr\n' }))).toBe('&SRVID.');
  });

  test('in full where no symbols are substituted', () => {
    expect(written(job('  SETROPTS LIST\n', { sets, dd: 'DATA,DLM=@@' }))).toBe('ZWESVUSR');
  });

  test('in full where the symbol is not exported', () => {
    const text = job('  SETROPTS LIST\n', { sets }).replace('//         EXPORT SYMLIST=*\n', '');
    expect(written(text)).toBe('ZWESVUSR');
  });
});

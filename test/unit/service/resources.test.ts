/** What hover and completion say of resources that everybody knows. */
import { describe, expect, test } from 'vitest';
import { hovered, labels, offered, resultText } from './harness.ts';

describe('hover', () => {
  test('what a resource allows, by level, and from where on it is dangerous', () => {
    expect(hovered('RLIST UNIXPRIV SUPERUSER.FILESYS|')).toContain(
      [
        '**UNIXPRIV** resource `SUPERUSER.FILESYS`',
        'Access to files of this system as a superuser has, whatever their permission bits say.',
        [
          '- `READ`: Read any file, and read or search any directory.',
          '- `UPDATE`: Write to any file.',
          '- `CONTROL`: Write to any directory: create, rename and delete files.',
        ].join('\n'),
        'Access for everybody is a danger from `READ` on.',
      ].join('\n\n'),
    );
  });

  test('a name of a known form', () => {
    const text = hovered('RDEFINE SURROGAT PAYROLL.SUB|MIT UACC(NONE)');
    expect(text).toContain('**SURROGAT** resource `PAYROLL.SUBMIT`');
    expect(text).toContain('submit jobs that run as this user');
    expect(text).toContain('It asks for `READ`.');
  });

  test('a generic profile and what comes under it, the dangerous first', () => {
    const text = hovered('RDEFINE FACILITY BPX.FILEATTR.*| UACC(NONE)');
    expect(text).toContain(
      'It also covers, where no closer profile does: `BPX.FILEATTR.APF`, `BPX.FILEATTR.PROGCTL` and `BPX.FILEATTR.SHARELIB`.',
    );
    expect(hovered('RLIST FACILITY **|')).toMatch(/ and \d{3} more\.$/);
  });

  test('what is not checked says so, and what everybody usually has', () => {
    expect(hovered('RLIST OPERCMDS MVS.REPLY|')).toContain('From experience, not checked');
    expect(hovered('RLIST TSOAUTH JCL|')).toContain('Everybody usually has `READ`.');
  });

  test('beside what Zowe needs and what the deck does', () => {
    const text = hovered('RDEFINE FACILITY BPX.SERVER UACC(NONE)\nRLIST FACILITY BPX.SERVER|');
    expect(text).toContain('Lets a server give a thread the identity of its client.');
    expect(text).toContain('**Zowe**');
    expect(text).toContain('Defined in line 1, UACC(NONE).');
  });

  test('nothing is made up', () => {
    expect(hovered('RLIST FACILITY OUR.OWN|')).toBe('**FACILITY** resource `OUR.OWN`');
  });
});

describe('completion', () => {
  test('behind what Zowe needs and what the deck names', () => {
    const found = labels('RDEFINE FACILITY OUR.OWN\nRDEFINE FACILITY |');
    expect(found.indexOf('OUR.OWN')).toBeGreaterThan(found.indexOf('BPX.SERVER'));
    expect(found.indexOf('BPX.SUPERUSER')).toBeGreaterThan(found.indexOf('OUR.OWN'));
    expect(found.filter((name) => name === 'BPX.SERVER')).toHaveLength(1);
  });

  test('forms with tab stops', () => {
    expect(resultText('RDEFINE SURROGAT |', '{user}.SUBMIT')).toBe('RDEFINE SURROGAT ${1:user}.SUBMIT');
    expect(resultText('PERMIT | CLASS(SURROGAT) ID(A)', 'BPX.SRV.{user}')).toBe(
      'PERMIT BPX.SRV.${1:user} CLASS(SURROGAT) ID(A)',
    );
    expect(labels('RDEFINE DASDVOL |')).not.toContain('{volume}');
  });

  test('of all classes once something is typed, and with the class', () => {
    expect(labels('PERMIT |')).not.toContain('BPX.SUPERUSER');
    expect(labels('PERMIT BPX.SU|')).toContain('BPX.SUPERUSER');
    expect(resultText('PERMIT SUPERUSER.|', 'SUPERUSER.FILESYS')).toBe('PERMIT SUPERUSER.FILESYS CLASS(UNIXPRIV)');
  });

  test('no generic names for Top Secret', () => {
    const found = offered('TSS PERMIT(A) IBMFAC(|', 'tss').map(({ label }) => label);
    expect(found).toContain('BPX.SUPERUSER');
    expect(found.filter((label) => label.includes('*'))).toEqual([]);
  });
});

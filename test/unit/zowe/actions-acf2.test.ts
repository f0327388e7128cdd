import { describe, expect, test } from 'vitest';
import { inserted, readAlways, statuses } from './insert-decks.ts';

const insert = (text: string, ...ids: string[]): string => inserted(text, 'acf2', ids);

describe('ACF2: what Zowe needs is put in', () => {
  test('before the last rebuild of its type', () => {
    expect(
      insert(
        `SET RESOURCE(FAC)
RECKEY BPX ADD(SERVER USER(ZWESVUSR) SERVICE(READ,UPDATE) ALLOW)
F ACF2,REBUILD(FAC)
SET RESOURCE(APL)
LIST LIKE(-)
`,
        'bpx-jobname',
      ),
    ).toBe(
      `SET RESOURCE(FAC)
RECKEY BPX ADD(SERVER USER(ZWESVUSR) SERVICE(READ,UPDATE) ALLOW)
* permit Zowe main server to set job names
RECKEY BPX ADD(JOBNAME USER(ZWESVUSR) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)
SET RESOURCE(APL)
LIST LIKE(-)
`,
    );
  });

  test('at the end where another setting is in force before the rebuild', () => {
    const text = `SET RESOURCE(APL)
RECKEY BPX ADD(JOBNAME USER(ZWESVUSR) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)
END
`;
    expect(insert(text, 'bpx-jobname')).toBe(`SET RESOURCE(APL)
RECKEY BPX ADD(JOBNAME USER(ZWESVUSR) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)

* permit Zowe main server to set job names
SET RESOURCE(FAC)
RECKEY BPX ADD(JOBNAME USER(ZWESVUSR) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)

END
`);
  });

  test('behind the STORE of the rule set that is compiled', () => {
    const text = `SET RESOURCE(FAC)
COMPILE *
$KEY(BPX) TYPE(FAC)
 SERVER USER(ZWESVUSR) SERVICE(READ,UPDATE) ALLOW

STORE
F ACF2,REBUILD(FAC)
`;
    const result = insert(text, 'bpx-daemon');
    expect(result.indexOf('ADD(DAEMON')).toBeGreaterThan(result.indexOf('STORE'));
    expect(result.indexOf('ADD(DAEMON')).toBeLessThan(result.indexOf('F ACF2'));
  });

  test('not where rule text is open', () => {
    const text = 'SET RESOURCE(FAC)\nCOMPILE *\n$KEY(BPX) TYPE(FAC)\n SERVER USER(ZWESVUSR) ALLOW\n';
    expect(insert(text, 'zwes-is-server')).toBe(text);
  });

  test('with the role that the deck makes', () => {
    const text = `SET X(ROL)
INSERT ZWEROLE INCLUDE(ZWESVUSR,ZWESIUSR) ROLE
F ACF2,NEWXREF,TYPE(ROL)
`;
    expect(insert(text, 'bpx-jobname')).toContain('RECKEY BPX ADD(JOBNAME ROLE(ZWEROLE) SERVICE(READ) ALLOW)');
  });

  test('with no role or user in a rule set of UID strings', () => {
    const text = `SET RESOURCE(FAC)
RECKEY BPX ADD(SERVER UID(TCPIP) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)
`;
    expect(insert(text, 'bpx-jobname')).toBe(text);
    expect(insert(text.replace('TCPIP', 'ZWESVUSR'), 'bpx-jobname')).toContain('ADD(JOBNAME UID(ZWESVUSR) ');
  });

  test('services are added to a line that has too few', () => {
    const text = `SET RESOURCE(FAC)
RECKEY ZWES ADD(IS USER(ZWESVUSR) SERVICE(UPDATE) ALLOW)
F ACF2,REBUILD(FAC)
`;
    expect(insert(text, 'zwes-is-server')).toBe(text.replace('UPDATE', 'READ,UPDATE'));
  });

  test('a logonid, its record of z/OS UNIX and the role, each under its setting', () => {
    const text = 'ACF\nSET LID\nINSERT ZWESVUSR STC GROUP(ZWEADMIN)\nLIST ZWESVUSR\nEND\n';
    const result = insert(text, 'zwesvusr-user', 'zwesiusr-user', 'acf2-stc-role', 'zwes-is-server');
    expect(result).toBe(`ACF
SET LID
INSERT ZWESVUSR STC GROUP(ZWEADMIN)
* user ID for ZIS cross memory server
INSERT ZWESIUSR STC GROUP(ZWEADMIN)
LIST ZWESVUSR

SET PROFILE(USER) DIV(OMVS)
* user ID for Zowe main server
INSERT ZWESVUSR AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)
INSERT ZWESIUSR AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)
F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)
F ACF2,OMVS

* role holding the permissions of the started tasks
SET X(ROL)
INSERT ZWEADMIN INCLUDE(ZWESVUSR) ROLE
CHANGE ZWEADMIN INCLUDE(ZWESIUSR) ADD
F ACF2,NEWXREF,TYPE(ROL)

* permit Zowe main server to use cross memory server
SET RESOURCE(FAC)
RECKEY ZWES ADD(IS ROLE(ZWEADMIN) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)

END
`);
    const found = statuses(readAlways(result, 'acf2'), 'acf2');
    for (const id of ['zwesvusr-user', 'zwesiusr-user', 'acf2-stc-role', 'zwes-is-server'])
      expect(found.get(id)).toBe('met');
  });

  test('in the manner of the deck: separating asterisks and the plus sign', () => {
    const text = `*
SET CONTROL(GSO)
INSERT STC.OTHER LOGONID(OTHER) +
  GROUP(OTHERS) +
  STCID(OTHER)
F ACF2,REFRESH(STC)
*
SET LID
INSERT ZWESVUSR STC
`;
    expect(insert(text, 'stc-zwe-main', 'zwes-is-server')).toBe(`*
SET CONTROL(GSO)
INSERT STC.OTHER LOGONID(OTHER) +
  GROUP(OTHERS) +
  STCID(OTHER)
F ACF2,REFRESH(STC)
*
SET LID
INSERT ZWESVUSR STC
*
* started task for Zowe main server
SET CONTROL(GSO)
INSERT STC.ZWESLSTC LOGONID(ZWESVUSR) GROUP(ZWEADMIN) STCID(ZWESLSTC)
F ACF2,REFRESH(STC)
*
* permit Zowe main server to use cross memory server
SET RESOURCE(FAC)
RECKEY ZWES ADD(IS USER(ZWESVUSR) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)
`);
  });
});

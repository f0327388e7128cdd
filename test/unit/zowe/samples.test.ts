import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import type { Settings } from '../../../server/src/service/types.ts';
import { readSiteText, siteOf } from '../../../server/src/site/read.ts';
import { actionsAt, applied, missing, read } from './decks.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** What is reported, with the line it stands on. */
function reported(text: string, language: DeckLanguage, settings: Partial<Settings> = {}): string[] {
  return diagnostics(read(text, language, settings)).map(({ code, range }) => {
    const start = text.lastIndexOf('\n', range.start - 1) + 1;
    return `${code}: ${text.slice(start, text.indexOf('\n', start)).trim()}`;
  });
}

const required = (text: string, language: 'racf' | 'jcl'): string[] => missing(read(text, language));

describe('samples/ZWESECUR.jcl', () => {
  const text = sample('ZWESECUR.jcl');

  test('has the slips it is made to show, and no others', () => {
    expect(reported(text, 'jcl')).toEqual([
      'zowe/missing-requirements: //RACF     DD DATA,DLM=@@,SYMBOLS=JCLONLY',
      'zowe/sections-differ: //RACF     DD DATA,DLM=@@,SYMBOLS=JCLONLY',
      'deck/lost-continuation: OMVS(AUTOUID HOME(/tmp) PROGRAM(/bin/sh)) -',
      'racf/unknown-access-level: PERMIT ZWES.IS CLASS(FACILITY) ACCESS(REED) ID(&ZOWEUSER.)',
      'racf/execute-outside-dataset-program: PERMIT BPX.SERVER CLASS(FACILITY) ACCESS(EXECUTE) ID(&ZOWEUSER.)',
      'racf/class-missing: PERMIT IRR.RUSERMAP ACCESS(READ) ID(&ZOWEUSER.)',
      'zowe/missing-requirements: //ACF2     DD DATA,DLM=@@,SYMBOLS=JCLONLY',
      'zowe/sections-differ: //ACF2     DD DATA,DLM=@@,SYMBOLS=JCLONLY',
      'acf2/appl-not-checked: RECKEY OMVSAPPL ADD(ROLE(&ADMINGRP.) SERVICE(READ) ALLOW)',
      'acf2/change-in-another-type: RECKEY BPX ADD(JOBNAME ROLE(&ADMINGRP.) SERVICE(READ) ALLOW)',
      'zowe/missing-requirements: //TSS      DD DATA,DLM=@@,SYMBOLS=JCLONLY',
      'zowe/sections-differ: //TSS      DD DATA,DLM=@@,SYMBOLS=JCLONLY',
      'deck/blank-symbol: TSS CREATE(&ADMINGRP.) TYPE(GROUP) DEPT(&DEPT.) +',
    ]);
  });

  test('has a section for each product', () => {
    const { sections } = read(text, 'jcl').deck;
    expect(sections.map(({ esm, frame }) => [esm, frame.ddName])).toEqual([
      ['racf', 'RACF'],
      ['acf2', 'ACF2'],
      ['tss', 'TSS'],
    ]);
  });

  test('has no card that JCL would take for a continued one', () => {
    expect(text.split('\n').filter((card) => card.length > 71)).toEqual([]);
  });

  test('lacks permissions that one action inserts', () => {
    expect(required(text, 'jcl')).toContain('bpx-jobname');
    const [all] = actionsAt(read(text, 'jcl'), 'RDEFINE FACILITY');
    if (!all) throw new Error('no action');
    expect(all.title).toBe('Insert everything required for Zowe that is missing');
    expect(required(applied(text, all), 'jcl')).toEqual([]);
  });
});

describe('samples/zowe-fixed.racf', () => {
  const text = sample('zowe-fixed.racf');

  test('gives nothing to report, and lacks nothing that is required', () => {
    expect(reported(text, 'racf')).toEqual([]);
    expect(required(text, 'racf')).toEqual([]);
  });
});

const { file, problems } = readSiteText(sample('.esm-site.json'));
const site = siteOf(file);

describe('samples/checks.racf', () => {
  const text = sample('checks.racf');

  test('has the slips it is made to show, and no others', () => {
    expect(reported(text, 'racf', { site })).toEqual([
      "racf/user-or-group-name: ADDUSER PAYCLERK1 NAME('CLERK') DFLTGRP(PAYROLL)",
      "racf/system-attribute: ADDUSER PAYADM NAME('ADMINISTRATOR') DFLTGRP(PAYROLL) SPECIAL",
      'deck/lost-continuation: OMVS(UID(0) HOME(/u/paysrv))',
      'racf/started-task-trusted: RDEFINE STARTED PAYSRV.* STDATA(USER(PAYSRV) TRUSTED(YES))',
      'racf/uacc-sensitive: RDEFINE FACILITY BPX.SUPERUSER UACC(READ)',
      'racf/unknown-class: PERMIT BPX.SUPERUSER CLASS(FACILTY) ID(PAYADM) ACCESS(READ)',
      'racf/refresh-too-early: PERMIT BPX.SERVER CLASS(FACILITY) ID(PAYSRV) ACCESS(EXECUTE)',
      'racf/execute-outside-dataset-program: PERMIT BPX.SERVER CLASS(FACILITY) ID(PAYSRV) ACCESS(EXECUTE)',
      'racf/refresh-missing: PERMIT PAY.SALARY.** CLASS($PAYROLL) ID(*) ACCESS(UPDATE)',
      'racf/everyone-may-change: PERMIT PAY.SALARY.** CLASS($PAYROLL) ID(*) ACCESS(UPDATE)',
      'racf/class-not-that-of-definition: PERMIT PAY.SALARY.** ID(PAYROLL) ACCESS(READ)',
      'racf/unknown-class: RDEFINE $PAYDESK HELP UACC(READ)',
      'racf/dataset-name-unquoted: ADDSD PAY.PROD.** UACC(NONE) OWNER(PAYROLL)',
      "racf/operand-value-missing: PERMIT 'PAY.PROD.**' ID(PAYROLL) ACCESS(UPDATE) WHEN(PROGRAM())",
    ]);
  });

  test('has a site file without a fault, which tells of its class', () => {
    expect(problems).toEqual([]);
    expect([...site.classes.keys()]).toEqual(['$PAYROLL']);
    expect(reported(text, 'racf')).toContainEqual(expect.stringMatching(/^racf\/unknown-class: RDEFINE \$PAYROLL/));
  });

  test('has no card that ends behind column 72', () => {
    expect(text.split('\n').filter((card) => card.length > 72)).toEqual([]);
  });
});

describe('samples/checks.acf2', () => {
  const text = sample('checks.acf2');

  test('has the slips it is made to show, and no others', () => {
    expect(reported(text, 'acf2', { site })).toEqual([
      'acf2/powerful-field: INSERT PAYADM NAME(ADMINISTRATOR) EMPNO(4711) SECURITY',
      'acf2/lost-continuation: GROUP(PAYROLL) STC',
      'acf2/uid-zero: INSERT PAYSRV UID(0) HOME(/u/paysrv) OMVSPGM(/bin/sh)',
      'acf2/field-of-another-record: INSERT PAYCLRK NAME(PAYROLL CLERK)',
      'acf2/refresh-name: F ACF2,REFRESH(STC.PAYSRV)',
      'acf2/renewal-missing: INSERT CLASMAP.PAYROLL RESOURCE($PAYROLL) RSRCTYPE(PAY) ENTITYLN(39)',
      'acf2/list-replaced: CHANGE INFODIR TYPES(R-RPAY)',
      'acf2/service-value: RECKEY BPX ADD(DAEMON UID(PAYSRV) SERVICE(READ,CONTROL) ALLOW)',
      'acf2/appl-not-checked: RECKEY OMVSAPPL ADD(UID(PAYSRV) SERVICE(READ) ALLOW)',
      'acf2/change-in-another-type: RECKEY BPX ADD(SERVER UID(PAYSRV) SERVICE(READ,UPDATE) ALLOW)',
      'acf2/uid-in-role-set: REPORT UID(AUDIT) SERVICE(READ) ALLOW',
      'acf2/renewal-missing: STORE',
      'acf2/rule-key-qualifiers: RECKEY PAY.TEST ADD(- UID(PAYROLL) READ(A) WRITE(A))',
      'acf2/exec-lifted: - UID(*) READ(A) EXEC(P)',
      'acf2/key-repeated-in-mask: PAY.PROD.- UID(PAYROLL) READ(A) WRITE(A)',
      'acf2/compile-not-ended: STORE',
    ]);
  });

  test('has no card that ends behind column 72', () => {
    expect(text.split('\n').filter((card) => card.length > 72)).toEqual([]);
  });
});

describe('samples/checks.tss', () => {
  const text = sample('checks.tss');

  test('has the slips it is made to show, and no others', () => {
    expect(reported(text, 'tss', { site })).toEqual([
      "tss/acid-name: TSS CREATE(PAYCLERK1) TYPE(USER) NAME('CLERK') DEPT(PAYDEPT)",
      'tss/secret-in-clear: EMPNO(4711) PASSWORD(SUMMER24,30) CONSOLE',
      'tss/dangerous-attribute: EMPNO(4711) PASSWORD(SUMMER24,30) CONSOLE',
      'deck/lost-continuation: UID(0) HOME(/u/paysrv) OMVSPGM(/bin/sh)',
      "tss/created-twice: TSS CREATE(PAYROLL) TYPE(PROFILE) NAME('PAYROLL STAFF') DEPT(PAYDEPT)",
      'tss/procedure-without-acid: TSS ADD(STC) PROCNAME(PAYSRV)',
      'tss/permit-before-owner: TSS PERMIT(PAYSRV) IBMFAC(BPX.DAEMON) ACCESS(READ)',
      'tss/access-level: TSS PERMIT(PAYSRV) IBMFAC(BPX.SERVER) ACCESS(ALTER)',
      'tss/value-without-parentheses: TSS PERMIT(PAYSRV) IBMFAC(BPX.JOBNAME) ACCESS READ',
      'tss/access-list-order: ACLST(NONE,READ,ALL) DEFACC(UPDATE)',
      'tss/default-access-not-listed: ACLST(NONE,READ,ALL) DEFACC(UPDATE)',
      'tss/permit-to-department: TSS PERMIT(PAYDEPT) $PAYROLL(SALARY) ACCESS(READ)',
      'tss/level-not-in-class: TSS PERMIT(PAYADM) $PAYROLL(SALARY) ACCESS(UPDATE)',
      'tss/everybody-may-change: TSS PERMIT(ALL) DSNAME(PAY.) ACCESS(UPDATE)',
      'tss/revoke-of-another-name: TSS REVOKE(ALL) DSNAME(PAY)',
      "tss/name-in-apostrophes: TSS PERMIT(PAYADM) DSNAME('PAY.PROD.') ACCESS(ALL) UNTIL(13/45/30)",
      "tss/date-form: TSS PERMIT(PAYADM) DSNAME('PAY.PROD.') ACCESS(ALL) UNTIL(13/45/30)",
      'tss/facility-weakened: TSS MODIFY FAC(CICSTEST=NORES)',
      'tss/comment-sign: * make it visible to the users who are signed on',
      'tss/refresh-of-issuer: TSS REFRESH',
    ]);
  });

  test('has no card that ends behind column 72', () => {
    expect(text.split('\n').filter((card) => card.length > 72)).toEqual([]);
  });
});

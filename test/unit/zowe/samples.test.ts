import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import type { Settings } from '../../../server/src/service/types.ts';
import { readSiteText, siteOf } from '../../../server/src/site/read.ts';
import { auditRacf, missing } from '../../../server/src/zowe/audit.ts';
import { actionsAt, applied, principalsOf, read } from './decks.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** What is reported, with the line it stands on. */
function reported(text: string, language: 'racf' | 'jcl', settings: Partial<Settings> = {}): string[] {
  return diagnostics(read(text, language, settings)).map(({ code, range }) => {
    const start = text.lastIndexOf('\n', range.start - 1) + 1;
    return `${code}: ${text.slice(start, text.indexOf('\n', start)).trim()}`;
  });
}

const required = (text: string, language: 'racf' | 'jcl'): string[] => {
  const analysis = read(text, language);
  return missing(auditRacf(analysis.effects, principalsOf(analysis)), 'required').map(({ id }) => id);
};

describe('samples/ZWESECUR.jcl', () => {
  const text = sample('ZWESECUR.jcl');

  test('has the slips it is made to show, and no others', () => {
    expect(reported(text, 'jcl')).toEqual([
      'deck/lost-continuation: OMVS(AUTOUID HOME(/tmp) PROGRAM(/bin/sh)) -',
      'racf/unknown-access-level: PERMIT ZWES.IS CLASS(FACILITY) ACCESS(REED) ID(&ZOWEUSER.)',
      'racf/execute-outside-dataset-program: PERMIT BPX.SERVER CLASS(FACILITY) ACCESS(EXECUTE) ID(&ZOWEUSER.)',
      'racf/class-missing: PERMIT IRR.RUSERMAP ACCESS(READ) ID(&ZOWEUSER.)',
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
    expect(all.title).toBe('Insert all missing required Zowe permissions');
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

describe('samples/checks.racf', () => {
  const text = sample('checks.racf');
  const { file, problems } = readSiteText(sample('.esm-site.json'));
  const site = siteOf(file);

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

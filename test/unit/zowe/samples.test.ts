import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { auditRacf, missing } from '../../../server/src/zowe/audit.ts';
import { actionsAt, applied, principalsOf, read } from './decks.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** What is reported, with the line it stands on. */
function reported(text: string, language: 'racf' | 'jcl'): string[] {
  return diagnostics(read(text, language)).map(({ code, range }) => {
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

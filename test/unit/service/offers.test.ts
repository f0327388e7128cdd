import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { applyChanges } from '../../../server/src/service/fix-all.ts';
import {
  analyse,
  defaultSettings,
  diagnostics,
  newSiteFile,
  offers,
  readSiteText,
  withSite,
} from '../../../server/src/service/index.ts';
import { readScenario } from '../../scenarios/scenario.ts';

const everyone = 'PERMIT MY.APPL CLASS(XFACILIT) ID(*) ACCESS(UPDATE)';
const code = 'racf/everyone-may-change';

function codes(text: string, language: DeckLanguage): string[] {
  return diagnostics(analyse(text, language, defaultSettings)).map((one) => one.code);
}

/** The deck after the rule is suppressed at its first report. */
function suppressed(text: string, rule: string, language: DeckLanguage = 'racf'): string | undefined {
  const analysis = analyse(text, language, defaultSettings);
  const report = diagnostics(analysis).find((one) => one.code === rule);
  if (!report) throw new Error(`${rule} does not report`);
  const action = offers(analysis, report.range).find(({ title }) => title === `Suppress ${rule} with a comment`);
  return action && applyChanges(text, action.changes);
}

const job = (data: string): string => `//S EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN DD *
${data}
/*
`;

test('of many reports the first of the text are offered for, whatever edits led to it', () => {
  const text = `${everyone}\n`.repeat(60);
  const before = analyse(text, 'racf', defaultSettings);
  const edited = text.replace('UPDATE', 'ALTER');
  const after = analyse(edited, 'racf', defaultSettings, before);
  const range = { start: 0, end: edited.length };
  const found = offers(after, range);
  expect(found).toHaveLength(20);
  expect(found).toEqual(offers(analyse(edited, 'racf', defaultSettings), range));
});

describe('a rule is suppressed', () => {
  test.each<[string, string, string, DeckLanguage]>([
    ['before the command', everyone, `/* esm-ignore ${code}: */\n${everyone}`, 'racf'],
    ['as far in as the command', `  ${everyone}`, `  /* esm-ignore ${code}: */\n  ${everyone}`, 'racf'],
    [
      'before its first card, below other comments',
      `LISTUSER A\r\n/* more */\r\n${everyone.replace(' ID', ' -\r\n  ID')}`,
      `LISTUSER A\r\n/* more */\r\n/* esm-ignore ${code}: */\r\n${everyone.replace(' ID', ' -\r\n  ID')}`,
      'racf',
    ],
    ['not in column 1 of the data of a job', job(everyone), job(` /* esm-ignore ${code}: */\n${everyone}`), 'jcl'],
    [
      'in the form of the deck',
      `  /* one                                                          */\n  /* two                                                          */\n${everyone}`,
      `  /* one                                                          */\n  /* two                                                          */\n  /* esm-ignore racf/everyone-may-change:                         */\n${everyone}`,
      'racf',
    ],
  ])('%s', (_, text, expected, language) => {
    expect(suppressed(text, code, language)).toBe(expected);
    expect(codes(expected, language)).not.toContain(code);
    expect(codes(expected, language)).toContain('deck/suppression-without-reason');
  });

  test('in a comment card of JCL', () => {
    const text = '//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *,DLM=ZZ\nLISTUSER *\n';
    expect(suppressed(text, 'jcl/dlm-not-found', 'jcl')).toBe(
      text.replace('//SYSTSIN', '//* esm-ignore jcl/dlm-not-found:\n//SYSTSIN'),
    );
  });

  test('in a comment card of ACF2', () => {
    const rule = 'deck/missing-parenthesis';
    const text = 'SET LID\nCHANGE USER1 NAME(A';
    expect(suppressed(text, rule, 'acf2')).toBe(`SET LID\n* esm-ignore ${rule}:\nCHANGE USER1 NAME(A`);
    expect(codes(suppressed(text, rule, 'acf2') ?? '', 'acf2')).not.toContain(rule);
  });

  test('what is said about suppressions is not', () => {
    const analysis = analyse(`/* esm-ignore racf/uid-zero: y */\n${everyone}`, 'racf', defaultSettings);
    expect(offers(analysis, { start: 0, end: 30 })).toEqual([]);
  });
});

describe('what is not known can be declared', () => {
  test.each<[string, string, DeckLanguage, readonly string[]]>([
    ['PERMIT PAY.ROLL CLASS(«$PAYROLL») ID(PAYGRP) ACCESS(READ)', '$PAYROLL', 'racf', ['class']],
    ['SET LID\nCHANGE USER1 «GROP»(A)', 'GROP', 'acf2', ['logonid field']],
    ['SET LID\nCHANGE USER1 «NOSTCC»', 'NOSTCC', 'acf2', []],
    ['SET CONTROL(GSO)\nINSERT STC.A LOGONID(A) «STCIDD»(B)', 'STCIDD', 'acf2', ['record field (STC)']],
    ['SET LID\nCHANGE USER1 «INCLUDE(A)»', 'INCLUDE', 'acf2', ['logonid field']],
    [
      'SET RESOURCE(APL)\nRECKEY «BPX» ADD(DAEMON UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)',
      'APL',
      'acf2',
      ['resource type'],
    ],
    ['TSS PERMIT(ABC) «IBMFACS»(A) ACCESS(READ)', 'IBMFACS', 'tss', ['resource class']],
    ['TSS ADDTO(ABC) «GIH»(70)', 'GIH', 'tss', ['resource class', 'field']],
    ['TSS ADDTO(ABC) «FACILITYYY»(TSO)', 'FACILITYYY', 'tss', []],
    ['TSS ADDTO(ABC) «AUDT»', 'AUDT', 'tss', ['field']],
  ])('%j', (marked, name, language, kinds) => {
    const text = marked.replace(/[«»]/gu, '');
    const start = marked.indexOf('«');
    const analysis = analyse(text, language, defaultSettings);
    const found = offers(analysis, { start, end: start }).filter(({ site }) => site);
    expect(found.map(({ title }) => title)).toEqual(kinds.map((kind) => `Declare ${name} as a ${kind} of your site`));
    for (const { site, changes } of found) {
      expect(changes).toEqual([]);
      // Once the site has it, nothing is said any more.
      const { file } = readSiteText(site ? newSiteFile(site) : '');
      const known = diagnostics(analyse(text, language, withSite(defaultSettings, file)));
      expect(known.filter(({ range }) => range.start === start)).toEqual([]);
    }
  });
});

/** How often each code is reported, those of suppressions without a reason left out. */
function counted(text: string, language: DeckLanguage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes(text, language)) {
    if (code !== 'deck/suppression-without-reason') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

const scenarios = new URL('../../scenarios/', import.meta.url);

test.each<DeckLanguage>(['racf', 'acf2', 'tss', 'jcl'])(
  'the comment takes a report away and brings none: %s',
  (language) => {
    for (const file of readdirSync(new URL(`${language}/`, scenarios)).filter((name) =>
      name.endsWith(`.${language}`),
    )) {
      const { deck } = readScenario(readFileSync(new URL(`${language}/${file}`, scenarios), 'utf8'));
      const analysis = analyse(deck, language, defaultSettings);
      const before = counted(deck, language);
      for (const report of diagnostics(analysis)) {
        const action = offers(analysis, report.range).find(
          ({ title, settles }) => title.startsWith('Suppress') && settles.some((one) => one.message === report.message),
        );
        if (!action) continue;
        const after = counted(applyChanges(deck, action.changes), language);
        const more = [...after].filter(([code, count]) => count > (before.get(code) ?? 0));
        expect([file, report.code, more]).toEqual([file, report.code, []]);
        expect(after.get(report.code) ?? 0).toBeLessThan(before.get(report.code) ?? 0);
      }
    }
  },
);

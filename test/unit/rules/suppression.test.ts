import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import {
  analyse,
  type Analysis,
  codeActions,
  defaultSettings,
  diagnostics,
} from '../../../server/src/service/index.ts';
import { applyChanges } from '../../../server/src/service/fix-all.ts';

const everyone = 'PERMIT MY.APPL CLASS(XFACILIT) ID(*) ACCESS(UPDATE)';
const reported = 'racf/everyone-may-change';

function analysed(text: string, language: DeckLanguage = 'racf', previous?: Analysis): Analysis {
  return analyse(text, language, defaultSettings, previous, (code, error) => {
    throw new Error(code, { cause: error });
  });
}

/** The lines of the reports of the rule that is suppressed, and the codes of what is said about suppressions. */
function found(text: string, language?: DeckLanguage): (number | string)[] {
  return diagnostics(analysed(text, language)).flatMap(({ code, range }): (number | string)[] => {
    const line = text.slice(0, range.start).split('\n').length;
    if (code === reported) return [line];
    return code.startsWith('deck/suppression') ? [`${line} ${code.slice('deck/suppression-'.length)}`] : [];
  });
}

const job = (data: string, before = ''): string => `${before}//S EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN DD *
${data}
/*
`;

describe('a comment speaks of', () => {
  test.each<[string, string, (number | string)[]]>([
    ['its own command', `${everyone} /* esm-ignore ${reported}: agreed */`, []],
    [
      'its own command, on a further card',
      `PERMIT X CLASS(XFACILIT) /* esm-ignore ${reported}: y */ -\n ID(*) AC(ALTER)`,
      [],
    ],
    ['the command below', `/* esm-ignore ${reported}: agreed */\n${everyone}\n${everyone}`, [3]],
    ['the command below other comments', `/* esm-ignore ${reported}: y */\n/* more */\n${everyone}`, []],
    ['nothing across an empty card', `/* esm-ignore ${reported}: y */\n\n${everyone}`, ['1 needless', 3]],
    ['nothing at the end', `${everyone}\n/* esm-ignore ${reported}: y */`, [1, '2 needless']],
    ['several rules', `/* esm-ignore racf/refresh-*,${reported}: y */\n${everyone}`, []],
    ['a pattern of rules', `/* esm-ignore racf/*: y */\n${everyone}`, []],
    ['upper case too', `/* ESM-IGNORE RACF/EVERYONE-MAY-CHANGE: Y */\n${everyone}`, []],
    ['without a colon', `/* esm-ignore ${reported} agreed with audit */\n${everyone}`, []],
    ['another rule', `/* esm-ignore racf/uid-zero: y */\n${everyone}`, ['1 needless', 2]],
    ['a whole file', `/* top */\n\n/* esm-ignore-file ${reported}: y */\n${everyone}\n\n${everyone}`, []],
    [
      'a whole file only at its top',
      `${everyone}\n/* esm-ignore-file ${reported}: y */\n${everyone}`,
      [1, '2 needless', 3],
    ],
    ['two comments that say the same', `/* esm-ignore ${reported}: y */\n/* esm-ignore racf/e*: y */\n${everyone}`, []],
    ['an open comment', `/* esm-ignore ${reported}: y\n${everyone}`, []],
  ])('%s', (_, text, expected) => {
    const lines = found(text).filter((one) => typeof one === 'number' || !one.endsWith('without-reason'));
    expect(lines.sort()).toEqual(expected.sort());
  });

  test('comments in which something is wrong', () => {
    const open = 'deck/unclosed-comment';
    const text = `/* open\n${everyone}`;
    const codes = (deck: string): string[] => diagnostics(analysed(deck)).map(({ code }) => code);
    expect(codes(text)).toContain(open);
    expect(codes(`/* esm-ignore ${open}: y */\n${text}`)).not.toContain(open);
    expect(codes(`/* esm-ignore ${open}: y`)).toEqual([]);
  });

  test('one section of a job', () => {
    const data = ` /* esm-ignore-file ${reported}: y */\n${everyone}`;
    expect(found(job(data), 'jcl')).toEqual([]);
    expect(found(job(data) + job(everyone), 'jcl')).toEqual([10]);
  });

  test('a whole job, in a comment card of JCL before the data', () => {
    const card = `//* esm-ignore-file ${reported}: agreed\n`;
    expect(found(job(everyone, card) + job(everyone), 'jcl')).toEqual([]);
    expect(found(job(everyone) + job(everyone, card), 'jcl')).toEqual([4, '6 needless', 10]);
  });

  test('the statement of JCL below', () => {
    const jcl = (card: string): string => `//S EXEC PGM=IKJEFT01\n${card}//SYSTSIN DD *,DLM=ZZ\nLISTUSER *\n`;
    const codes = (text: string): string[] => diagnostics(analysed(text, 'jcl')).map(({ code }) => code);
    expect(codes(jcl(''))).toContain('jcl/dlm-not-found');
    expect(codes(jcl('//* esm-ignore jcl/dlm-not-found: added later\n'))).not.toContain('jcl/dlm-not-found');
    expect(codes(jcl('//* esm-ignore jcl/ddname-not-found: x\n'))).toContain('deck/suppression-needless');
    const text = jcl('//* esm-ignore jcl/ddname-not-found: x\n');
    const [action] = codeActions(analysed(text, 'jcl'), { start: 40, end: 40 });
    expect(applyChanges(text, action?.changes ?? [])).toBe(jcl(''));
  });
});

test('ACF2 and Top Secret have comments of their own', () => {
  const needless = ['1 needless'];
  expect(found(`* esm-ignore ${reported}: x\nLIST USER1`, 'acf2')).toEqual(needless);
  expect(found(`/* esm-ignore ${reported}: x */\nTSS LIST(USER1)`, 'tss')).toEqual(needless);
});

test('what is suppressed is kept up with edits', () => {
  const comment = `/* esm-ignore ${reported}: agreed */\n`;
  let analysis = analysed(`${everyone}\n`);
  const codes = (): string[] => diagnostics(analysis).map(({ code }) => code);
  for (const text of [
    `${comment}${everyone}\n`,
    `${comment}\n${everyone}\n`,
    `${everyone}\n`,
    `${comment}${everyone}\n`,
  ]) {
    analysis = analysed(text, 'racf', analysis);
    expect(codes()).toEqual(diagnostics(analysed(text)).map(({ code }) => code));
  }
  expect(codes()).not.toContain(reported);
});

test('a comment that comes later speaks of no command past a line between them', () => {
  const define = 'RDEFINE FACILITY ZWES.IS UACC(NONE)';
  const comment = '/* esm-ignore racf/*: as agreed */';
  const before = analyse([define, define, '#end', comment, define].join('\n'), 'racf', defaultSettings);
  const text = [define, define, comment, '#end', comment, define].join('\n');
  const codes = (analysis: Analysis): string[] => diagnostics(analysis).map(({ code }) => code);
  expect(codes(analyse(text, 'racf', defaultSettings, before))).toEqual([
    'racf/profile-defined-twice',
    'deck/suppression-needless',
  ]);
});

test('many suppressions cost no more than their number', () => {
  const text = `/* esm-ignore ${reported}: agreed */\n`.repeat(20_000) + everyone;
  expect(found(text)).toEqual([]);
  const each = `/* esm-ignore ${reported}: agreed */\n${everyone}\n`.repeat(5000);
  expect(found(each)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Finding, Report, RuleText } from '../../../server/src/cli/report.ts';
import { github } from '../../../server/src/cli/reporters/github.ts';
import { json } from '../../../server/src/cli/reporters/json.ts';
import { sarif } from '../../../server/src/cli/reporters/sarif.ts';
import { text } from '../../../server/src/cli/reporters/text.ts';

const finding: Finding = {
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 12,
  severity: 'error',
  code: 'toy/bad',
  message: 'This is bad.',
};

const rule: RuleText = {
  code: 'toy/bad',
  title: 'Something bad',
  severity: 'error',
  what: 'It is bad.',
  why: 'Bad is worse than good.',
  todo: 'Make it good.',
};

function report(...findings: Finding[]): Report {
  return {
    files: [{ path: 'decks/a.racf', commands: 2, findings }],
    fixes: 0,
    failures: 0,
    rules: [rule],
    colour: false,
  };
}

describe('text', () => {
  test('one line for each finding and one that sums up', () => {
    const shown = text(report(finding, { ...finding, line: 4, severity: 'hint' }));
    expect(shown).toBe(
      'decks/a.racf:3:7 error toy/bad This is bad.\n' +
        'decks/a.racf:4:7 hint toy/bad This is bad.\n' +
        '1 file, 2 commands: 1 error, 0 warnings, 1 for information\n',
    );
  });

  test('says what was fixed and what could not be read', () => {
    expect(text({ ...report(), fixes: 1, failures: 2 })).toMatch(/, 1 fix made, 2 files not checked\n$/);
  });

  test('no word of a deck reaches the terminal as a control sequence or breaks a line', () => {
    const shown = text(report({ ...finding, message: 'a\u001b[2Jb\r\nc\u009bd' }));
    expect(shown).toContain('a [2Jb c d');
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('has colours when asked for', () => {
    expect(text({ ...report(finding), colour: true })).toContain('\u001b[31merror\u001b[0m');
    expect(text(report(finding))).not.toContain('\u001b');
  });
});

describe('json', () => {
  test('is the contract, no more', () => {
    expect(JSON.parse(json(report(finding)))).toEqual({
      files: [{ path: 'decks/a.racf', commands: 2, diagnostics: [finding] }],
    });
  });
});

describe('github', () => {
  test('an annotation for each finding', () => {
    expect(github(report(finding, { ...finding, severity: 'information' }))).toBe(
      '::error file=decks/a.racf,line=3,endLine=3,col=7,endColumn=12,title=toy/bad::This is bad.\n' +
        '::notice file=decks/a.racf,line=3,endLine=3,col=7,endColumn=12,title=toy/bad::This is bad.\n',
    );
  });

  test('columns of several lines are left out', () => {
    expect(github(report({ ...finding, endLine: 4 }))).toContain('line=3,endLine=4,title=');
  });

  test('what would end a property, a message or the command is escaped', () => {
    const files = [{ path: 'a,b:c%.racf', commands: 1, findings: [{ ...finding, message: '1%\r\n::warning::no' }] }];
    const shown = github({ ...report(), files });
    expect(shown).toContain('file=a%2Cb%3Ac%25.racf,');
    expect(shown).toContain('::1%25%0D%0A::warning::no\n');
    expect(shown.match(/\n/g)).toHaveLength(1);
  });
});

describe('sarif', () => {
  interface Log {
    version: string;
    runs: {
      tool: { driver: { rules: Record<string, unknown>[] } };
      columnKind: string;
      invocations: { executionSuccessful: boolean }[];
      results: {
        ruleId: string;
        ruleIndex?: number;
        level: string;
        locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: object } }[];
        partialFingerprints: { primaryLocationLineHash: string };
      }[];
    }[];
  }
  const run = (one: Report) => {
    const log = JSON.parse(sarif(one)) as Log;
    expect(log.version).toBe('2.1.0');
    const [only] = log.runs;
    if (only === undefined) throw new Error('no run');
    return only;
  };

  test('tells the rules with their pages', () => {
    const { tool, columnKind } = run(report());
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules).toEqual([
      {
        id: 'toy/bad',
        shortDescription: { text: 'Something bad' },
        fullDescription: { text: 'It is bad. Bad is worse than good.' },
        help: { text: 'It is bad.\n\nBad is worse than good.\n\nMake it good.' },
        defaultConfiguration: { level: 'error' },
      },
    ]);
  });

  test('places its results', () => {
    const [result] = run(report({ ...finding, severity: 'information' })).results;
    expect(result).toMatchObject({
      ruleId: 'toy/bad',
      ruleIndex: 0,
      level: 'note',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'decks/a.racf', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 },
          },
        },
      ],
    });
  });

  test('paths are written as addresses', () => {
    const files = ['my decks/50%#.racf', '/tmp/a b.racf'].map((path) => ({ path, commands: 0, findings: [finding] }));
    const { results } = run({ ...report(), files });
    const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
    expect(uris).toEqual(['my%20decks/50%25%23.racf', 'file:///tmp/a%20b.racf']);
  });

  test('a rule that is not in the list has no index', () => {
    expect(run({ ...report(finding), rules: [] }).results[0]).not.toHaveProperty('ruleIndex');
  });

  test('fingerprints stay when lines move, and tell equal findings apart', () => {
    const prints = (...findings: Finding[]) =>
      run(report(...findings)).results.map((result) => result.partialFingerprints.primaryLocationLineHash);
    const [first, second] = prints(finding, { ...finding, line: 9 });
    expect(first).not.toBe(second);
    expect(prints({ ...finding, line: 30 }, { ...finding, line: 90 })).toEqual([first, second]);
    expect(prints({ ...finding, message: 'Other.' })[0]).not.toBe(first);
  });

  test('says when a file could not be checked', () => {
    expect(run({ ...report(), failures: 1 }).invocations).toEqual([{ executionSuccessful: false }]);
  });
});

import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/service/analysis.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { defaultSettings, type Diagnostic } from '../../../server/src/service/types.ts';

const cards = [
  'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(EXECUTE)',
  'PERMIT BPX.SERVER CLASS(FACILITY) -',
  '  ID(ZWESVUSR) ACCESS(READ) DELETE',
  'SETROPTS RACLIST(FACILITY) REFRESH',
  '',
].join('\n');

/** What stands at the places of a diagnostic, and whether the editor fades it. */
function told(text: string, { code, range, related, unnecessary }: Diagnostic) {
  return {
    code,
    at: text.slice(range.start, range.end),
    also: related.map((one) => text.slice(one.range.start, one.range.end)),
    unnecessary,
  };
}

const expected = [
  { code: 'racf/execute-outside-dataset-program', at: 'EXECUTE', also: [], unnecessary: false },
  { code: 'racf/access-and-delete', at: 'ACCESS(READ)', also: ['DELETE'], unnecessary: true },
];

test('what the ESM ignores is faded, other problems are not', () => {
  const analysis = analyse(cards, 'racf', defaultSettings);
  expect(diagnostics(analysis).map((one) => told(cards, one))).toEqual(expected);
});

test('all places of a problem move with the text in front of it', () => {
  const before = analyse(cards, 'racf', defaultSettings);
  diagnostics(before);
  const text = `ADDGROUP ZWEADMIN\n${cards}`;
  const after = analyse(text, 'racf', defaultSettings, before);
  expect(diagnostics(after).map((one) => told(text, one))).toEqual(expected);
});

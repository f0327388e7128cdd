/** Whatever the deck and wherever the cursor: every feature answers, and what it answers lies in the document. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import {
  analyse,
  type Analysis,
  complete,
  defaultSettings,
  definitions,
  foldingRanges,
  hover,
  occurrences,
  outline,
  type OutlineNode,
  prepareRename,
  rename,
  selections,
  semanticTokens,
  signature,
} from '../../../server/src/service/index.ts';
import { applyChanges } from '../../../server/src/service/edit/apply.ts';
import { type Range, touches } from '../../../server/src/text/range.ts';

/** A value that no answer may hold. */
const secret = 'S3CR3T';

const words = [
  'PERMIT',
  'pe',
  'ADDUSER',
  'TSS',
  'PER(',
  'CREATE(',
  'ACF',
  'SET',
  'INSERT',
  'LID',
  'PROFILE(USER)',
  'DIV(OMVS)',
  '$KEY(A)',
  'COMPILE',
  'UID(*)',
  'X.Y',
  "'A B'",
  "'",
  '(',
  ')',
  ',',
  '-',
  '+',
  '/*',
  '*/',
  '*',
  '=',
  ' ',
  '  ',
  'CLASS(FACILITY)',
  'CLASS(',
  'ID(A',
  'ID',
  'WHEN(',
  'OMVS(',
  'ACC(R)',
  'IBMFAC(',
  '&U',
  'ADDGROUP &U.',
  'ADDUSER (ABC A)',
  'ID(ABC)',
  'OWNER(A)',
  '&PW.',
  '&',
  '{a.b}',
  '<x>',
  '{{ a }}',
  `PASSWORD(${secret})`,
  `PASSWORD(&PW.)`,
  `PHRASE('${secret}'`,
  '#if(a)',
  '#end',
  '\u{1F600}',
  'ä',
  '\t',
  '\n',
  '\n',
  '\r\n',
  '\r',
  ' -\n',
  ' +\r\n  ',
  '00000100',
  ' '.repeat(60),
  '\n//',
  '\n/*\n',
  '\n//J JOB\n',
  '\n//S EXEC PGM=IKJEFT01\n',
  '\n//SYSTSIN DD *,SYMBOLS=JCLONLY\n',
  `\n// SET PW=${secret},U=ABC\n`,
  '\n//* &U\n',
];
const decks = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
const languages = fc.constantFrom<DeckLanguage>('racf', 'acf2', 'tss', 'jcl', 'parmlib');

test('features are total', () => {
  fc.assert(
    fc.property(decks, languages, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (deck, language, places) => {
      const analysis = analyse(deck, language, defaultSettings);
      checkDocument(analysis);
      for (const place of places) checkAt(analysis, place % (deck.length + 1));
    }),
    { numRuns: 800, seed: 72 },
  );
});

function checkDocument(analysis: Analysis): void {
  const { lines } = analysis.deck;
  let end = 0;
  for (const { range } of semanticTokens(analysis)) {
    expect(range.start).toBeGreaterThanOrEqual(end);
    expect(range.end).toBeGreaterThan(range.start);
    expect(range.end).toBeLessThanOrEqual(lines.end(lines.lineAt(range.start)));
    ({ end } = range);
  }
  for (const { range } of foldingRanges(analysis)) expectInside(range, analysis);
  const nodes = outline(analysis);
  for (const node of nodes) checkNode(node, { start: 0, end: analysis.text.length });
}

function checkNode({ range, nameRange, name, children }: OutlineNode, outer: Range): void {
  expect(name).not.toBe('');
  expect(range.start).toBeGreaterThanOrEqual(outer.start);
  expect(range.end).toBeLessThanOrEqual(outer.end);
  expect(nameRange.start).toBeGreaterThanOrEqual(range.start);
  expect(nameRange.end).toBeLessThanOrEqual(range.end);
  for (const child of children) checkNode(child, range);
}

function checkAt(analysis: Analysis, offset: number): void {
  const found = hover(analysis, offset);
  if (found) {
    expectInside(found.range, analysis);
    expect(found.range.start).toBeLessThanOrEqual(offset);
    expect(found.range.end).toBeGreaterThanOrEqual(offset);
  }
  // An editor takes an edit only on the line of the cursor.
  const refused = complete(analysis, offset).filter(({ label, change: { range } }) => {
    const replaced = analysis.text.slice(range.start, range.end);
    return label === '' || range.start > offset || range.end < offset || /[\r\n]/.test(replaced);
  });
  expect(refused).toEqual([]);
  checkNames(analysis, offset);
  checkSignature(analysis, offset);
  let inner: Range = { start: offset, end: offset };
  for (const step of selections(analysis, offset)) {
    expectInside(step, analysis);
    expect(step.start <= inner.start && step.end >= inner.end).toBe(true);
    inner = step;
  }
}

function checkNames(analysis: Analysis, offset: number): void {
  const places = occurrences(analysis, offset);
  for (const [index, { range }] of places.entries()) {
    expectInside(range, analysis);
    expect(range.start).toBeGreaterThan(places[index - 1]?.range.start ?? -1);
    // Whichever of the places is asked, this one is among the answers.
    const again = occurrences(analysis, range.end);
    expect(again.map((one) => one.range.start)).toContain(range.start);
  }
  if (places.length > 0) expect(places.some(({ range }) => touches(range, offset))).toBe(true);
  for (const range of definitions(analysis, offset)) expectInside(range, analysis);
  const start = prepareRename(analysis, offset);
  const changes = rename(analysis, offset, 'NEWNAME7');
  if ('refusal' in start) {
    expect(changes).toHaveProperty('refusal');
    return;
  }
  expectInside(start.range, analysis);
  if ('refusal' in changes) return;
  let end = 0;
  for (const { range } of changes) {
    expectInside(range, analysis);
    expect(range.start).toBeGreaterThanOrEqual(end);
    ({ end } = range);
  }
  const text = applyChanges(analysis.text, changes);
  expect(verbs(analyse(text, analysis.language, defaultSettings))).toEqual(verbs(analysis));
}

/** The verbs of a deck in order: a rename splits no command and joins none. */
function verbs({ deck, bound }: Analysis): (string | undefined)[] {
  return deck.sections.flatMap(({ commands }) => commands.map((command) => bound.get(command)?.spec?.name));
}

function checkSignature(analysis: Analysis, offset: number): void {
  const found = signature(analysis, offset);
  if (!found) return;
  let end = 0;
  for (const { range } of found.parameters) {
    expect(range.start).toBeGreaterThanOrEqual(end);
    ({ end } = range);
  }
  expect(end).toBeLessThanOrEqual(found.label.length);
  if (found.active !== undefined) expect(found.active).toBeLessThan(found.parameters.length);
}

function expectInside({ start, end }: Range, { text }: Analysis): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

test('secrets in their operands are in no answer, wherever it is asked for', () => {
  const operands = fc.constantFrom(
    `PASSWORD(${secret})`,
    `PASSWORD (${secret})`,
    `PHRASE('${secret} AND MORE')`,
    `PASSWORD(&PW.)`,
    `PASSW(-\n ${secret})`,
  );
  const racf = fc.tuple(fc.constantFrom('ADDUSER A', 'ALTUSER A', 'ALU (A B)', 'FOOBAR A'), operands);
  const tss = fc.tuple(fc.constantFrom('TSS CREATE(A)', 'TSS REP(A)', 'TSS FOO(A)'), operands);
  const commands = fc.oneof(
    fc.array(racf, { minLength: 1, maxLength: 4 }),
    fc.array(tss, { minLength: 1, maxLength: 4 }),
  );
  fc.assert(
    fc.property(commands, fc.constantFrom('', ' ID(', ' NAME(X)', ' -\n', '\nPERMIT X ID(&'), (made, tail) => {
      const first = made[0]?.[0].startsWith('TSS') ? 'TSS WHOAMI' : 'LISTGRP';
      const body = `${first}\n${made.map((one) => one.join(' ')).join('\n')}${tail}\n`;
      // A symbol is secret because a password is made of it; otherwise its value is nobody's secret.
      const value = body.includes('(&PW.)') ? secret : 'ABC';
      const text = `// SET PW=${value}\n//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *,SYMBOLS=JCLONLY\n${body}`;
      const analysis = analyse(text, 'jcl', defaultSettings);
      const answers: unknown[] = [outline(analysis)];
      for (let offset = 0; offset <= text.length; offset++) {
        answers.push(hover(analysis, offset), complete(analysis, offset), signature(analysis, offset));
      }
      expect(JSON.stringify(answers)).not.toContain(secret);
    }),
    { numRuns: 60, seed: 72 },
  );
});

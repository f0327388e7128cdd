import fc from 'fast-check';
import { acf2Deck } from '../../bench/decks/acf2.ts';
import { brokenDeck } from '../../bench/decks/broken.ts';
import { job } from '../../bench/decks/job.ts';
import { racfDeck } from '../../bench/decks/racf.ts';
import { Random } from '../../bench/decks/random.ts';
import { tssDeck } from '../../bench/decks/tss.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { corpus } from './corpus.ts';
import { type Sample, samples } from './samples.ts';
import { scenarioDecks } from './scenarios.ts';

const lineEnds = ['\n', '\n', '\n', '\r\n', '\r', ''];

/** Words and signs that mean something to one reader or another. */
const pieces = [
  ...Array.from('\'"()*/-+,.=&{}<>$%#@ \t\0\u00a0\ufeff'),
  ...['/*', '*/', '//', '&&', '{{', '}}', '${', '{%', '%}', '{#', '#}', "''", ' -', ' +', '$$', '((', '))'],
  ...['PERMIT', 'PE', 'RDEFINE', 'ADDUSER', 'SETROPTS', 'CLASS', 'CLASS(', 'ID(', 'ACCESS(', 'WHEN(PROGRAM(', 'RESET'],
  ...['FACILITY', 'READ', 'EXECUTE', 'ACC', 'OMVS(UID(', 'STDATA(', "NAME('", 'PASSWORD(', 'RACLIST(', 'REFRESH'],
  ...['ACF', 'SET RULE', 'COMPILE *', '$KEY(', '%CHANGE ', 'UID(*)', 'STORE', 'INSERT', 'F ACF2,REBUILD(', 'END'],
  ...['TSS', 'TSS PERMIT(', 'TSS ADD(', 'DSN(', 'IBMFAC(', 'FAC(STC)'],
  ...['//A JOB', '//S EXEC PGM=IKJEFT01', '//SYSTSIN DD *', '//RACF DD DATA,DLM=$$,SYMBOLS=JCLONLY', '// SET A=B'],
  ...[
    '//SYSTSIN DD DDNAME=&A',
    '&A.',
    '&ZOWEUSER.',
    '#if($x)',
    '#end',
    'é',
    '日本',
    '😀',
    '\ud800',
    '\udc00',
    '\u2028',
  ],
];

/** Any text whatever: characters of all planes, halves of characters, bytes, and words of the languages in any order. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.nat({ max: 0xff }), { maxLength: 200 }).map((bytes) => String.fromCharCode(...bytes)),
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', '', ' ', ' ', '\n', ...lineEnds)), {
      maxLength: 60,
    })
    .map((words) => words.flat().join('')),
);

export const anyLanguage = fc.constantFrom<DeckLanguage>('racf', 'acf2', 'tss', 'jcl', 'parmlib');

/** Samples, scenarios and decks of one's own; short ones first, as what fails is shrunk towards the first. */
function decks(): Sample[] {
  return [...samples(), ...scenarioDecks(), ...corpus().flatMap(parts)].sort((a, b) => a.text.length - b.text.length);
}

/** Of a long deck so many lines at a time. */
const linesOfPart = 120;

function parts({ language, text }: Sample): Sample[] {
  const lines = text.split('\n');
  return Array.from({ length: Math.ceil(lines.length / linesOfPart) }, (_, index) => ({
    language,
    text: lines.slice(index * linesOfPart, (index + 1) * linesOfPart).join('\n'),
  }));
}

/** A deck with few faults: one of those above, or a generated one. */
export const realistic: fc.Arbitrary<{ language: DeckLanguage; text: string }> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...decks()) },
  { weight: 1, arbitrary: fc.tuple(generators(), fc.nat(), fc.integer({ min: 1, max: 40 })).map(generate) },
);

type Generator = readonly [DeckLanguage, (random: Random, lines: number) => string];

function generators(): fc.Arbitrary<Generator> {
  return fc.constantFrom<Generator>(
    ['racf', racfDeck],
    ['acf2', acf2Deck],
    ['tss', tssDeck],
    ['jcl', job],
    ['racf', brokenDeck],
  );
}

function generate([[language, make], seed, lines]: [Generator, number, number]) {
  return { language, text: make(new Random(seed), lines) };
}

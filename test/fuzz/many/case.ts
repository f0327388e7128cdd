/** One damaged deck of a long row, made from its number alone. */
import { Random } from '../../bench/decks/random.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import type { Case, Edit } from '../input/case.ts';
import { mutated, type Mutation } from '../input/mutations.ts';
import type { Sources } from './sources.ts';

const languages: readonly [DeckLanguage, ...DeckLanguage[]] = ['racf', 'acf2', 'tss', 'jcl', 'parmlib'];

type Kind = Mutation['kind'];

/** Each as frequent as it stands here. */
const kinds: readonly [Kind, ...Kind[]] = [
  'cut',
  'double',
  'delete',
  'delete',
  'splice',
  'upper',
  'lower',
  'end',
  'insert',
  'insert',
  'insert',
  'join-lines',
  'line-ends',
  'swap-lines',
];

/** What is put in: signs that mean something, words of all products, what files get on their way. */
const pieces: readonly [string, ...string[]] = [
  ' ',
  ...Array.from('\'(),;=&.*%$#@-+{}<>/\\"'),
  ...['\n', '\n', '\r', '\r\n', ' ', '  ', '\t', '\0', '\ud800', '\udc00', '\ufeff', '\u00a0', '\u2028', 'é', '😀'],
  ...['/*', '*/', '//', '//*', "''", ' -\n', ' +\n', '&&', '{{', '}}', '${', '#if(x)\n', '#end\n', '$$\n', '/*\n'],
  ...[
    'PERMIT ',
    'PE X CL(FACILITY) ID(A) AC(R)\n',
    'RDEFINE FACILITY BPX.SERVER UACC(NONE)\n',
    'ADDUSER A OMVS(UID(0))\n',
  ],
  ...['SETROPTS RACLIST(FACILITY) REFRESH\n', ' ID(A B)', ' CLASS(', ' ACCESS(READ)', ' WHEN(PROGRAM(X))', 'PASSWORD('],
  ...[
    'ACF\n',
    'SET RULE\n',
    'SET LID\n',
    'COMPILE *\n',
    '$KEY(ZWE)\n',
    ' - UID(*) R(A)\n',
    'STORE\n',
    'INSERT A STC\n',
    'END\n',
  ],
  ...['SET CONTROL(GSO)\n', 'F ACF2,REBUILD(FAC)\n', 'SET RESOURCE(FAC)\n', 'CHANGE LIKE(-) '],
  ...[
    'TSS ',
    'TSS PERMIT(A) IBMFAC(BPX.SERVER) ACC(READ)\n',
    'TSS CREATE(A) TYPE(USER)',
    'TSS ADD(',
    ' DSN(',
    ' FAC(STC)\n',
  ],
  ...[
    '//A JOB 1\n',
    '//S EXEC PGM=IKJEFT01\n',
    '//SYSTSIN DD *\n',
    '// SET A=B\n',
    '//R DD DATA,DLM=$$,SYMBOLS=JCLONLY\n',
  ],
  ...['&A.', '&ZOWEUSER.', '{zowe.setup.dataset.prefix}', '<class>', '00000100', ' '.repeat(72), '('.repeat(40)],
];

/** At most so many times is a deck damaged, and edited after that. */
const mostMutations = 6;
const mostEdits = 2;

/** The deck of a number: the same for one seed, whatever decks were made before. */
export function damagedDeck(sources: Sources, seed: number, index: number): Case {
  const random = new Random(Math.imul(seed, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b));
  const { language, text } = sources.deck(random);
  const changes = Array.from({ length: random.below(mostMutations + 1) }, () => mutation(random, sources));
  return {
    language: random.chance(0.12) ? random.pick(languages) : language,
    text: mutated(text, changes),
    edits: Array.from({ length: 1 + random.below(mostEdits) }, () => edit(random, sources)),
  };
}

function mutation(random: Random, sources: Sources): Mutation {
  return {
    kind: random.pick(kinds),
    at: random.below(1_000_000_007),
    to: random.below(1_000_000_007),
    length: random.below(random.chance(0.2) ? 400 : 40),
    text: piece(random, sources),
  };
}

function edit(random: Random, sources: Sources): Edit {
  const removes = random.next();
  return {
    at: random.below(1_000_000_007),
    remove: removes < 0.4 ? 0 : removes < 0.7 ? 1 : random.below(120),
    insert: random.chance(0.3) ? '' : piece(random, sources),
  };
}

/** Mostly a word or a sign; at times lines of another deck, any bytes, or one very long line. */
function piece(random: Random, sources: Sources): string {
  const kind = random.next();
  if (kind < 0.85) return random.pick(pieces);
  if (kind < 0.92) {
    const { text } = sources.deck(random);
    const at = random.below(text.length);
    return text.slice(at, at + random.below(300));
  }
  if (kind < 0.97)
    return String.fromCharCode(
      ...Array.from({ length: random.below(30) }, () => random.below(random.chance(0.5) ? 0x100 : 0x1_0000)),
    );
  if (kind < 0.999) return random.pick(pieces).repeat(1 + random.below(100));
  return random.pick(pieces).repeat(1 + random.below(5000));
}

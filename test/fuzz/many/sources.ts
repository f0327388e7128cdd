/** The decks that a long row of damaged ones begins with. */
import { acf2Deck } from '../../bench/decks/acf2.ts';
import { brokenDeck } from '../../bench/decks/broken.ts';
import { job } from '../../bench/decks/job.ts';
import { racfDeck } from '../../bench/decks/racf.ts';
import type { Random } from '../../bench/decks/random.ts';
import { tssDeck } from '../../bench/decks/tss.ts';
import { newDeckText } from '../../../server/src/service/index.ts';
import { corpus } from '../input/corpus.ts';
import { type Sample, samples } from '../input/samples.ts';
import { scenarioDecks } from '../input/scenarios.ts';

type Generator = readonly [Sample['language'], (random: Random, lines: number) => string];

const generators: readonly [Generator, ...Generator[]] = [
  ['racf', racfDeck],
  ['acf2', acf2Deck],
  ['tss', tssDeck],
  ['jcl', job],
  ['racf', brokenDeck],
];

/** Decks of real sites and products are long: a part of so many lines is taken of each at a time, or of the whole. */
const linesOfPart = 30;
const wholeLength = 1500;

/** Where the decks come from, and how much of each. */
export class Sources {
  private readonly short: readonly Sample[];
  private readonly long: readonly Sample[];

  constructor() {
    const all = [...samples(), ...scenarioDecks(), ...corpus(), { language: 'jcl' as const, text: newDeckText({}) }];
    this.short = all.filter(({ text }) => text.length <= wholeLength);
    this.long = all.filter(({ text }) => text.length > wholeLength);
  }

  /** A deck as it may be found. */
  deck(random: Random): Sample {
    const kind = random.next();
    if (kind < 0.55) return one(this.short, random);
    if (kind < 0.75) return part(one(this.long, random), random);
    const [language, make] = random.pick(generators);
    return { language, text: make(random, 1 + random.below(15)) };
  }
}

function one(decks: readonly Sample[], random: Random): Sample {
  return decks[random.below(decks.length)] ?? { language: 'racf', text: '' };
}

/** Some of its lines, at times behind those it begins with: they tell who reads what follows. */
function part({ language, text }: Sample, random: Random): Sample {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const head = random.chance(0.5) ? lines.slice(0, random.below(12)) : [];
  return { language, text: [...head, ...lines.slice(at, at + 1 + random.below(linesOfPart))].join('\n') };
}

/** Chance that is the same in every run. */
import { Random } from '../../bench/decks/random.ts';
import type { SessionDeck } from '../harness/whole-session.ts';
import { leak, type PlantedDeck, plantedDecks } from './plant.ts';

/** Some of the planted decks, about one in `share`, chosen by a seed. */
export function someDecks(seed: number, share: number): PlantedDeck[] {
  const random = new Random(seed);
  return plantedDecks().filter(() => random.chance(1 / share));
}

/** A deck of some kind with commands of planted ones put between its lines, a few in a row. */
export function sown({ uri, language, text }: SessionDeck, seed: number): SessionDeck {
  const random = new Random(seed);
  const seeds = plantedDecks().filter(
    (one) => one.language === language && /as it should be|letter|card$/u.test(one.name),
  );
  const cards = text.split('\n').flatMap((card) => {
    if (!random.chance(0.1)) return [card];
    const planted = seeds[random.below(seeds.length)]?.text ?? '';
    // Of a deck of several commands, those that hold the secret: what frames them would end what stands there.
    return [card, ...planted.split('\n').filter((one) => leak.test(one) && !/[-+(]$/u.test(one))];
  });
  return { uri, language, text: cards.join('\n') };
}

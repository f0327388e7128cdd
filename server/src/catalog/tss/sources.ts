/** Where the facts about Top Secret come from. */
import { docs, doubtful, knowledge } from '../build.ts';

export const documented = docs(
  'Top Secret for z/OS Command Functions and User Guide, knowledge base articles, published decks',
);
export const known = knowledge('Top Secret for z/OS, from experience');
export const unsure = doubtful('Top Secret for z/OS, not seen in documentation');

/** Where the facts about ACF2 come from. */
import { docs, doubtful, knowledge } from '../build.ts';

export const documented = docs('ACF2 for z/OS documentation, knowledge base articles and published decks');
export const known = knowledge('ACF2 for z/OS, from experience');
export const unsure = doubtful('ACF2 for z/OS, not seen in documentation');

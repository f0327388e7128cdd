/** Asks everything about every hostile deck, and prints a line of JSON for each that was answered. */
import { describe, errorOf } from '../errors.ts';
import { answersAt } from '../properties/answers.ts';
import { hostileDecks } from './decks.ts';

for (const { name, text, languages } of hostileDecks()) {
  for (const language of languages) {
    const offsets = [0, text.length >> 1, text.length];
    const before = process.cpuUsage().user;
    const error = errorOf(
      (one) => {
        answersAt(one, offsets);
      },
      { language, text, edits: [] },
    );
    const seconds = (process.cpuUsage().user - before) / 1e6;
    console.log(JSON.stringify({ name, language, seconds, error: error && describe(error) }));
  }
}

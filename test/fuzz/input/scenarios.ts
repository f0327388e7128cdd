import { readdirSync, readFileSync } from 'node:fs';
import { languageOfName } from '../../../server/src/deck/language.ts';
import type { Sample } from './samples.ts';

const folder = 'test/scenarios';

/** The decks of the scenarios. */
export function scenarioDecks(): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const language = languageOfName(name);
    return language ? [{ language, text: deckOf(name, readFileSync(`${folder}/${name}`, 'utf8')) }] : [];
  });
}

/** What stands behind such a line is about the deck. */
function deckOf(name: string, file: string): string {
  return file
    .split(/^---.*\n/mu)
    .slice(0, name.includes('replay') ? undefined : 1)
    .join('');
}

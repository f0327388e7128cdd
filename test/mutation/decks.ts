/** The project's own decks with nothing wrong in them: what the faults are put into. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Esm } from '../../server/src/catalog/types.ts';
import type { DeckLanguage } from '../../server/src/deck/types.ts';
import { languageOfName } from '../../server/src/deck/language.ts';
import { rules } from '../../server/src/rules/index.ts';
import { analyse, defaultSettings } from '../../server/src/service/index.ts';
import { racfDeck } from '../bench/decks/racf.ts';
import type { Random } from '../bench/decks/random.ts';
import { readScenario } from '../scenarios/scenario.ts';
import { commandPlaces } from './places.ts';

export interface Deck {
  /** Where it comes from, for a report. */
  readonly name: string;
  readonly language: DeckLanguage;
  readonly text: string;
}

/** Longer ones take their time and say little more. */
const longest = 40_000;

/** Generated commands, each a deck of its own. */
const generated = 140;

/** All candidates, each as it is and with its operands on cards of their own; whether one is valid is for the check to say. */
export function ownDecks(esm: Esm, random: Random): Deck[] {
  const decks = esm === 'racf' ? [...samples(), ...commands(random)] : valid(esm);
  return [...decks, ...scenarios(esm), ...examples(esm), ...snippets(esm)]
    .filter(({ text }) => text.length <= longest)
    .flatMap((deck) => {
      const text = onCards(deck, esm);
      return text === deck.text ? [deck] : [deck, { ...deck, name: `${deck.name}, on cards`, text }];
    });
}

function commands(random: Random): Deck[] {
  const deck = racfDeck(random, generated * 2, undefined, 0);
  const places = commandPlaces(analyse(deck, 'racf', defaultSettings), 'racf');
  return places.slice(0, generated).map(({ range }, index) => ({
    name: `generated ${index + 1}`,
    language: 'racf',
    text: `${deck.slice(range.start, range.end)}\n`,
  }));
}

/** Decks written to be changed here. */
function valid(language: Esm): Deck[] {
  const folder = join('test/mutation/valid', language);
  return readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { name: path, language, text: readFileSync(path, 'utf8') };
  });
}

/** The deck with every operand of a command that stands on one card on a card of its own. */
function onCards({ text, language }: Deck, esm: Esm): string {
  const starts = commandPlaces(analyse(text, language, defaultSettings), esm)
    .filter(({ command }) => command.text.cards === 1 && command.text.comments.length === 0)
    // The function of Top Secret stays on the card of its verb.
    .flatMap(({ operands }) => operands.slice(esm === 'tss' ? 1 : 0))
    .filter(({ span, top }) => span === top)
    .map(({ span }) => span.start)
    .filter((start) => text.charAt(start - 1) === ' ')
    .sort((a, b) => a - b);
  let written = '';
  let at = 0;
  for (const start of starts) {
    written += `${text.slice(at, start)}-\n   `;
    at = start;
  }
  return written + text.slice(at);
}

function samples(): Deck[] {
  return readdirSync('samples').flatMap((name) => {
    const language = languageOfName(name);
    return language ? [{ name: `samples/${name}`, language, text: readFileSync(join('samples', name), 'utf8') }] : [];
  });
}

/** Jobs are tried with RACF: most of what they hold is RACF's. */
function languagesOf(esm: Esm): DeckLanguage[] {
  return esm === 'racf' ? ['racf', 'jcl'] : [esm];
}

function scenarios(esm: Esm): Deck[] {
  return languagesOf(esm).flatMap((folder) =>
    readdirSync(join('test/scenarios', folder)).map((name) => {
      const path = join('test/scenarios', folder, name);
      return { name: path, language: folder, text: readScenario(readFileSync(path, 'utf8')).deck };
    }),
  );
}

function examples(esm: Esm): Deck[] {
  return rules
    .filter(({ language = 'racf' }) => languagesOf(esm).includes(language))
    .flatMap(({ code, language = 'racf', good }) =>
      good.map((text, index) => ({ name: `${code}, good ${index + 1}`, language, text: `${text}\n` })),
    );
}

interface Snippet {
  readonly body: readonly string[] | string;
}

/** As they are when every tab stop is left as proposed. */
function snippets(language: Esm): Deck[] {
  const all = JSON.parse(readFileSync(`snippets/${language}.json`, 'utf8')) as Record<string, Snippet>;
  return Object.entries(all).map(([name, { body }]) => ({
    name: `snippet: ${name}`,
    language,
    text: `${filledIn(typeof body === 'string' ? body : body.join('\n'))}\n`,
  }));
}

function filledIn(body: string): string {
  const proposed = new Map<string, string>();
  const stops = /\$\{(\d+):([^{}]*)\}|\$\{(\d+)\|([^,|}]*)[^}]*\}/gu;
  const filled = body.replaceAll(stops, (_, a?: string, text?: string, b?: string, choice?: string) => {
    const value = text ?? choice ?? '';
    proposed.set(a ?? b ?? '', value);
    return value;
  });
  const whole = filled.replaceAll(/(?<!\\)\$\{?(\d+)\}?/gu, (_, stop: string) => proposed.get(stop) ?? '');
  return whole.replaceAll('\\$', '$').trimEnd();
}

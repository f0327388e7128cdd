import { expect, test } from 'vitest';
import { bindCommand } from '../../../server/src/bind/bind.ts';
import { entriesFor } from '../../../server/src/bind/entries.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../../server/src/bind/types.ts';
import { readDeck } from '../../../server/src/deck/deck.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import type { SequenceRule } from '../../../server/src/rules/types.ts';
import { emptySite } from '../../../server/src/site/types.ts';
import { deck } from '../../bench/decks/index.ts';

const languages = ['racf', 'acf2', 'tss', 'jcl'] as const;

test('rules about commands that follow each other never ask for a value, which symbols may change', () => {
  const sequenceRules = rules.filter((rule): rule is SequenceRule => rule.scope === 'sequence');
  const texts: [string, DeckLanguage][] = [
    ...sequenceRules.flatMap(({ bad, good, language = 'racf' }) =>
      [...bad, ...good].map((text): [string, DeckLanguage] => [text.replace('«', '').replace('»', ''), language]),
    ),
    ...languages.map((language): [string, DeckLanguage] => [deck(language, 3000).text, language]),
  ];
  const asked = new Set<string>();
  let found = 0;
  for (const [text, language] of texts) {
    const commands = withoutValues(text, language);
    for (const [index, command] of commands.entries()) {
      const before = commands[index - 1];
      if (!before) continue;
      for (const rule of sequenceRules) {
        if (!rule.concerns(command)) continue;
        asked.add(rule.code);
        found += [...rule.check(command, { command: before, adjacent: true, inJob: true })].length;
      }
    }
  }
  expect([...asked].sort()).toEqual(sequenceRules.map(({ code }) => code).sort());
  expect(found).toBeGreaterThan(sequenceRules.length);
});

/** The commands of a deck, with values that throw when they are asked for. */
function withoutValues(text: string, language: DeckLanguage): BoundCommand[] {
  const commands = readDeck(text, language)
    .added.filter(({ command }) => command.text !== '')
    .map(({ command, esm, frame }) => bindCommand(command, esm, frame, entriesFor(esm, emptySite)));
  for (const { positionals, operands, strays } of commands) {
    for (const value of [...positionals.flat(), ...strays, ...operands.flatMap(valuesIn)]) {
      Object.defineProperty(value, 'value', {
        get: () => {
          throw new Error(`the value of ${value.text} is asked for`);
        },
      });
    }
  }
  return commands;
}

function valuesIn({ values, operands }: BoundOperand): BoundValue[] {
  return [...values, ...operands.flatMap(valuesIn)];
}

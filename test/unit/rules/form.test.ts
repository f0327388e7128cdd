import { expect, test } from 'vitest';
import { bindCommand } from '../../../server/src/bind/bind.ts';
import { entriesFor } from '../../../server/src/bind/entries.ts';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import { readDeck } from '../../../server/src/deck/deck.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { askedOf, plannedFor } from '../../../server/src/rules/plan.ts';
import { hasCheckedValues, hasWrongValues } from '../../../server/src/rules/support/values.ts';
import { emptySite } from '../../../server/src/site/types.ts';
import { deck } from '../../bench/decks/index.ts';

const languages = ['racf', 'acf2', 'tss', 'jcl'] as const;

function commandsOf(text: string, language: DeckLanguage): BoundCommand[] {
  return readDeck(text, language)
    .added.filter(({ command }) => command.text !== '')
    .map(({ command, esm, frame }) => bindCommand(command, esm, frame, entriesFor(esm, emptySite)));
}

/** The rules that are not asked by what is known of the form, but would be by the command itself, and the other way round. */
function mistakes(command: BoundCommand): string[] {
  const asked = command.broken ? undefined : askedOf(command);
  if (!asked) return [];
  const byForm = new Set(
    [...asked.always, ...asked.symbols, ...asked.holes, ...asked.values].map(({ rule }) => rule.code),
  );
  const itself = new Set(
    plannedFor(command)
      .filter(({ form, values }) => (!form || form(command)) && (!values || hasCheckedValues(command)))
      .map(({ rule }) => rule.code),
  );
  const differ = [...new Set([...byForm, ...itself])].filter((code) => byForm.has(code) !== itself.has(code));
  if (hasWrongValues(command, emptySite) && !hasCheckedValues(command)) differ.push('values');
  return differ.map((code) => `${code}: ${command.text.text}`);
}

test('commands of one form are asked about by the same rules', () => {
  const examples = rules.flatMap(({ bad, good, language = 'racf' }) =>
    [...bad, ...good].flatMap((text) => commandsOf(text.replace('«', '').replace('»', ''), language)),
  );
  const generated = languages.flatMap((language) => commandsOf(deck(language, 3000).text, language));
  // A form is noted when it is met again.
  const commands = [...examples, ...generated, ...examples];
  expect(commands.flatMap(mistakes)).toEqual([]);
});

import { expect, test } from 'vitest';
import { analyse, defaultSettings } from '../../../server/src/service/index.ts';
import { codeOf } from '../../../server/src/service/outline/codes.ts';
import { outlinedSection, sectionEntries } from '../../../server/src/service/outline/headings.ts';
import { ShownEntries } from '../../../server/src/service/outline/shown.ts';
import { finish } from '../../../server/src/text/steps.ts';

test('very many comments, each above one command, are no headings', () => {
  const analysis = analyse('/* the user */\nADDUSER A\n', 'racf', defaultSettings);
  const [section] = analysis.deck.sections;
  if (!section) throw new Error('a section');
  const two = section.commands.map((command) => codeOf(command, analysis.bound.get(command), analysis.text));
  // More than a function takes arguments.
  const times = 150_000;
  const commands = Array.from({ length: times }, () => section.commands).flat();
  const codes = Uint8Array.from(Array.from({ length: times }, () => two).flat());
  const shown = new ShownEntries(analysis, { levels: 1, groupSize: undefined });
  const { lines } = analysis.deck;
  const outlined = finish(outlinedSection({ ...section, commands }, codes, lines));
  finish(sectionEntries(outlined, lines, 0, shown));
  expect(shown.nodes()).toHaveLength(times);
});

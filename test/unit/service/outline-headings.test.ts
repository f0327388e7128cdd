import { expect, test } from 'vitest';
import { analyse, defaultSettings } from '../../../server/src/service/index.ts';
import { commandNode } from '../../../server/src/service/outline/command.ts';
import { commentNode } from '../../../server/src/service/outline/comment.ts';
import { underHeadings } from '../../../server/src/service/outline/headings.ts';
import { finish } from '../../../server/src/text/steps.ts';

test('very many comments, each above one command, are no headings', () => {
  const analysis = analyse('/* the user */\nADDUSER A\n', 'racf', defaultSettings);
  const [section] = analysis.deck.sections;
  if (!section) throw new Error('a section');
  const two = section.commands.map((command) => {
    const bound = analysis.bound.get(command);
    return (bound ? commandNode(bound) : commentNode(command, analysis.text)) ?? false;
  });
  // More than a function takes arguments.
  const times = 150_000;
  const commands = Array.from({ length: times }, () => section.commands).flat();
  const nodes = Array.from({ length: times }, () => two).flat();
  const arranged = finish(underHeadings({ ...section, commands }, nodes, (all) => all, analysis));
  expect(arranged).toHaveLength(times);
});

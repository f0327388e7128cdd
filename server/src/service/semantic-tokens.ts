import type { CommandText } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';
import { BesideCommands } from './beside-commands.ts';
import { type Painted, paintCommand, paintComments } from './colour/command.ts';
import { ColouredRuns } from './colour/runs.ts';
import { statementLines } from './colour/jcl.ts';
import { type Colours, type SemanticToken, tokenTypes } from './types.ts';

/** The coloured words of a deck in steps. Runs that an edit leaves alone keep their words with their identity. */
export function* colouring(analysis: Analysis): Steps<Colours> {
  const painted = yield* known.of(analysis);
  const { deck } = analysis;
  const statements = statementLines(analysis, { start: 0, end: deck.text.length });
  const [only, ...others] = deck.sections;
  // Lists as long as a deck cost more to grow and to collect than to fill.
  if (only && others.length === 0 && statements.starts.length === 0) {
    return { starts: startsOf(only.commands), words: (painted[0] ?? []) as Painted[] };
  }
  const runs = new ColouredRuns(statements);
  for (const [number, section] of deck.sections.entries()) {
    yield;
    runs.enter(section);
    const words = painted[number] ?? [];
    for (const [index, command] of section.commands.entries()) runs.add(command.start, words[index] ?? []);
  }
  return runs.all();
}

function startsOf(commands: readonly CommandText[]): Uint32Array {
  const starts = new Uint32Array(commands.length);
  for (let index = 0; index < commands.length; index++) starts[index] = commands[index]?.start ?? 0;
  return starts;
}

const known = new BesideCommands<Painted>((command, bound, { frame }) =>
  bound ? paintCommand(bound, frame) : paintComments(command),
);

/** The coloured words of a part of a deck, with those of commands and statements that lie in it partly. */
export function coloursIn(analysis: Analysis, range: Range): Colours {
  const runs = new ColouredRuns(statementLines(analysis, range));
  for (const section of analysis.deck.sections) {
    const { start, end } = section.frame.range;
    if (start > range.end || end < range.start) continue;
    runs.enter(section);
    const { commands } = section;
    for (let index = firstAt(commands, range.start); index < commands.length; index++) {
      const command = commands[index];
      if (!command || command.start > range.end) break;
      const bound = analysis.bound.get(command);
      runs.add(command.start, bound ? paintCommand(bound, section.frame) : paintComments(command));
    }
  }
  return runs.all();
}

/** The first command that may reach into what begins at an offset. */
function firstAt(commands: readonly CommandText[], offset: number): number {
  return Math.max(
    0,
    lastIndex(commands, offset, (one) => one.start),
  );
}

/** The coloured words of a deck, or of a part of it, one by one in the order of the text. */
export function semanticTokens(analysis: Analysis, range?: Range): SemanticToken[] {
  const { starts, words } = range ? coloursIn(analysis, range) : finish(colouring(analysis));
  return words.flatMap((run, number) => {
    const start = starts[number] ?? 0;
    return Array.from({ length: run.length / 3 }, (_, at): SemanticToken => ({
      range: { start: start + (run[at * 3] ?? 0), end: start + (run[at * 3 + 1] ?? 0) },
      type: tokenTypes[run[at * 3 + 2] ?? 0] ?? 'keyword',
    }));
  });
}

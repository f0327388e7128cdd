import type { Esm } from '../catalog/types.ts';
import { type ChangedWindow, changedWindow } from '../text/change.ts';
import { Lines } from '../text/lines.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Text } from '../text/text.ts';
import { CommandRuns } from './command-runs.ts';
import { readCommand, skipToCommand } from './commands/split.ts';
import { buildFrame } from './frame.ts';
import { EarlierCommands } from './reuse.ts';
import { acfState, plainState, type SplitState } from './state.ts';
import type { CommandText, DeckFrame, DeckLanguage, SectionFrame } from './types.ts';

/** A section of a security manager with its commands. */
export interface Section {
  readonly frame: SectionFrame;
  readonly esm: Esm;
  /** In the order of the text. Cards that hold only comments are commands with empty text. */
  readonly commands: readonly CommandText[];
  /** Those that are not self-contained, in the same order: each edit has them read again. */
  readonly leaning: readonly CommandText[];
}

/** A document taken apart into sections and commands. */
export interface Deck {
  readonly text: Text;
  readonly language: DeckLanguage;
  readonly lines: Lines;
  readonly frame: DeckFrame;
  /** The sections that belong to a security manager; the others are in `frame.sections` only. */
  readonly sections: readonly Section[];
}

/** A command that was read, or is not what it was, with the section it stands in. */
export interface AddedCommand {
  readonly command: CommandText;
  readonly frame: SectionFrame;
  readonly esm: Esm;
  /** It was there before, and only symbols in it have other values. */
  readonly again: boolean;
}

/** A new version of a deck, and what became of the commands of the earlier one. */
export interface DeckUpdate {
  readonly deck: Deck;
  readonly added: readonly AddedCommand[];
  /** What became of the earlier text; all of it is new when there was none. */
  readonly change: ChangedWindow;
  /** Commands of the earlier version that are no more. The rest was taken over with its identity. */
  readonly removed: readonly CommandText[];
}

/**
 * Takes a document apart. Any text whatever gives a deck.
 * @param previous an earlier version of the same document. Commands that did not change are taken over from it, only
 * their `start` moves; `previous` must not be used afterwards.
 */
export function readDeck(text: Text, language: DeckLanguage, previous?: Deck): DeckUpdate {
  return finish(readingDeck(new Lines(text), language, previous));
}

/** The same in steps; given up in the middle, neither the new version is there nor may `previous` be used. */
export function* readingDeck(lines: Lines, language: DeckLanguage, previous?: Deck): Steps<DeckUpdate> {
  const { text } = lines;
  const window = previous && changedWindow(previous.text, text);
  const frame = buildFrame(text, lines, language);
  if (!window) yield;
  const earlier = window && new EarlierCommands(previous, window);
  const sections: Section[] = [];
  const added: AddedCommand[] = [];
  for (const section of frame.sections) {
    if (section.esm === 'other') continue;
    const before = section.goesOn ? sections.at(-1) : undefined;
    const state = before?.esm === section.esm ? before.commands.at(-1)?.after : undefined;
    sections.push(yield* readSection(lines, section, section.esm, state, earlier, added));
  }
  return {
    deck: { text, language, lines, frame, sections },
    added,
    removed: earlier?.leftOver() ?? [],
    change: window ?? { start: 0, oldEnd: 0, newEnd: text.length },
  };
}

const none: readonly CommandText[] = [];

/** Commands read in one step. */
const commandsInStep = 256;

function* readSection(
  lines: Lines,
  frame: SectionFrame,
  esm: Esm,
  before: SplitState | undefined,
  earlier: EarlierCommands | undefined,
  added: AddedCommand[],
): Steps<Section> {
  let state = before ?? (esm === 'acf2' ? acfState : plainState);
  earlier?.enter(frame, esm);
  const taken = earlier?.takeAll(frame, esm, state);
  if (taken) {
    for (const command of taken.again) added.push({ command, frame, esm, again: true });
    return { frame, esm, commands: taken.commands, leaning: none };
  }
  const commands = new CommandRuns();
  const leaning: CommandText[] = [];
  const { start, end } = frame.range;
  const last = end > start ? lines.lineAt(end - 1) + 1 : lines.lineAt(start);
  let line = lines.lineAt(start);
  while (line < last) {
    ({ line, state } = skipToCommand(lines, line, last, state));
    if (line >= last) break;
    const run = earlier?.take(lines.start(line), state, end);
    let command = run?.commands[run.to - 1];
    if (run && command) {
      commands.addRun(run);
      line = lines.lineAt(command.start) + command.cards;
    } else {
      command = readCommand(esm, lines, line, last, state, frame);
      added.push({ command, frame, esm, again: false });
      if (added.length % commandsInStep === 0) yield;
      if (!command.selfContained) leaning.push(command);
      commands.add(command);
      line += command.cards;
    }
    state = command.after;
  }
  return { frame, esm, commands: commands.all(), leaning: leaning.length > 0 ? leaning : none };
}

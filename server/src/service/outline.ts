import { finish, type Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';
import { BytesBesideCommands } from './beside-commands.ts';
import { codeOf } from './outline/codes.ts';
import type { Entries } from './outline/entries.ts';
import { type FrameEntry, frameEntries } from './outline/frame.ts';
import { type OutlinedSection, outlinedSection, sectionEntries } from './outline/headings.ts';
import { EntryCount, usualMost } from './outline/limit.ts';
import { ShownEntries } from './outline/shown.ts';
import type { OutlineNode } from './types.ts';

/**
 * The outline of the deck: job, step, DD and commands for JCL; the commands for a plain file; comments as headings. That of a long
 * deck is not given whole, see `usualMost`.
 */
export function outline(analysis: Analysis): OutlineNode[] {
  return finish(outlining(analysis));
}

/** The same in steps. The entries are counted first, which decides what is shown. */
export function* outlining(analysis: Analysis): Steps<OutlineNode[]> {
  const codes = yield* known.of(analysis);
  const frame = yield* frameEntries(analysis);
  const sections: OutlinedSection[] = [];
  for (const [index, section] of analysis.deck.sections.entries()) {
    sections.push(yield* outlinedSection(section, codes[index] ?? new Uint8Array(), analysis.deck.lines));
  }
  const count = new EntryCount(usualMost);
  yield* tellAll(analysis, frame, sections, count);
  const shown = new ShownEntries(analysis, count.shown());
  yield* tellAll(analysis, frame, sections, shown);
  return shown.nodes();
}

const known = new BytesBesideCommands((command, bound, _, { text }) => codeOf(command, bound, text));

/** Entries of the frame between two checkpoints. */
const stride = 1024;

/** Tells of all entries: those of the frame with the commands of the sections in it, or the commands alone where there is none. */
function* tellAll(
  { deck: { lines } }: Analysis,
  frame: readonly FrameEntry[],
  sections: readonly OutlinedSection[],
  entries: Entries,
): Steps<void> {
  for (const [index, { level, entry, section }] of frame.entries()) {
    if (index % stride === stride - 1) yield;
    entries.fixed(level, entry);
    const below = section === undefined ? undefined : sections[section];
    if (below) yield* sectionEntries(below, lines, level + 1, entries);
  }
  for (const one of sections) if (!one.section.frame.ddRange) yield* sectionEntries(one, lines, 0, entries);
}

import type { BoundCommand } from '../bind/types.ts';
import type { Deck, Section } from '../deck/deck.ts';
import { isDirectiveLine } from '../deck/holes.ts';
import type { CommandText } from '../deck/types.ts';
import { rules } from './index.ts';
import type { Guard, Report } from './run.ts';
import type { Predecessor, SequenceRule } from './types.ts';

/**
 * The findings about commands that follow each other. Only the few commands that a rule concerns are remembered; they
 * are looked at again when they, or the command before them, come or go.
 */
export class SequenceRun {
  private readonly found = new Map<CommandText, readonly Report[]>();
  /** The command that was looked at together with the one before it, by the latter. */
  private readonly followers = new Map<CommandText, CommandText>();
  private readonly explained = new Set<CommandText>();
  private readonly again = new Set<CommandText>();

  private readonly guarded: Guard;

  constructor(guarded: Guard) {
    this.guarded = guarded;
  }

  add(text: CommandText): void {
    this.again.add(text);
  }

  remove(text: CommandText): void {
    this.again.delete(text);
    this.found.delete(text);
    const follower = this.followers.get(text);
    if (follower) this.again.add(follower);
    this.followers.delete(text);
  }

  update(deck: Deck, bound: ReadonlyMap<CommandText, BoundCommand>): void {
    if (sequenceRules.length === 0) return;
    const added = [...this.again];
    for (const text of added) {
      const place = placeOf(deck, text);
      const next = place?.section.commands[place.index + 1];
      if (next) this.again.add(next);
    }
    for (const text of this.again) this.check(text, deck, bound);
    this.again.clear();
    this.explained.clear();
    for (const reports of this.found.values()) {
      for (const { finding } of reports) if (finding.explains) this.explained.add(finding.explains);
    }
  }

  /** True when a finding says why that command is incomplete. */
  explains(text: CommandText): boolean {
    return this.explained.has(text);
  }

  *all(): Generator<Report> {
    for (const reports of this.found.values()) yield* reports;
  }

  private check(text: CommandText, deck: Deck, bound: ReadonlyMap<CommandText, BoundCommand>): void {
    this.found.delete(text);
    const command = bound.get(text);
    if (!command) return;
    const concerned = sequenceRules.filter((rule) => rule.concerns(command));
    const before = concerned.length > 0 && predecessor(deck, text, bound);
    if (!before) return;
    this.followers.set(before.command.text, text);
    const reports: Report[] = [];
    for (const rule of concerned) {
      this.guarded(rule, () => {
        for (const finding of rule.check(command, before)) reports.push({ rule, finding });
      });
    }
    if (reports.length > 0) this.found.set(text, reports);
  }
}

const sequenceRules = rules.filter((rule): rule is SequenceRule => rule.scope === 'sequence');

function predecessor(
  deck: Deck,
  text: CommandText,
  bound: ReadonlyMap<CommandText, BoundCommand>,
): Predecessor | undefined {
  const place = placeOf(deck, text);
  if (!place) return undefined;
  for (let index = place.index - 1; index >= 0; index--) {
    const earlier = place.section.commands[index];
    const command = earlier && bound.get(earlier);
    if (!command) continue;
    const end = deck.lines.lineAt(earlier.start + earlier.length);
    const start = deck.lines.lineAt(text.start);
    // The two may stand in different branches of the template.
    for (let line = end + 1; line < start; line++) if (isDirectiveLine(deck.lines.content(line))) return undefined;
    return { command, adjacent: index === place.index - 1 && end + 1 === start };
  }
  return undefined;
}

/** Where a command stands; undefined for one that the deck does not have any more. */
function placeOf(deck: Deck, text: CommandText): { section: Section; index: number } | undefined {
  const section = deck.sections.find(
    ({ frame: { range } }) => text.start >= range.start && text.start < Math.max(range.end, range.start + 1),
  );
  if (!section) return undefined;
  const { commands } = section;
  let low = 0;
  let high = commands.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((commands[middle]?.start ?? Infinity) < text.start) low = middle + 1;
    else high = middle;
  }
  return commands[low] === text ? { section, index: low } : undefined;
}

import type { BoundCommand } from '../bind/types.ts';
import type { Deck, Section } from '../deck/deck.ts';
import { isDirectiveLine } from '../deck/directives.ts';
import type { CommandText } from '../deck/types.ts';
import { lastIndex } from '../text/search.ts';
import { rules } from './index.ts';
import type { Guard, Report } from './run.ts';
import type { Predecessor, SequenceRule } from './types.ts';

/** A command that a rule concerns, and what was found when it was looked at last. */
interface Candidate {
  readonly command: BoundCommand;
  readonly rules: readonly SequenceRule[];
  before: Predecessor | undefined;
  reports: readonly Report[];
}

/**
 * The findings about commands that follow each other. Only the few commands that a rule concerns are remembered. Where
 * they stand is looked up on every edit, since blank cards and cards of a template between two commands count too; they
 * are checked again only when that changed.
 */
export class SequenceRun {
  private readonly candidates = new Map<CommandText, Candidate>();
  private readonly explained = new Set<CommandText>();
  private readonly settled = new Set<CommandText>();

  private readonly guarded: Guard;

  constructor(guarded: Guard) {
    this.guarded = guarded;
  }

  add(command: BoundCommand): void {
    let concerned: SequenceRule[] | undefined;
    for (const rule of sequenceRules) if (rule.concerns(command)) (concerned ??= []).push(rule);
    if (!concerned) return;
    this.candidates.set(command.text, { command, rules: concerned, before: undefined, reports: [] });
  }

  remove(text: CommandText): void {
    this.candidates.delete(text);
  }

  update(deck: Deck, bound: ReadonlyMap<CommandText, BoundCommand>): void {
    this.explained.clear();
    this.settled.clear();
    for (const candidate of this.candidates.values()) {
      const before = predecessor(deck, candidate.command.text, bound);
      if (!isSame(before, candidate.before)) {
        candidate.before = before;
        candidate.reports = before ? this.check(candidate, before) : [];
      }
      for (const { finding } of candidate.reports) {
        if (finding.explains) this.explained.add(finding.explains);
        if (finding.settles) this.settled.add(finding.settles);
        if (finding.settlesAlso) this.settled.add(finding.settlesAlso);
      }
    }
  }

  /** True when no finding speaks of the command before. */
  get saysNothing(): boolean {
    return this.explained.size === 0 && this.settled.size === 0;
  }

  /** True when a finding says why that command is incomplete. */
  explains(text: CommandText): boolean {
    return this.explained.has(text);
  }

  /** True when a finding says all there is to say about that command. */
  settles(text: CommandText): boolean {
    return this.settled.has(text);
  }

  *all(): Generator<Report> {
    for (const { reports } of this.candidates.values()) yield* reports;
  }

  private check({ command, rules: concerned }: Candidate, before: Predecessor): Report[] {
    const reports: Report[] = [];
    for (const rule of concerned) {
      this.guarded(rule, () => {
        for (const finding of rule.check(command, before)) reports.push({ rule, finding });
      });
    }
    return reports;
  }
}

function isSame(a: Predecessor | undefined, b: Predecessor | undefined): boolean {
  return a?.command === b?.command && a?.adjacent === b?.adjacent && a?.inJob === b?.inJob;
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
    const adjacent = index === place.index - 1 && end + 1 === start;
    return { command, adjacent, inJob: place.section.frame.ddName !== undefined };
  }
  return undefined;
}

/** Where a command stands; undefined for one that the deck does not have any more. */
export function placeOf(deck: Deck, text: CommandText): { section: Section; index: number } | undefined {
  const section = deck.sections.find(
    ({ frame: { range } }) => text.start >= range.start && text.start < Math.max(range.end, range.start + 1),
  );
  if (!section) return undefined;
  const { commands } = section;
  const index = lastIndex(commands, text.start, ({ start }) => start);
  return commands[index] === text ? { section, index } : undefined;
}

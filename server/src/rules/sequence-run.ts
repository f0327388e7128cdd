import type { BoundCommands } from '../bind/bound-commands.ts';
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import type { Deck, Section } from '../deck/deck.ts';
import { isDirectiveLine } from '../deck/directives.ts';
import type { CommandText } from '../deck/types.ts';
import type { ChangedWindow } from '../text/change.ts';
import { compact } from '../text/compact.ts';
import { LF } from '../text/characters.ts';
import { lastIndex, lastIndexNear } from '../text/search.ts';
import type { Steps } from '../text/steps.ts';
import { rules } from './index.ts';
import { nothing } from './nothing.ts';
import { Report } from './report.ts';
import type { Guard } from './run.ts';
import type { Predecessor, SequenceRule } from './types.ts';

/** So many commands one behind the other are looked at in the time that it takes to find one candidate anywhere in the deck. */
const likeFindingOne = 8;

/** Candidates looked at in one step. */
const candidatesInStep = 500;

/** A command that a rule concerns, and what was found when it was looked at last. */
interface Candidate {
  readonly command: BoundCommand;
  readonly rules: readonly SequenceRule[];
  before: Predecessor | undefined;
  reports: readonly Report[];
}

/**
 * The findings about commands that follow each other. Only the commands that a rule concerns are remembered. Blank cards and
 * cards of a template between two commands count too, so after an edit those are looked at again that came with it, that follow
 * one that came, and the one behind the change; they are checked again only when what stands before them is another.
 */
export class SequenceRun {
  private readonly candidates = new Map<CommandText, Candidate>();
  /** Those with findings. */
  private readonly reporting = new Set<Candidate>();
  /** The commands that came since the last update. */
  private come: CommandText[] = [];
  private readonly explained = new Set<CommandText>();
  private readonly settled = new Set<CommandText>();

  private readonly guarded: Guard;

  constructor(guarded: Guard) {
    this.guarded = guarded;
  }

  /** A command that came. One that only symbols with other values make another need not be told of again: see `SequenceRule`. */
  add(command: BoundCommand): void {
    const { text } = command;
    this.come.push(text);
    const { rules: all, sets } = rulesFor(command.esm);
    let concerned = 0;
    for (let index = 0; index < all.length; index++) {
      const rule = all[index];
      if (rule && this.isConcerned(rule, command)) concerned |= 1 << index;
    }
    if (concerned === 0) return;
    let rules = sets.get(concerned);
    if (!rules) sets.set(concerned, (rules = all.filter((_, index) => (concerned & (1 << index)) !== 0)));
    this.candidates.set(text, { command, rules, before: undefined, reports: none });
  }

  private isConcerned(rule: SequenceRule, command: BoundCommand): boolean {
    try {
      return rule.concerns(command);
    } catch (error) {
      this.fail(rule, error);
      return false;
    }
  }

  remove(text: CommandText): void {
    const candidate = this.candidates.get(text);
    if (!candidate) return;
    this.candidates.delete(text);
    this.reporting.delete(candidate);
  }

  /** @param change what became of the text that was looked at last */
  *updating(deck: Deck, bound: BoundCommands, change: ChangedWindow): Steps<void> {
    const cursor = new Cursor(deck);
    let looked = 0;
    const { come, candidates } = this;
    const isWhole = change.start === 0 && change.newEnd === deck.text.length;
    if (isWhole || come.length >= candidates.size * likeFindingOne) {
      for (const candidate of candidates.values()) {
        this.look(candidate, cursor, bound);
        if (++looked % candidatesInStep === 0) yield;
      }
    } else {
      for (let index = 0; index < come.length; index++) {
        const text = come[index];
        if (!text) continue;
        const place = cursor.placeOf(text);
        const candidate = candidates.get(text);
        if (candidate) this.look(candidate, cursor, bound, place);
        this.lookBehind(place ?? cursor.before(text.start), come[index + 1], cursor, bound);
        if (++looked % candidatesInStep === 0) yield;
      }
      this.lookBehind(cursor.before(change.newEnd - 1), undefined, cursor, bound);
    }
    this.come = [];
    this.explained.clear();
    this.settled.clear();
    for (const { reports } of this.reporting) {
      for (const { finding } of reports) {
        if (finding.explains) this.explained.add(finding.explains);
        if (finding.settles) this.settled.add(finding.settles);
        if (finding.settlesAlso) this.settled.add(finding.settlesAlso);
      }
    }
  }

  /**
   * Looks at the first command behind a place of its section, cards that hold only comments left out.
   * @param but a command that is looked at anyway
   */
  private lookBehind(
    place: CommandPlace | undefined,
    but: CommandText | undefined,
    cursor: Cursor,
    bound: BoundCommands,
  ): void {
    if (!place) return;
    const { commands } = place.section;
    for (let index = place.index + 1; index < commands.length; index++) {
      const text = commands[index];
      if (!text || text.text === '') continue;
      const candidate = text === but ? undefined : this.candidates.get(text);
      if (candidate) this.look(candidate, cursor, bound, { section: place.section, index });
      return;
    }
  }

  private look(
    candidate: Candidate,
    cursor: Cursor,
    bound: BoundCommands,
    place = cursor.placeOf(candidate.command.text),
  ): void {
    const before = place && predecessor(cursor.deck, place, candidate.command.text, bound);
    if (isSame(before, candidate.before)) return;
    candidate.before = before;
    candidate.reports = before ? this.check(candidate, before) : none;
    if (candidate.reports.length > 0) this.reporting.add(candidate);
    else this.reporting.delete(candidate);
  }

  /** True when no finding speaks of the command before. */
  get saysNothing(): boolean {
    return this.explained.size === 0 && this.settled.size === 0;
  }

  /** True when a finding speaks of that command as the one before. */
  speaksOf(text: CommandText): boolean {
    return !this.saysNothing && (this.explained.has(text) || this.settled.has(text));
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
    for (const { reports } of this.reporting) yield* reports;
  }

  private check({ command, rules: concerned }: Candidate, before: Predecessor): readonly Report[] {
    let reports: Report[] | undefined;
    for (const rule of concerned) {
      try {
        const found = rule.check(command, before);
        if (found === nothing) continue;
        for (const finding of found) (reports ??= []).push(new Report(rule, finding));
      } catch (error) {
        this.fail(rule, error);
      }
    }
    return reports ? compact(reports) : none;
  }

  /** A closure is made for a rule that throws only: many commands are looked at. */
  private fail(rule: SequenceRule, error: unknown): void {
    this.guarded(rule, () => {
      throw error;
    });
  }
}

function isSame(a: Predecessor | undefined, b: Predecessor | undefined): boolean {
  return a?.command.text === b?.command.text && a?.adjacent === b?.adjacent && a?.inJob === b?.inJob;
}

const sequenceRules = rules.filter((rule): rule is SequenceRule => rule.scope === 'sequence');

const none: readonly Report[] = [];

/** Up to as many rules as a number has bits. */
interface OfProduct {
  readonly rules: readonly SequenceRule[];
  /** The rules that concern a command, by a bit for each: commands that the same rules concern share one list. */
  readonly sets: Map<number, readonly SequenceRule[]>;
}

const byEsm = new Map<Esm, OfProduct>();

/** Those of a product, and those about any deck. */
function rulesFor(esm: Esm): OfProduct {
  let found = byEsm.get(esm);
  if (!found) {
    const own = sequenceRules.filter(({ code }) => code.startsWith(`${esm}/`) || /^(?:deck|jcl)\//.test(code));
    byEsm.set(esm, (found = { rules: own, sets: new Map<number, readonly SequenceRule[]>() }));
  }
  return found;
}

function predecessor(
  deck: Deck,
  { section, index: at }: CommandPlace,
  text: CommandText,
  bound: BoundCommands,
): Predecessor | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const earlier = section.commands[index];
    const command = earlier && bound.get(earlier);
    if (!command) continue;
    const between = linesBetween(deck, earlier.start + earlier.length, text.start);
    // The two may stand in different branches of the template.
    if (between === undefined) return undefined;
    const adjacent = index === at - 1 && between === 0;
    return { command, adjacent, inJob: section.frame.ddName !== undefined };
  }
  return undefined;
}

/** How many lines stand between two commands, -1 on one line; undefined when a directive of a template is among them. */
function linesBetween({ text, lines }: Deck, end: number, start: number): number | undefined {
  if (start === end + 1 && text.charCodeAt(end) === LF) return 0;
  const first = lines.lineAt(end) + 1;
  const last = lines.lineAt(start);
  for (let line = first; line < last; line++) if (isDirectiveLine(lines.content(line))) return undefined;
  return last - first;
}

interface CommandPlace {
  readonly section: Section;
  readonly index: number;
}

/** So many commands are gone along to one. */
const near = 32;

/** Finds commands of a deck, fastest those that stand near to the one that was found before. */
class Cursor {
  readonly deck: Deck;
  private sectionAt = -1;
  private at = 0;

  constructor(deck: Deck) {
    this.deck = deck;
  }

  /** Where a command stands; undefined for one that the deck does not have any more. */
  placeOf(text: CommandText): CommandPlace | undefined {
    const known = this.nearPlaceOf(text);
    if (known) return known;
    const place = this.before(text.start);
    return place?.section.commands[place.index] === text ? place : undefined;
  }

  /** The same for one that stands a little behind the one before: to compare takes less than to ask commands where they start. */
  private nearPlaceOf(text: CommandText): CommandPlace | undefined {
    const section = this.deck.sections[this.sectionAt];
    if (!section) return undefined;
    const { commands } = section;
    const from = Math.max(0, this.at);
    const to = Math.min(commands.length, from + near);
    for (let index = from; index < to; index++) {
      if (commands[index] !== text) continue;
      this.at = index;
      return { section, index };
    }
    return undefined;
  }

  /** The last command of a section that begins at or before an offset; its index is -1 when all begin behind it. */
  before(offset: number): CommandPlace | undefined {
    const { sections } = this.deck;
    const sectionAt = lastIndexNear(sections, offset, ({ frame }) => frame.range.start, this.sectionAt);
    const section = sections[sectionAt];
    if (!section) return undefined;
    if (sectionAt !== this.sectionAt) this.at = -1;
    this.sectionAt = sectionAt;
    this.at = lastIndexNear(section.commands, offset, ({ start }) => start, this.at);
    return { section, index: this.at };
  }
}

/** Where a command stands; undefined for one that the deck does not have any more. */
export function placeOf(deck: Deck, text: CommandText): CommandPlace | undefined {
  const section = deck.sections.find(
    ({ frame: { range } }) => text.start >= range.start && text.start < Math.max(range.end, range.start + 1),
  );
  if (!section) return undefined;
  const { commands } = section;
  const index = lastIndex(commands, text.start, ({ start }) => start);
  return commands[index] === text ? { section, index } : undefined;
}

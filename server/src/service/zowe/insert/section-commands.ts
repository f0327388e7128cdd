/** The commands of a section by what is asked of them, kept up with edits: an insertion asks much, and a section can be the deck. */
import { BoundCommands } from '../../../bind/bound-commands.ts';
import type { BoundCommand } from '../../../bind/types.ts';
import type { Section } from '../../../deck/deck.ts';
import type { CommandText } from '../../../deck/types.ts';
import { InOrder } from '../../../effect/in-order.ts';
import type { EffectIndex } from '../../../effect/index.ts';
import { changedRun } from '../../../text/change.ts';
import { lastIndex } from '../../../text/search.ts';
import { finish, type Steps } from '../../../text/steps.ts';
import type { Analysis } from '../../analysis.ts';

/**
 * The marks by which a command is found. They depend on the command alone, and not on where it stands.
 * @param bound undefined for cards that hold only comments
 */
export type Marks = (bound: BoundCommand | undefined, text: CommandText) => Iterable<string>;

type Test = (command: BoundCommand) => boolean;

/** By their verb or function, in the words of the catalog. */
export const verbs: Marks = (bound) => (bound?.spec ? [bound.spec.name] : []);

/** By verb or function and operand: `PERMIT IBMFAC`. */
export const withOperand: Marks = (bound) =>
  bound ? new Set(bound.operands.map(({ spec }) => `${bound.spec?.name ?? ''} ${spec?.name ?? ''}`)) : [];

type Groups = Map<string, InOrder<CommandText>>;

/** Commands that came and went from which on starting anew takes less than keeping up. */
const many = 2000;

/** Words that are kept; there are some hundred at a time, but names change. */
const mostWords = 2000;

/** Commands marked in one step. */
const commandsInStep = 1024;

/** Places of a word in a section up to which it is told which commands have it, where rarer words may be asked for instead. */
const mostPlaces = 500;

/** So many commands are few enough: no other word need be looked for. */
const fewCommands = 8;

/** A text that holds those of all commands in upper case, and where each of them starts in it. */
interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
}

/** See above. All answers are in the order of the deck. */
export class SectionCommands {
  private texts: readonly CommandText[] = [];
  /** What they are tied to, in the same order. */
  private tied: (BoundCommand | undefined)[] = [];
  private readonly views = new Map<Marks, Groups>();
  /** The commands that have a word, for the words that were asked for. */
  private readonly byWord: Groups = new Map();
  /** Words that had more places than `mostPlaces` when they were asked for. */
  private readonly common = new Set<string>();
  private joined: Joined | undefined;
  private bound = new BoundCommands();
  private revision = 0;

  /** Takes over the section as it is now. */
  update({ commands }: Section, bound: BoundCommands): void {
    this.bound = bound;
    if (bound.revision !== this.revision) this.tieAnew();
    this.revision = bound.revision;
    this.takeOver(commands);
  }

  private takeOver(commands: readonly CommandText[]): void {
    if (commands === this.texts) return;
    const { bound } = this;
    const before = this.texts;
    const { start, oldEnd, newEnd } = changedRun(before, commands);
    const gone = new Map<CommandText, BoundCommand | undefined>();
    for (let at = start; at < oldEnd; at++) {
      const text = before[at];
      if (text) gone.set(text, this.tied[at]);
    }
    const middle = commands.slice(start, newEnd);
    const come = middle.filter((text) => !gone.delete(text));
    const now = middle.map((text) => bound.get(text));
    if (now.length < many) this.tied.splice(start, oldEnd - start, ...now);
    else this.tied = this.tied.slice(0, start).concat(now, this.tied.slice(oldEnd));
    this.texts = commands;
    this.joined = undefined;
    this.follow(gone, come);
  }

  /** Looks for commands of the version before that are tied to something else by now; those that are gone are tied to nothing. */
  private tieAnew(): void {
    const gone = new Map<CommandText, BoundCommand | undefined>();
    for (const [at, text] of this.texts.entries()) {
      const now = this.bound.get(text);
      if (this.tied[at] === now) continue;
      gone.set(text, this.tied[at]);
      this.tied[at] = now;
    }
    this.follow(gone, [...gone.keys()]);
  }

  /** @param gone with what they were tied to */
  private follow(gone: ReadonlyMap<CommandText, BoundCommand | undefined>, come: readonly CommandText[]): void {
    if (gone.size + come.length > many) {
      this.views.clear();
      this.byWord.clear();
      this.common.clear();
    } else this.regroup(gone, come);
  }

  private regroup(gone: ReadonlyMap<CommandText, BoundCommand | undefined>, come: readonly CommandText[]): void {
    const touched = new Set<InOrder<CommandText>>();
    for (const [text, own] of gone) {
      for (const group of this.groupsOf(text, own)) {
        group.take(text);
        touched.add(group);
      }
    }
    for (const text of come) {
      for (const group of this.groupsOf(text, this.bound.get(text))) {
        group.add(text);
        touched.add(group);
      }
    }
    // Each is asked for before entries come or go again.
    for (const group of touched) group.all();
  }

  /** The commands with a mark. */
  of(marks: Marks, mark: string): readonly CommandText[] {
    return this.view(marks).get(mark)?.all() ?? [];
  }

  /** The first of them that a test holds for. */
  first(marks: Marks, mark: string, test: Test = always): BoundCommand | undefined {
    for (const text of this.of(marks, mark)) {
      const command = this.bound.get(text);
      if (command && test(command)) return command;
    }
    return undefined;
  }

  /**
   * The last of them that a test holds for.
   * @param to it begins before this offset
   */
  last(marks: Marks, mark: string, to = Infinity, test: Test = always): BoundCommand | undefined {
    const texts = this.of(marks, mark);
    for (let at = to === Infinity ? texts.length - 1 : lastIndex(texts, to - 1, startOf); at >= 0; at--) {
      const text = texts[at];
      const command = text && this.bound.get(text);
      if (command && test(command)) return command;
    }
    return undefined;
  }

  /** The marks that there are, with their commands. */
  *groups(marks: Marks): Generator<readonly [string, readonly CommandText[]]> {
    for (const [mark, group] of this.view(marks)) {
      const all = group.all();
      if (all.length > 0) yield [mark, all];
    }
  }

  /**
   * Commands among which are all that have each of some words, and not many others; see `wordsOf`.
   * @param words at least one, rare ones first
   */
  amongWhich(words: readonly string[]): readonly CommandText[] {
    let fewest: readonly CommandText[] | undefined;
    for (const word of words) {
      const found = this.withWord(word, mostPlaces);
      if (found && (!fewest || found.length < fewest.length)) fewest = found;
      if (fewest && fewest.length <= fewCommands) break;
    }
    return fewest ?? this.withWord(words[0] ?? '', Infinity) ?? [];
  }

  /** The commands that have a word; undefined for one that is not known yet and has more places than are looked at. */
  private withWord(word: string, most: number): readonly CommandText[] | undefined {
    let group = this.byWord.get(word);
    if (!group) {
      if (most < Infinity && this.common.has(word)) return undefined;
      const found = this.search(word, most);
      if (!found) {
        this.common.add(word);
        return undefined;
      }
      if (this.byWord.size >= mostWords) this.byWord.clear();
      this.byWord.set(word, (group = new InOrder<CommandText>(startOf)));
      for (const text of found) group.add(text);
    }
    return group.all();
  }

  private search(word: string, most: number): CommandText[] | undefined {
    const { text, starts } = (this.joined ??= this.join());
    const found: CommandText[] = [];
    let places = 0;
    for (let place = text.indexOf(word); place >= 0;) {
      if (++places > most) return undefined;
      const at = lastIndex(starts, place, (start) => start);
      const [command, own] = [this.texts[at], this.tied[at]];
      if (command && own && wordsOf(own).includes(word)) found.push(command);
      const next = starts[at + 1];
      if (next === undefined) break;
      place = text.indexOf(word, next);
    }
    return found;
  }

  private join(): Joined {
    const starts: number[] = [];
    let start = 0;
    const texts = this.texts.map(({ text }) => {
      const upper = text.toUpperCase();
      starts.push(start);
      start += upper.length + 1;
      return upper;
    });
    return { text: texts.join('\n'), starts };
  }

  /** What the commands are marked with most often: of several the first. */
  usual(marks: Marks, isWanted: (mark: string) => boolean = () => true): string | undefined {
    let best: { readonly mark: string; readonly texts: readonly CommandText[] } | undefined;
    for (const [mark, texts] of this.groups(marks)) {
      if (!isWanted(mark)) continue;
      const lead = best ? texts.length - best.texts.length : 1;
      const isFirst = (texts[0]?.start ?? 0) < (best?.texts[0]?.start ?? 0);
      if (lead > 0 || (lead === 0 && isFirst)) best = { mark, texts };
    }
    return best?.mark;
  }

  /** The last command that is no comment. */
  get final(): BoundCommand | undefined {
    return this.tied.findLast((one) => one !== undefined);
  }

  /** The command that begins at an offset. */
  at(offset: number): BoundCommand | undefined {
    const at = lastIndex(this.texts, offset, startOf);
    return this.texts[at]?.start === offset ? this.tied[at] : undefined;
  }

  /** The place of a command among those of the section; -1 for one that is not in it. */
  indexOf(text: CommandText): number {
    const at = lastIndex(this.texts, text.start, startOf);
    return this.texts[at] === text ? at : this.texts.indexOf(text);
  }

  /** The command before another, comments left out. */
  above(text: CommandText): BoundCommand | undefined {
    for (let at = this.indexOf(text) - 1; at >= 0; at--) if (this.tied[at]) return this.tied[at];
    return undefined;
  }

  private view(marks: Marks): Groups {
    return this.views.get(marks) ?? finish(this.grouping(marks));
  }

  /** Gets ready in steps for questions about marks; else the first one takes all the time. It may be given up. */
  *grouping(marks: Marks): Steps<Groups> {
    let groups = this.views.get(marks);
    if (groups) return groups;
    groups = new Map<string, InOrder<CommandText>>();
    for (const [at, text] of this.texts.entries()) {
      for (const mark of marks(this.tied[at], text)) groupIn(groups, mark).add(text);
      if (at % commandsInStep === commandsInStep - 1) yield;
    }
    this.views.set(marks, groups);
    return groups;
  }

  private *groupsOf(text: CommandText, bound: BoundCommand | undefined): Generator<InOrder<CommandText>> {
    for (const [marks, groups] of this.views) for (const mark of marks(bound, text)) yield groupIn(groups, mark);
    if (this.byWord.size === 0 || !bound) return;
    for (const word of new Set(wordsOf(bound))) {
      const group = this.byWord.get(word);
      if (group) yield group;
    }
  }
}

const always = (): boolean => true;

function startOf({ start }: CommandText): number {
  return start;
}

function groupIn(groups: Groups, mark: string): InOrder<CommandText> {
  let group = groups.get(mark);
  if (!group) groups.set(mark, (group = new InOrder<CommandText>(startOf)));
  return group;
}

/** The words of a command, cut as those of templates are. In Top Secret the target stands without the function: `(ZWESVUSR)`. */
export function wordsOf({ text, esm }: BoundCommand): readonly string[] {
  const words = text.text.toUpperCase().match(/(?:'[^']{0,255}'|[^ ']){1,255}/gu) ?? [];
  return esm === 'tss' ? words.map((word, index) => (index === 1 ? targetAlone(word) : word)) : words;
}

/** `PERMIT(ZWESVUSR)` without its first word: ADD and ADDTO are the same. */
export function targetAlone(word: string): string {
  return word.replace(/^\w+\(/u, '(');
}

/** The one of some commands that stands first. */
export function foremost(commands: readonly (BoundCommand | undefined)[]): BoundCommand | undefined {
  return commands.reduce((best, one) => (one && (!best || one.text.start < best.text.start) ? one : best), undefined);
}

/** The one of some commands that stands last. */
export function hindmost(commands: readonly (BoundCommand | undefined)[]): BoundCommand | undefined {
  return commands.reduce((best, one) => (one && (!best || one.text.start > best.text.start) ? one : best), undefined);
}

/** Kept by what an analysis hands on to the next one; each in the place of its section. */
const known = new WeakMap<EffectIndex, SectionCommands[]>();

/** The commands of a section of an analysis, which is the newest of its document. */
export function sectionCommands({ deck, bound, effects }: Analysis, section: Section): SectionCommands {
  let all = known.get(effects);
  if (!all) known.set(effects, (all = []));
  const at = deck.sections.indexOf(section);
  const own = (all[at] ??= new SectionCommands());
  own.update(section, bound);
  return own;
}

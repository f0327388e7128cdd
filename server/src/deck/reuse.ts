import type { Esm } from '../catalog/types.ts';
import type { ChangedWindow } from '../text/change.ts';
import type { Deck, Section } from './deck.ts';
import { countWhile } from '../text/search.ts';
import type { CommandRun } from './command-runs.ts';
import { leavesTheSame } from './commands/split.ts';
import { type ChangedSymbols, CommandsBySymbol, isConcerned, type SymbolChanges } from './commands-by-symbol.ts';
import { isSameState, type SplitState } from './state.ts';
import { symbolDifference } from './symbols.ts';
import type { CommandText, SectionFrame } from './types.ts';

/** Of sections whose symbols were edited: the next edit is most likely one of the same symbol. */
const bySymbol = new WeakMap<readonly CommandText[], CommandsBySymbol>();

/** A section in which only symbols changed. */
export interface TakenSection {
  readonly commands: readonly CommandText[];
  /** Those of them that name a symbol that changed. */
  readonly again: readonly CommandText[];
}

/** The commands of an earlier version of a deck, offered to the new one in the order of the text. */
export class EarlierCommands {
  /** How many commands of a section were taken, or passed by. */
  private readonly passed = new Map<Section, number>();
  private readonly left: CommandText[] = [];
  private section: Section | undefined;
  private changes: SymbolChanges = noChanges;
  private index = 0;
  /** The end of the run that commands were taken of last, and whether it stands before the change. */
  private runEnd = -1;
  private isRunBefore = false;
  /** Which of the commands that are not self-contained comes next, and its index among all; -1 when that is not known. */
  private leaning = 0;
  private leaningAt = -1;

  private readonly previous: Deck;
  private readonly window: ChangedWindow;
  /** The sections by where they begin in the new text; a deck may have as many as commands. */
  private readonly byStart = new Map<number, Section[]>();

  /** @param window what became of the text of the earlier version */
  constructor(previous: Deck, window: ChangedWindow) {
    this.previous = previous;
    this.window = window;
    for (const section of previous.sections) {
      const start = this.moved(section.frame.range.start);
      const others = this.byStart.get(start);
      if (others) others.push(section);
      else this.byStart.set(start, [section]);
    }
  }

  /** Goes to a section of the new deck: the earlier one that began at the same place is the one to take from. */
  enter(frame: SectionFrame, esm: Esm): void {
    this.leave();
    this.section = this.byStart
      .get(frame.range.start)
      ?.find((section) => section.esm === esm && section.frame.parmlib === frame.parmlib);
    if (!this.section) return;
    this.index = this.passed.get(this.section) ?? 0;
    this.runEnd = -1;
    this.leaning = 0;
    this.leaningAt = -1;
    this.changes = symbolChanges(this.section.frame, frame);
  }

  /**
   * The commands of the section entered, where nothing changed in it but the values of symbols. All are taken over.
   * @param state what the cards before leave open
   * @returns undefined for any other section: its commands are to be taken, or read, one after the other
   */
  takeAll(frame: SectionFrame, esm: Esm, state: SplitState): TakenSection | undefined {
    const { section, changes } = this;
    const first = section?.commands[0];
    if (!section || section.leaning.length > 0 || !first || this.index > 0 || !isSameState(first.before, state))
      return undefined;
    if ((changes !== 'any' && changes.names.size === 0) || this.isTextOther(section.frame, frame)) return undefined;
    const moved = frame.range.start - section.frame.range.start;
    const { commands } = section;
    const again: CommandText[] = [];
    for (const index of this.symbolsOf(commands).concernedBy(changes)) {
      const command = commands[index];
      if (!command || !leavesTheSame(command, esm, frame)) return undefined;
      again.push(command);
    }
    this.index = commands.length;
    if (moved !== 0) for (const command of commands) command.start += moved;
    return { commands, again };
  }

  /** True when the text of a section changed, or may have. */
  private isTextOther({ range: before }: SectionFrame, { range: after }: SectionFrame): boolean {
    const { start, oldEnd } = this.window;
    return (start < before.end && oldEnd >= before.start) || after.end - after.start !== before.end - before.start;
  }

  private symbolsOf(commands: readonly CommandText[]): CommandsBySymbol {
    let known = bySymbol.get(commands);
    if (!known) bySymbol.set(commands, (known = new CommandsBySymbol(commands, this.written)));
    return known;
  }

  /**
   * The earlier commands from an offset of the new text on, as many as reading them again would give the same. What is
   * behind them has to be read.
   * @param at offset in the new text where a card begins
   * @param state what the cards before leave open
   * @param end of the section in the new text
   * @returns undefined for none
   */
  take(at: number, state: SplitState, end: number): CommandRun | undefined {
    const commands = this.section?.commands ?? [];
    let first = commands[this.index];
    while (first && this.moved(first.start) < at) {
      this.left.push(first);
      first = commands[++this.index];
    }
    if (!first || this.moved(first.start) !== at || !isSameState(first.before, state)) return undefined;
    // Behind a command that is the same stands the next one as it did, up to the change or from there to the end.
    const isBefore = first.start < this.window.start;
    const moved = at - first.start;
    const from = this.index;
    this.index = this.unconcernedRun(isBefore, moved, end);
    for (let index = from; moved !== 0 && index < this.index; index++) {
      const command = commands[index];
      if (command) command.start += moved;
    }
    return this.index > from ? { commands, from, to: this.index } : undefined;
  }

  /**
   * The index behind the last command of a run that is what it was, and names no symbol that changed.
   * @param moved how far the commands of the run move
   * @param end of the section in the new text
   */
  private unconcernedRun(isBefore: boolean, moved: number, end: number): number {
    const { changes } = this;
    if (this.runEnd < this.index || this.isRunBefore !== isBefore) {
      this.runEnd = this.endOfRun(isBefore);
      this.isRunBefore = isBefore;
    }
    const runEnd = this.fitting(Math.min(this.runEnd, this.nextLeaning()), moved, end);
    if (changes !== 'any' && changes.names.size === 0) return runEnd;
    const commands = this.section?.commands ?? [];
    let { index } = this;
    for (let command = commands[index]; command && index < runEnd; command = commands[++index]) {
      if (isConcerned(this.written(command), changes)) break;
    }
    return index;
  }

  /** The index up to which the commands of a run end within the section. */
  private fitting(runEnd: number, moved: number, end: number): number {
    const { index } = this;
    const commands = this.section?.commands ?? [];
    const fits = (at: number): boolean => {
      const command = commands[at];
      return command !== undefined && command.start + moved + command.length <= end;
    };
    return runEnd <= index || fits(runEnd - 1) ? runEnd : index + countWhile(runEnd - index, (at) => fits(index + at));
  }

  /** The index behind the last command that ends before the change, or behind the last of the section. */
  private endOfRun(isBefore: boolean): number {
    const commands = this.section?.commands ?? [];
    const first = commands[this.index];
    if (!first || this.isTouched(first)) return this.index;
    if (!isBefore) return commands.length;
    return countWhile(commands.length, (index) => {
      const command = commands[index];
      return command !== undefined && command.start + command.length < this.window.start;
    });
  }

  /** The index of the next command that is not self-contained. None is ever taken, so their starts are those of the old text. */
  private nextLeaning(): number {
    const { section, index } = this;
    const first = section?.commands[index];
    if (!section || !first) return Infinity;
    if (this.leaningAt >= index) return this.leaningAt;
    const { commands, leaning } = section;
    let next = leaning[this.leaning];
    while (next && next.start < first.start) next = leaning[++this.leaning];
    if (!next) return (this.leaningAt = Infinity);
    const { start } = next;
    const between = countWhile(commands.length - index, (at) => (commands[index + at]?.start ?? Infinity) < start);
    return (this.leaningAt = index + between);
  }

  /** A command that was not taken yet, with its comments: symbols in them count for where its cards end. */
  private readonly written = ({ text, comments, start, length }: CommandText): string =>
    comments.length === 0 ? text : this.previous.text.slice(start, start + length);

  /** The commands that nobody took. Ends the taking. */
  leftOver(): CommandText[] {
    this.leave();
    for (const section of this.previous.sections) {
      for (let index = this.passed.get(section) ?? 0; index < section.commands.length; index++) {
        const command = section.commands[index];
        if (command) this.left.push(command);
      }
    }
    return this.left;
  }

  private leave(): void {
    if (this.section) this.passed.set(this.section, this.index);
    this.section = undefined;
  }

  /** A command that touches the change may have been changed by it. */
  private isTouched({ start, length }: CommandText): boolean {
    return start <= this.window.oldEnd && start + length >= this.window.start;
  }

  /** Where an offset of the old text is found in the new one; -1 inside the change. */
  private moved(offset: number): number {
    const { start, oldEnd, newEnd } = this.window;
    if (offset <= start) return offset;
    return offset >= oldEnd ? offset + newEnd - oldEnd : -1;
  }
}

const noChanges: ChangedSymbols = { names: new Set(), others: undefined };

function symbolChanges(before: SectionFrame, after: SectionFrame): SymbolChanges {
  if (before.substituted !== after.substituted || before.knowsSymbols !== after.knowsSymbols) return 'any';
  const { names, isOther } = symbolDifference(before.symbols, after.symbols);
  return { names, others: isOther ? after.symbols : undefined };
}

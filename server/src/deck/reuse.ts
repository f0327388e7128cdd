import type { Esm } from '../catalog/types.ts';
import { changedWindow, type ChangedWindow } from './change.ts';
import type { Deck, Section } from './deck.ts';
import type { CommandText, SectionFrame, SplitState, SymbolTable } from './types.ts';

/** The commands of an earlier version of a deck, offered to the new one in the order of the text. */
export class EarlierCommands {
  private readonly window: ChangedWindow;
  private readonly taken = new Map<Section, Uint8Array>();
  private section: Section | undefined;
  private marks: Uint8Array = new Uint8Array();
  private symbolsChanged = false;
  private index = 0;

  private readonly previous: Deck;

  constructor(previous: Deck, text: string) {
    this.previous = previous;
    this.window = changedWindow(previous.text, text);
    for (const section of previous.sections) this.taken.set(section, new Uint8Array(section.commands.length));
  }

  /** Goes to a section of the new deck: the earlier one that began at the same place is the one to take from. */
  enter(frame: SectionFrame, esm: Esm): void {
    this.section = this.previous.sections.find(
      (section) => section.esm === esm && this.moved(section.frame.range.start) === frame.range.start,
    );
    this.index = 0;
    if (!this.section) return;
    this.marks = this.taken.get(this.section) ?? new Uint8Array();
    this.symbolsChanged = !sameSymbols(this.section.frame, frame);
  }

  /**
   * The earlier command that stands at an offset of the new text, when reading it again would give the same.
   * @param at offset in the new text where a card begins
   * @param state what the cards before leave open
   * @param room cards left in the section
   */
  take(at: number, state: SplitState, room: number): CommandText | undefined {
    const commands = this.section?.commands;
    if (!commands) return undefined;
    let command = commands[this.index];
    while (command && (this.marks[this.index] === 1 || this.moved(command.start) < at))
      command = commands[++this.index];
    if (!command || this.moved(command.start) !== at) return undefined;
    if (command.before !== state || command.cards > room || !command.selfContained) return undefined;
    if (this.symbolsChanged && command.text.includes('&')) return undefined;
    // A command that touches the change may have been changed by it.
    if (command.start <= this.window.oldEnd && command.start + command.length >= this.window.start) return undefined;
    this.marks[this.index++] = 1;
    command.start = at;
    return command;
  }

  /** The commands that nobody took. */
  leftOver(): CommandText[] {
    const left: CommandText[] = [];
    for (const [section, marks] of this.taken) {
      section.commands.forEach((command, index) => {
        if (marks[index] !== 1) left.push(command);
      });
    }
    return left;
  }

  /** Where an offset of the old text is found in the new one; -1 inside the change. */
  private moved(offset: number): number {
    const { start, oldEnd, newEnd } = this.window;
    if (offset <= start) return offset;
    return offset >= oldEnd ? offset + newEnd - oldEnd : -1;
  }
}

function sameSymbols(a: SectionFrame, b: SectionFrame): boolean {
  return a.substituted === b.substituted && valuesOf(a.symbols) === valuesOf(b.symbols);
}

function valuesOf(symbols: SymbolTable): string {
  return symbols.all.map((symbol) => `${symbol.name}=${symbol.value ?? '?'}`).join('\n');
}

import { symbolReferences } from './symbols.ts';
import type { CommandText, SymbolTable } from './types.ts';

/** The symbols that have another value than before; `any` when it is another matter whether they have one. */
export type SymbolChanges = 'any' | ChangedSymbols;

export interface ChangedSymbols {
  readonly names: ReadonlySet<string>;
  /** The names that there are now, when they are others than before: what is misspelt may stand for another. */
  readonly others: SymbolTable | undefined;
}

/** A name that is too long for a symbol; its beginning may be one. */
const longName = /&[A-Za-z0-9#$@]{9}/;

/** So many names are looked for faster than the references of a text are made out. */
const fewNames = 4;

/** True for a text that names one of the symbols, or one that there is not where the names are others than before. */
export function isConcerned(text: string, changes: SymbolChanges): boolean {
  if (changes !== 'any' && changes.names.size === 0) return false;
  if (!text.includes('&')) return false;
  if (changes === 'any') return true;
  const { names, others } = changes;
  if (!others && names.size <= fewNames && namesNone(text, names)) return false;
  if (symbolReferences(text).some(({ name }) => names.has(name) || (others && !others.get(name)))) return true;
  return others !== undefined && longName.test(text);
}

/** True for a text that surely names none of them, in no case of letters. */
function namesNone(text: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (text.includes(name)) return false;
  return !/[a-z]/.test(text);
}

/** Which commands of a section name symbols, by their indices, and which ones: found once, as its text stays while a SET is edited. */
export class CommandsBySymbol {
  /** All with an ampersand. */
  private readonly marked: number[] = [];
  private readonly byName = new Map<string, number[]>();
  private readonly withLongName: number[] = [];

  /** @param written a command with its comments */
  constructor(commands: readonly CommandText[], written: (command: CommandText) => string) {
    commands.forEach((command, index) => {
      const text = written(command);
      if (!text.includes('&')) return;
      this.marked.push(index);
      for (const { name } of symbolReferences(text)) {
        const known = this.byName.get(name);
        if (!known) this.byName.set(name, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
      if (longName.test(text)) this.withLongName.push(index);
    });
  }

  /** The indices of those of which `isConcerned` is true, in their order. */
  concernedBy(changes: SymbolChanges): readonly number[] {
    if (changes === 'any') return this.marked;
    const { names, others } = changes;
    const lists: (readonly number[])[] = others ? [this.withLongName] : [];
    for (const [name, indices] of this.byName) {
      if (names.has(name) || (others && !others.get(name))) lists.push(indices);
    }
    const [only, second] = lists;
    if (!second) return only ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  }
}

import type { BoundCommands } from '../bind/bound-commands.ts';
import type { BoundCommand } from '../bind/types.ts';
import type { Section } from '../deck/deck.ts';
import type { CommandText } from '../deck/types.ts';
import { changedRun } from '../text/change.ts';
import type { Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';

/**
 * Works something out of a command; of one command it must come to the same as long as that is tied to the same.
 * @param bound undefined for cards that hold only comments
 */
export type Make<T> = (
  command: CommandText,
  bound: BoundCommand | undefined,
  section: Section,
  analysis: Analysis,
) => T;

/** Commands between two checkpoints. */
const stride = 256;

/**
 * What is worked out of each command of a deck, kept in the order of the commands. Commands outlive edits: after one, the values
 * before and behind it are copied at once, and for new commands only is anything done.
 * @typeParam T a value
 * @typeParam V those of a section by the index of their command; a list of them has a value that says that it is still to be made
 */
class Beside<T, V extends Values<T>> {
  /** By what the analyses of one document have in common. */
  private readonly known = new WeakMap<Analysis['bound'], readonly Row<V>[]>();
  private readonly make: Make<T>;
  private readonly storage: Storage<T, V>;

  constructor(make: Make<T>, storage: Storage<T, V>) {
    this.make = make;
    this.storage = storage;
  }

  /**
   * The values of all sections of a deck, section by section, in the order of their commands. Where the work is given up, what
   * it has come to is kept for the next version.
   */
  *of(analysis: Analysis): Steps<V[]> {
    const { bound, deck } = analysis;
    const { unmade } = this.storage;
    const earlier = new EarlierRows(this.known.get(bound) ?? [], bound, this.storage);
    const rows: Row<V>[] = [];
    let made = 0;
    for (const section of deck.sections) {
      const row = earlier.takenOver(section.commands);
      rows.push(row);
      const { commands, values } = row;
      for (; row.done < values.length; row.done++) {
        if (values[row.done] !== unmade) continue;
        const command = commands[row.done];
        if (!command) break;
        values[row.done] = this.make(command, bound.get(command), section, analysis);
        if (++made % stride > 0) continue;
        this.known.set(bound, [...rows, ...earlier.left()]);
        yield;
      }
    }
    this.known.set(bound, rows);
    return rows.map(({ values }) => values);
  }
}

/** The same for values of any kind but undefined. */
export class BesideCommands<T extends object | boolean> extends Beside<T | undefined, (T | undefined)[]> {
  constructor(make: Make<T>) {
    super(make, {
      unmade: undefined,
      blank: (length) => new Array<undefined>(length),
      copied: (values) => values.slice(),
      joined: (values, start, middle, end) => values.slice(0, start).concat(middle, values.slice(end)),
    });
  }
}

/** The same for numbers from 1 to 255, which take no room and are gone over fast. */
export class BytesBesideCommands extends Beside<number, Uint8Array> {
  constructor(make: Make<number>) {
    super(make, {
      unmade: 0,
      blank: (length) => new Uint8Array(length),
      copied: (values) => values.slice(),
      joined: (values, start, middle, end) => {
        const all = new Uint8Array(start + middle.length + values.length - end);
        all.set(values.subarray(0, start));
        all.set(middle, start);
        all.set(values.subarray(end), start + middle.length);
        return all;
      },
    });
  }
}

interface Values<T> {
  readonly length: number;
  [index: number]: T;
}

/** How the values of a section are kept. */
interface Storage<T, V extends Values<T>> {
  /** Stands where a value is still to be made. */
  readonly unmade: T;
  readonly blank: (length: number) => V;
  readonly copied: (values: V) => V;
  /** The values with others from `start` to `end`. */
  readonly joined: (values: V, start: number, middle: V, end: number) => V;
}

interface Row<V> {
  readonly commands: readonly CommandText[];
  /** For each of them. */
  values: V;
  /** So many from the first on are made. */
  done: number;
  /** That of the commands when the values were made, or looked at last. */
  revision: number;
}

/** The rows of an earlier version, offered to the new one. */
class EarlierRows<T, V extends Values<T>> {
  private readonly rows: Set<Row<V>>;
  private readonly byFirst: Map<CommandText | undefined, Row<V>>;
  private readonly byLast: Map<CommandText | undefined, Row<V>>;
  private readonly bound: BoundCommands;
  private readonly storage: Storage<T, V>;

  constructor(rows: readonly Row<V>[], bound: BoundCommands, storage: Storage<T, V>) {
    this.bound = bound;
    this.rows = new Set(rows);
    this.byFirst = new Map(rows.map((row) => [row.commands[0], row]));
    this.byLast = new Map(rows.map((row) => [row.commands.at(-1), row]));
    this.storage = storage;
  }

  /** A row for commands, with what is known of them. */
  takenOver(commands: readonly CommandText[]): Row<V> {
    const { revision } = this.bound;
    const base = this.byFirst.get(commands[0]) ?? this.byLast.get(commands.at(-1));
    if (!base) return { commands, values: this.storage.blank(commands.length), done: 0, revision };
    this.rows.delete(base);
    const row = base.commands === commands ? base : moved(base, commands, this.storage);
    if (row.revision !== revision) this.withoutChanged(row);
    return row;
  }

  /** Takes out what was made of commands that are tied to something else by now. */
  private withoutChanged(row: Row<V>): void {
    const { commands, revision } = row;
    // Whoever was given the values of the version before may have them still.
    row.values = this.storage.copied(row.values);
    for (const [index, command] of commands.entries()) {
      if (!this.bound.isOther(command, revision)) continue;
      row.values[index] = this.storage.unmade;
      if (index < row.done) row.done = index;
    }
    row.revision = this.bound.revision;
  }

  /** What nobody took. */
  left(): readonly Row<V>[] {
    return [...this.rows];
  }
}

/** The values of a row, for the commands that a later version has. */
function moved<T, V extends Values<T>>(
  { commands: old, values: known, done, revision }: Row<V>,
  commands: readonly CommandText[],
  { unmade, blank, joined }: Storage<T, V>,
): Row<V> {
  const { start, oldEnd, newEnd } = changedRun(old, commands);
  const places = new OldPlaces(old, start, oldEnd);
  const middle = blank(newEnd - start);
  let isMade = true;
  for (let index = start, from = start; index < newEnd; index++) {
    const command = commands[index];
    const place = from < oldEnd && command === old[from] ? from : places.of(command, from);
    if (place !== undefined) from = place + 1;
    const value = place === undefined ? unmade : (known[place] ?? unmade);
    if (value === unmade) isMade = false;
    else middle[index - start] = value;
  }
  const isWhole = done === known.length;
  return {
    commands,
    values: joined(known, start, middle, oldEnd),
    done: isWhole && isMade ? commands.length : Math.min(done, start),
    revision,
  };
}

/** So many commands in a row may be new before it is worth knowing where each of the old ones stands. */
const mostNew = 16;

/**
 * Where the commands of an earlier version stood. Where edits are far apart, or a symbol changes, commands that did not change stand
 * between those that did.
 */
class OldPlaces {
  private readonly old: readonly CommandText[];
  private readonly end: number;
  private asked: number;
  private missed = 0;
  private known: Map<CommandText | undefined, number> | undefined;

  /** Commands are looked for from `start` to `end`. */
  constructor(old: readonly CommandText[], start: number, end: number) {
    this.old = old;
    this.asked = start;
    this.end = end;
  }

  /**
   * Undefined for a new command, and for some behind very many that are no more.
   * @param from where it may stand; never less than what was asked before
   */
  of(command: CommandText | undefined, from: number): number | undefined {
    if (this.known) return this.known.get(command);
    if (from > this.asked) this.missed = 0;
    this.asked = from;
    const last = Math.min(this.end, from + this.missed + mostNew);
    for (let place = from; place < last; place++) if (this.old[place] === command) return place;
    if (++this.missed > mostNew) this.known = this.places(from);
    return undefined;
  }

  private places(from: number): Map<CommandText | undefined, number> {
    const places = new Map<CommandText | undefined, number>();
    for (let index = from; index < this.end; index++) places.set(this.old[index], index);
    return places;
  }
}

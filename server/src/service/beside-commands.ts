import type { BoundCommand } from '../bind/types.ts';
import type { Section } from '../deck/deck.ts';
import type { CommandText } from '../deck/types.ts';
import { changedRun } from '../text/change.ts';
import type { Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';

/**
 * Works something out of a command; of one command it must always come to the same.
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
 * before and behind it are copied at once, and for new commands only is anything done. No value is undefined.
 */
export class BesideCommands<T extends object | string | boolean> {
  /** By what the analyses of one document have in common. */
  private readonly known = new WeakMap<Analysis['bound'], readonly Row<T>[]>();
  private readonly make: Make<T>;

  constructor(make: Make<T>) {
    this.make = make;
  }

  /**
   * The values of all sections of a deck, section by section, in the order of their commands. Where the work is given up, what
   * it has come to is kept for the next version.
   */
  *of(analysis: Analysis): Steps<(readonly T[])[]> {
    const { bound, deck } = analysis;
    const earlier = new EarlierRows(this.known.get(bound) ?? []);
    const rows: Row<T>[] = [];
    let made = 0;
    for (const section of deck.sections) {
      const row = earlier.takenOver(section.commands);
      rows.push(row);
      const { commands, values } = row;
      for (; row.done < values.length; row.done++) {
        if (values[row.done] !== undefined) continue;
        const command = commands[row.done];
        if (!command) break;
        values[row.done] = this.make(command, bound.get(command), section, analysis);
        if (++made % stride > 0) continue;
        this.known.set(bound, [...rows, ...earlier.left()]);
        yield;
      }
    }
    this.known.set(bound, rows);
    return rows.map(({ values }) => values as T[]);
  }
}

interface Row<T> {
  readonly commands: readonly CommandText[];
  /** For each of them; undefined where it is still to be made. */
  readonly values: (T | undefined)[];
  /** So many from the first on are made. */
  done: number;
}

/** The rows of an earlier version, offered to the new one. */
class EarlierRows<T> {
  private readonly rows: Set<Row<T>>;
  private readonly byFirst: Map<CommandText | undefined, Row<T>>;
  private readonly byLast: Map<CommandText | undefined, Row<T>>;

  constructor(rows: readonly Row<T>[]) {
    this.rows = new Set(rows);
    this.byFirst = new Map(rows.map((row) => [row.commands[0], row]));
    this.byLast = new Map(rows.map((row) => [row.commands.at(-1), row]));
  }

  /** A row for commands, with what is known of them. */
  takenOver(commands: readonly CommandText[]): Row<T> {
    const base = this.byFirst.get(commands[0]) ?? this.byLast.get(commands.at(-1));
    if (!base) return { commands, values: new Array<undefined>(commands.length), done: 0 };
    this.rows.delete(base);
    return base.commands === commands ? base : moved(base, commands);
  }

  /** What nobody took. */
  left(): readonly Row<T>[] {
    return [...this.rows];
  }
}

/** The values of a row, for the commands that a later version has. */
function moved<T>({ commands: old, values: known, done }: Row<T>, commands: readonly CommandText[]): Row<T> {
  const { start, oldEnd, newEnd } = changedRun(old, commands);
  // Where a symbol changes, commands that did not change stand between those that did.
  const between = new Map<CommandText | undefined, T | undefined>();
  for (let index = start; index < oldEnd; index++) between.set(old[index], known[index]);
  const middle = commands.slice(start, newEnd).map((command) => between.get(command));
  const isWhole = done === known.length;
  return {
    commands,
    values: known.slice(0, start).concat(middle, known.slice(oldEnd)),
    done: isWhole && middle.every((value) => value !== undefined) ? commands.length : Math.min(done, start),
  };
}

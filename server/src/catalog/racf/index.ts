/** The language facts of RACF: look-up of commands, classes, and the TSO commands that stand between them. */
import type { ClassSpec, CommandSpec } from '../types.ts';
import { classes } from './classes.ts';
import { commands } from './commands/index.ts';
import { tsoCommands } from './tso.ts';

/** Everything by the names it has in a deck. */
export interface RacfCatalog {
  readonly commands: readonly CommandSpec[];
  /** The RACF command of that verb: full name or alias, in any letter case. Verbs have no other short forms. */
  readonly command: (verb: string) => CommandSpec | undefined;
  readonly classes: readonly ClassSpec[];
  /** The class of exactly that name, in any letter case. */
  readonly classOf: (name: string) => ClassSpec | undefined;
  /** Commands that are not RACF's but stand in its decks. */
  readonly tsoCommands: readonly CommandSpec[];
  /** The TSO command of that verb. */
  readonly tsoCommand: (verb: string) => CommandSpec | undefined;
}

export const racfCatalog: RacfCatalog = {
  commands,
  command: byVerb(commands),
  classes,
  classOf: finder(new Map(classes.map((entry) => [entry.name, entry]))),
  tsoCommands,
  tsoCommand: byVerb(tsoCommands),
};

function byVerb(list: readonly CommandSpec[]): (verb: string) => CommandSpec | undefined {
  return finder(new Map(list.flatMap((entry) => [entry.name, ...entry.aliases].map((verb) => [verb, entry]))));
}

function finder<T>(entries: ReadonlyMap<string, T>): (name: string) => T | undefined {
  return (name) => entries.get(name) ?? entries.get(name.toUpperCase());
}

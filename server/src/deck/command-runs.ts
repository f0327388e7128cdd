import type { CommandText } from './types.ts';

/** Commands that came anew in one place, up to which the rest is copied at once. */
const few = 1000;

/** Some of the commands of an array, which stays as it is. */
export interface CommandRun {
  readonly commands: readonly CommandText[];
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
}

/** Commands that came anew, one behind the other. */
type Anew = CommandText[];

/**
 * The commands of a section put together from runs of an earlier version and from commands that came anew. Arrays as long as a deck
 * cost more to collect than to fill, so an edit makes at most one.
 */
export class CommandRuns {
  private readonly parts: (CommandRun | Anew)[] = [];

  add(command: CommandText): void {
    const last = this.parts.at(-1);
    if (isAnew(last)) last.push(command);
    else this.parts.push([command]);
  }

  addRun(run: CommandRun): void {
    this.parts.push(run);
  }

  /** All of them; the array of a run itself where that is all. */
  all(): readonly CommandText[] {
    const { parts } = this;
    const [first] = parts;
    if (first === undefined) return [];
    if (parts.length === 1) return commandsOf(first);
    return this.aroundEdit() ?? parts.flatMap(commandsOf);
  }

  /** Where they begin and end as one array does, with a few that came anew in one place. */
  private aroundEdit(): CommandText[] | undefined {
    const between = [...this.parts];
    const head = isAnew(between[0]) ? undefined : between.shift();
    const tail = isAnew(between.at(-1)) ? undefined : between.pop();
    const [anew = [], ...others] = between;
    if (others.length > 0 || !isAnew(anew) || anew.length > few || isAnew(head) || isAnew(tail)) return undefined;
    const commands = (head ?? tail)?.commands;
    if (!commands || (tail && tail.commands !== commands)) return undefined;
    if ((head && head.from > 0) || (tail && tail.to < commands.length)) return undefined;
    const [from, to] = [head?.to ?? 0, tail?.from ?? commands.length];
    return from <= to ? commands.toSpliced(from, to - from, ...anew) : undefined;
  }
}

function isAnew(part: CommandRun | Anew | undefined): part is Anew {
  return Array.isArray(part);
}

function commandsOf(part: CommandRun | Anew): readonly CommandText[] {
  if (isAnew(part)) return part;
  const { commands, from, to } = part;
  return from === 0 && to === commands.length ? commands : commands.slice(from, to);
}

import type { CommandText } from '../../deck/types.ts';
import type { Section } from '../../deck/deck.ts';
import type { Analysis } from '../analysis.ts';
import type { OutlineNode } from '../types.ts';
import { type CommandEntry, commandEntry } from './command.ts';
import { commentTitle } from './comment.ts';
import type { Bare, Entries, Heading } from './entries.ts';
import type { Shown } from './limit.ts';

/** An entry as it is told; a command by its index. */
type Told = number | Heading | Bare;

/** A node that others may still be put in. */
interface OpenNode extends OutlineNode {
  detail: string;
  /** Where it ends is told when it does. */
  readonly range: { readonly start: number; end: number };
  readonly children: OutlineNode[];
}

/** Entries in a row of which the first and the last are shown. */
interface Group {
  readonly first: OpenNode;
  /** The nodes among which it is. */
  readonly among: OutlineNode[];
  last: Told;
  count: number;
}

/** Makes the nodes of an outline: of those entries that are shown, and of groups of others. */
export class ShownEntries implements Entries {
  private readonly analysis: Pick<Analysis, 'bound' | 'text'>;
  private readonly shown: Shown;
  private readonly roots: OutlineNode[] = [];
  /** The nodes that go on, by their level. */
  private readonly open: OpenNode[] = [];
  private group: Group | undefined;
  private inSection: readonly CommandText[] = [];
  /** The last command there was. */
  private reached = 0;

  constructor(analysis: Pick<Analysis, 'bound' | 'text'>, shown: Shown) {
    this.analysis = analysis;
    this.shown = shown;
  }

  fixed(level: number, entry: Bare): void {
    if (level <= this.shown.levels) this.take(level, entry);
  }

  section({ commands }: Section): void {
    this.inSection = commands;
  }

  heading(level: number, heading: Heading): void {
    if (level <= this.shown.levels) this.take(level, heading);
  }

  command(level: number, index: number): void {
    if (level <= this.shown.levels) this.take(level, index);
    this.reached = index;
  }

  commands(level: number, start: number, end: number): void {
    const { levels, groupSize = Infinity } = this.shown;
    for (let index = start; index < end && level <= levels; index++) {
      this.command(level, index);
      const { group } = this;
      if (level < levels) continue;
      // Those between the first and the last of a group are only counted.
      const more = Math.min(groupSize - (group?.count ?? 0), end - 1 - index);
      index += more;
      if (!group || more === 0) continue;
      group.count += more;
      group.last = index;
      this.reached = index;
    }
    this.reached = end - 1;
  }

  ruleSet(level: number, index: number, compile: number): void {
    if (level <= this.shown.levels) this.take(level, index, compile);
    this.reached = index;
  }

  store(level: number, index: number): void {
    const { levels } = this.shown;
    if (level < levels) {
      this.closeGroup();
      this.close(level + 1);
    }
    const ruleSet = level < levels ? this.open[level] : level === levels ? this.group?.first : undefined;
    if (ruleSet) ruleSet.detail += `, ${this.entry(index)?.name ?? ''}`;
    this.reached = index;
  }

  reach(index: number): void {
    this.reached = index;
  }

  /** The nodes, when all entries have been told of. */
  nodes(): OutlineNode[] {
    this.closeGroup();
    this.close(0);
    return this.roots;
  }

  private take(level: number, entry: Told, compile?: number): void {
    const { open, shown } = this;
    this.close(level);
    const among = level > 0 ? open[level - 1]?.children : this.roots;
    if (!among) return;
    if (level < shown.levels) {
      const node = this.node(entry, compile);
      among.push(node);
      open.push(node);
    } else if (this.group) {
      this.group.last = entry;
      this.group.count++;
    } else if (shown.groupSize !== undefined) {
      this.group = { first: this.node(entry, compile), among, last: entry, count: 1 };
    }
  }

  /** What is open at a level, or below one, ends with the last command there was. */
  private close(level: number): void {
    const { open, group, shown } = this;
    if (level < shown.levels || group?.count === shown.groupSize) this.closeGroup();
    while (open.length > level) {
      const node = open.pop();
      if (node) this.end(node);
    }
  }

  private closeGroup(): void {
    const { group } = this;
    group?.among.push(this.groupNode(group));
    this.group = undefined;
  }

  private groupNode({ first, last, count }: Group): OutlineNode {
    if (count === 1) {
      this.end(first);
      return first;
    }
    const end = typeof last === 'object' && 'range' in last ? last.range.end : this.reachedEnd();
    return {
      kind: 'group',
      name: `${first.name} … ${this.nameOf(last)}`,
      detail: `${count} entries`,
      range: { start: first.range.start, end },
      nameRange: first.nameRange,
      children: [],
    };
  }

  private end({ kind, range }: OpenNode): void {
    if (kind === 'command' || kind === 'heading') range.end = this.reachedEnd();
  }

  private reachedEnd(): number {
    return endOf(this.inSection[this.reached]);
  }

  private node(entry: Told, compile: number | undefined): OpenNode {
    if (typeof entry === 'number') return this.commandNode(entry, compile);
    if ('range' in entry) return { ...entry, range: { ...entry.range }, children: [] };
    const { inSection } = this;
    const start = inSection[entry.first]?.start ?? 0;
    const nameEnd = endOf(inSection[entry.last]);
    // An asterisk alone above the title is none of it: an editor shows the line where the name begins.
    const nameStart = (inSection[entry.title]?.start ?? 0) + (this.title(entry)?.at ?? 0);
    return {
      kind: 'heading',
      name: this.nameOf(entry),
      detail: '',
      range: { start, end: nameEnd },
      nameRange: { start: nameStart, end: nameEnd },
      children: [],
    };
  }

  private commandNode(index: number, compile: number | undefined): OpenNode {
    const { start = 0, length = 0 } = this.inSection[index] ?? {};
    const end = start + length;
    const entry = this.entry(index);
    return {
      kind: 'command',
      name: entry?.name ?? '',
      detail: compile === undefined ? (entry?.detail ?? '') : 'COMPILE',
      range: { start: compile === undefined ? start : (this.inSection[compile]?.start ?? start), end },
      nameRange: entry?.nameRange ?? { start, end },
      children: [],
    };
  }

  private nameOf(entry: Told): string {
    if (typeof entry === 'number') return this.entry(entry)?.name ?? '';
    return 'name' in entry ? entry.name : (this.title(entry)?.title ?? '');
  }

  private entry(index: number): CommandEntry | undefined {
    const command = this.inSection[index];
    const bound = command && this.analysis.bound.get(command);
    return bound && commandEntry(bound);
  }

  private title({ title }: Heading): ReturnType<typeof commentTitle> {
    const command = this.inSection[title];
    return command && commentTitle(command, this.analysis.text);
  }
}

function endOf(command: CommandText | undefined): number {
  return command ? command.start + command.length : 0;
}

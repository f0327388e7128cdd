import type { Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import type { Lines } from '../../text/lines.ts';
import type { Steps } from '../../text/steps.ts';
import { isOnNextLine } from '../next-line.ts';
import type { Fold } from '../types.ts';
import { Blocks, marks, type Run } from './blocks.ts';

/** Commands between two checkpoints. */
const stride = 8192;

/**
 * What folds among the commands of a section: commands on several cards, blocks, runs of comments.
 * @param codes the marks of its commands by their index
 * @param most of those that begin first so many are surely among them
 */
export function* commandFolds(section: Section, codes: Uint8Array, lines: Lines, most: number): Steps<Fold[]> {
  const finder = new FoldFinder(section.commands, codes, lines, most);
  for (let start = 0; start < codes.length && !finder.isDone; start += stride) {
    finder.takeUpTo(Math.min(start + stride, codes.length));
    yield;
  }
  return finder.all();
}

/** The blocks of a section. */
export function blockFolds({ commands }: Section, codes: Uint8Array): Fold[] {
  const folds: Fold[] = [];
  const blocks = new Blocks((block) => {
    addFold(folds, block, commands, codes);
  });
  for (let index = 0; index < codes.length; index++) blocks.take(index, codes[index] ?? 0);
  blocks.end();
  return folds;
}

class FoldFinder {
  private readonly commands: readonly CommandText[];
  private readonly codes: Uint8Array;
  private readonly lines: Lines;
  private readonly most: number;
  private readonly folds: Fold[] = [];
  private readonly blocks: Blocks;
  private comments: Run | undefined;
  private index = 0;
  /** There are enough of them that begin with this command, or before it. */
  private enough = Infinity;

  constructor(commands: readonly CommandText[], codes: Uint8Array, lines: Lines, most: number) {
    this.commands = commands;
    this.codes = codes;
    this.lines = lines;
    this.most = most;
    this.blocks = new Blocks((block) => {
      this.add(block);
    });
  }

  /** What begins behind the last command that was taken is not asked for, and what began before it has ended. */
  get isDone(): boolean {
    return this.enough < Infinity && !this.blocks.isOpen && !this.comments;
  }

  takeUpTo(end: number): void {
    const { codes, blocks } = this;
    for (; this.index < end; this.index++) {
      const { index } = this;
      const code = codes[index] ?? 0;
      if ((code & marks.comment) !== 0) this.comment(index);
      else {
        this.endComments();
        if ((code & marks.cards) !== 0) this.add({ first: index, last: index });
        blocks.take(index, code);
      }
      if (this.folds.length >= this.most) this.enough = Math.min(this.enough, index);
      if (this.isDone) return;
    }
  }

  all(): Fold[] {
    this.endComments();
    this.blocks.end();
    return this.folds;
  }

  /** Cards that follow one another fold together. */
  private comment(index: number): void {
    const [last, now] = [this.comments && this.commands[this.comments.last], this.commands[index]];
    if (this.comments && last && now && isOnNextLine(this.lines, last.start + last.length, now.start)) {
      this.comments.last = index;
      return;
    }
    this.endComments();
    this.comments = { first: index, last: index };
  }

  private endComments(): void {
    if (this.comments) this.add(this.comments, 'comment');
    this.comments = undefined;
  }

  private add(run: Run, kind?: Fold['kind']): void {
    if (run.first <= this.enough) addFold(this.folds, run, this.commands, this.codes, kind);
  }
}

/** What stands on one line does not fold. */
function addFold(
  folds: Fold[],
  { first, last }: Run,
  commands: readonly CommandText[],
  codes: Uint8Array,
  kind: Fold['kind'] = 'region',
): void {
  if (first === last && ((codes[first] ?? 0) & marks.cards) === 0) return;
  const [from, to] = [commands[first], commands[last]];
  if (from && to) folds.push({ range: { start: from.start, end: to.start + to.length }, kind });
}

import type { Section } from '../../deck/deck.ts';
import type { Colours } from '../types.ts';
import type { Painted } from './command.ts';

/** Puts the runs of commands and those of JCL into the order of the text. */
export class ColouredRuns {
  private readonly starts: number[] = [];
  private readonly words: Painted[] = [];
  private readonly jcl: Colours;
  private taken = 0;

  /** @param jcl the runs of the statements, which lie outside of all sections */
  constructor(jcl: Colours) {
    this.jcl = jcl;
  }

  /** The runs of a section follow; sections come in the order of the text. */
  enter({ frame: { range } }: Section): void {
    this.takeBefore(range.start);
  }

  /** A run that begins at a document offset. */
  add(start: number, words: Painted): void {
    this.starts.push(start);
    this.words.push(words);
  }

  /** All runs, when the last section has been entered and its runs added. */
  all(): Colours {
    this.takeBefore(Infinity);
    return { starts: this.starts, words: this.words };
  }

  private takeBefore(offset: number): void {
    for (; this.taken < this.jcl.starts.length; this.taken++) {
      const start = this.jcl.starts[this.taken] ?? 0;
      if (start >= offset) break;
      this.add(start, this.jcl.words[this.taken] ?? []);
    }
  }
}

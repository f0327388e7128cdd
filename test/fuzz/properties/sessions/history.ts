/** Something that changes in the course of a session, with all it has been. */
export class History<T> {
  private readonly states: T[];

  constructor(first: T) {
    this.states = [first];
  }

  get now(): T {
    return this.states.at(-1) as T;
  }

  /** The place in time, for `since`. */
  get mark(): number {
    return this.states.length - 1;
  }

  push(state: T): void {
    this.states.push(state);
  }

  /** What it was from one place in time to another, the newest first. */
  between(from: number, to: number): T[] {
    return this.states.slice(from, to + 1).reverse();
  }
}

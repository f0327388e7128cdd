/** Entries, and runs of them, up to which each is looked for by itself; more are sifted out in one pass. */
const few = 8;

/**
 * Told of an entry that went.
 * @param at where what came in its place stands; without that, where what stood behind it is
 */
export type TellGone<T> = (entry: T, at: number, instead: T | undefined) => void;

/** What went from a list since it was looked at, with what stands in its place. */
export class Gone<T extends object> {
  private readonly all = new Map<T, T | undefined>();

  get size(): number {
    return this.all.size;
  }

  /** @param instead stands where the entry did; what is undefined leaves no place */
  add(entry: T, instead?: T): void {
    this.all.set(entry, instead);
  }

  /** An entry that went comes back, to where it stood. False for one that did not go, or of which that was looked at already. */
  takeBack(entry: T): boolean {
    return this.all.size > 0 && this.all.delete(entry);
  }

  clear(): void {
    this.all.clear();
  }

  /** What stands where an entry stood; the same for one that stays. What came in its place may have gone, too. */
  inPlaceOf(entry: T): T | undefined {
    let now: T | undefined = entry;
    while (now && this.all.has(now)) now = this.all.get(now);
    return now;
  }

  /** The same, for one that is not asked about again. */
  passOn(entry: T): T | undefined {
    let now: T | undefined = entry;
    while (now && this.all.has(now)) {
      const instead: T | undefined = this.all.get(now);
      this.all.delete(now);
      now = instead;
    }
    return now;
  }

  /** Forgets what came and went in between: there may be nobody who ever asks. */
  shorten(): void {
    for (const entry of [...this.all.keys()]) if (this.all.has(entry)) this.all.set(entry, this.passOn(entry));
  }

  entries(): Iterable<T> {
    return this.all.keys();
  }

  /** Takes everything that went out of a list. Where that stood cannot be told from its start, which is that of the old text. */
  takeOutOf(items: T[], tell: TellGone<T> = nobody): void {
    if (items.length === 0) return;
    if (this.all.size <= few) this.takeEach(items, tell);
    else if (!this.takeRuns(items, tell)) this.siftAny(items, tell);
  }

  private takeEach(items: T[], tell: TellGone<T>): void {
    let near = 0;
    for (const entry of this.all.keys()) {
      // Most stood one behind the other.
      const at = items[near] === entry ? near : items.indexOf(entry);
      if (at < 0) continue;
      near = at;
      const instead = this.inPlaceOf(entry);
      if (instead) items[near++] = instead;
      else items.splice(at, 1);
      tell(entry, at, instead);
    }
  }

  /**
   * What went mostly did so in the order of the list, and in few runs: of what stays nothing has to be looked up or moved by itself.
   * @returns true when that was all
   */
  private takeRuns(items: T[], tell: TellGone<T>): boolean {
    const leaving = [...this.all.keys()];
    let next = 0;
    let at = 0;
    for (let runs = 0; runs < few; runs++) {
      const first = leaving[next];
      if (!first) return true;
      at = items.indexOf(first, at);
      if (at < 0) return false;
      const begin = next;
      let entry: T | undefined = first;
      while (entry && items[at + next - begin] === entry && !this.all.get(entry)) entry = leaving[++next];
      for (const one of items.splice(at, next - begin)) tell(one, at, undefined);
    }
    return this.sift(items, tell, leaving, next);
  }

  /** @param first the first of those that still go, of which the rest follow in the order of the list */
  private sift(items: T[], tell: TellGone<T>, leaving: readonly T[], first: number): boolean {
    let next = first;
    let kept = 0;
    for (const item of items) {
      if (item !== leaving[next]) {
        items[kept++] = item;
        continue;
      }
      next++;
      const instead = this.inPlaceOf(item);
      tell(item, kept, instead);
      if (instead) items[kept++] = instead;
    }
    items.length = kept;
    return next === leaving.length;
  }

  private siftAny(items: T[], tell: TellGone<T>): void {
    let kept = 0;
    for (const item of items) {
      const instead = this.inPlaceOf(item);
      if (instead !== item) tell(item, kept, instead);
      if (instead) items[kept++] = instead;
    }
    items.length = kept;
  }
}

function nobody(): void {
  // Most do not ask.
}

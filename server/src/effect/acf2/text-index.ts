import type { BoundCommand } from '../../bind/types.ts';
import { inOrder, merge, puttingInOrder } from '../in-order.ts';
import { countWhile } from '../../text/search.ts';
import type { Steps } from '../../text/steps.ts';
import { isBoundary, readingRuleTexts, type RuleText, RuleTextReader } from './rule-texts.ts';

/** Commands up to which each is looked for by itself; more are found in one pass. */
const few = 8;

/** What came and went since it was asked last. */
export interface ChangedTexts {
  /** `all`: those that stay come again, as new ones. */
  readonly gone: readonly RuleText[] | 'all';
  readonly come: readonly RuleText[];
}

/** The texts of rule sets in a deck, kept up with its edits: texts that an edit does not touch stay the same objects. */
export class TextIndex {
  /** In the order of the deck. */
  private items: BoundCommand[] = [];
  private readonly texts = new Map<BoundCommand, RuleText>();
  private come: BoundCommand[] = [];
  private readonly gone = new Set<BoundCommand>();

  /** @param what a command that was taken is not added again */
  change(command: BoundCommand, what: 'add' | 'take'): void {
    if (what === 'add') this.come.push(command);
    else this.gone.add(command);
  }

  /** True when something came or went since it was asked last. */
  get isWaiting(): boolean {
    return this.come.length > 0 || this.gone.size > 0;
  }

  /** It may be given up, and nothing has changed then. */
  *updating(): Steps<ChangedTexts> {
    const { come, gone } = this;
    if (!this.isWaiting) return { gone: [], come: [] };
    const isMuch = come.length + gone.size > this.items.length;
    const changed = isMuch ? yield* this.readingAll() : this.readAround(come);
    this.come = [];
    gone.clear();
    return changed;
  }

  private *readingAll(): Steps<ChangedTexts> {
    const { texts, come, gone } = this;
    const all = this.items.length > 0 ? this.items.concat(come) : come;
    const here = gone.size > 0 ? all.filter((command) => !gone.has(command)) : [...all];
    const items = yield* puttingInOrder(here, startOf);
    const found = yield* readingRuleTexts(items);
    this.items = items;
    texts.clear();
    for (const text of found) texts.set(text.head, text);
    return { gone: 'all', come: found };
  }

  /** Reads the parts again in which something came or went. */
  private readAround(come: readonly BoundCommand[]): ChangedTexts {
    const { texts, gone } = this;
    const old: RuleText[] = [];
    const here = gone.size > 0 ? come.filter((command) => !gone.has(command)) : [...come];
    /** What stands before something that went, and what came. */
    const changed = this.takeOut(old);
    const isFirstGone = changed.has(undefined);
    merge(this.items, inOrder(here, startOf), startOf);
    for (const command of here) changed.add(command);
    const { items } = this;
    const found: RuleText[] = [];
    for (const [from, to] of this.partsAround(changed, isFirstGone)) {
      const reader = new RuleTextReader();
      for (let index = from; index < to; index++) {
        const command = items[index];
        if (!command) continue;
        this.forget(command, old);
        reader.read(command);
      }
      // What stands behind may store the last one.
      const next = items[to];
      if (next) reader.read(next);
      reader.end();
      for (const text of reader.texts) {
        if (text.head === next) continue;
        texts.set(text.head, text);
        found.push(text);
      }
    }
    return { gone: old, come: found };
  }

  /** @returns those that stand before something that went; undefined for the beginning */
  private takeOut(old: RuleText[]): Set<BoundCommand | undefined> {
    const { items, gone } = this;
    const before = new Set<BoundCommand | undefined>();
    if (gone.size <= few) {
      let near = 0;
      for (const command of gone) {
        this.forget(command, old);
        // Where it stood cannot be told from its start, which is that of the old text. Most stood one behind the other.
        const at = items[near] === command ? near : items.indexOf(command);
        if (at < 0) continue;
        near = at;
        items.splice(at, 1);
        before.delete(command);
        before.add(items[at - 1]);
      }
      return before;
    }
    let kept = 0;
    for (const command of items) {
      if (gone.has(command)) {
        before.add(items[kept - 1]);
        this.forget(command, old);
      } else items[kept++] = command;
    }
    items.length = kept;
    return before;
  }

  /**
   * The runs of whole parts that hold what changed, and the parts before: what stands there may be stored, or be longer, by what came.
   * @param changed commands that came, or behind which one went
   */
  private partsAround(changed: ReadonlySet<BoundCommand | undefined>, isFirstGone: boolean): [number, number][] {
    const { items } = this;
    const runs: [number, number][] = [];
    const add = (low: number, high: number): void => {
      const last = runs.at(-1);
      const isBehind = !last || low > last[1];
      if (!isBehind && high <= last[1]) return;
      let from = Math.max(0, low - 1);
      while (isBehind && from > 0 && !startsPart(items[from])) from--;
      let to = high;
      while (to < items.length && !startsPart(items[to])) to++;
      if (isBehind) runs.push([from, to]);
      else last[1] = to;
    };
    if (isFirstGone) add(0, 0);
    for (const index of this.placesOf(changed)) add(index, index + 1);
    return runs;
  }

  /** @returns indexes in ascending order */
  private placesOf(commands: ReadonlySet<BoundCommand | undefined>): number[] {
    const { items } = this;
    const places: number[] = [];
    if (commands.size <= few) {
      for (const command of commands) {
        if (command) places.push(countWhile(items.length, (index) => startsBefore(items[index], command)));
      }
      return places.sort((a, b) => a - b);
    }
    for (let index = 0; index < items.length; index++) if (commands.has(items[index])) places.push(index);
    return places;
  }

  private forget(head: BoundCommand, old: RuleText[]): void {
    const text = this.texts.get(head);
    if (!text) return;
    old.push(text);
    this.texts.delete(head);
  }
}

function startsPart(command: BoundCommand | undefined): boolean {
  return command !== undefined && isBoundary(command);
}

function startsBefore(one: BoundCommand | undefined, other: BoundCommand): boolean {
  return one !== undefined && startOf(one) < startOf(other);
}

function startOf({ text }: BoundCommand): number {
  return text.start;
}

import type { BoundCommand } from '../../bind/types.ts';
import { Gone } from '../gone.ts';
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
  private readonly gone = new Gone<BoundCommand>();

  /** @param what a command that was taken is not added again */
  change(command: BoundCommand, what: 'add' | 'take'): void {
    if (what === 'add') this.come.push(command);
    else this.gone.add(command);
  }

  /** Puts a command in the place of one of which only symbols had other values. */
  replace(before: BoundCommand, after: BoundCommand): void {
    this.gone.add(before, after);
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
    const here = [...all];
    gone.takeOutOf(here);
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
    const here = [...come];
    gone.takeOutOf(here);
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

  /** @returns those that stand before something that went, or in its place; undefined for the beginning */
  private takeOut(old: RuleText[]): Set<BoundCommand | undefined> {
    const { items } = this;
    const changed = new Set<BoundCommand | undefined>();
    this.gone.takeOutOf(items, (command, at, instead) => {
      this.forget(command, old);
      changed.delete(command);
      changed.add(instead ?? items[at - 1]);
    });
    return changed;
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
    const sought = [...commands].filter((command) => command !== undefined);
    for (let index = 0; index < items.length; index++) if (items[index] === sought[places.length]) places.push(index);
    // They are mostly in order, and then they are all.
    if (places.length === sought.length) return places;
    places.length = 0;
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

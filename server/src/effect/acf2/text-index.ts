import type { BoundCommand } from '../../bind/types.ts';
import { countWhile } from '../../text/search.ts';
import { inOrder } from '../in-order.ts';
import { isBoundary, type RuleText, ruleTexts } from './rule-texts.ts';

/** Commands that came or went, up to which only what is around them is read again. */
const few = 16;

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

  update(): ChangedTexts {
    const { come, gone } = this;
    if (come.length === 0 && gone.size === 0) return { gone: [], come: [] };
    this.come = [];
    const isLittle = come.length + gone.size <= few && this.items.length > 0;
    const changed = isLittle ? this.updateAround(come) : this.readAll(come);
    gone.clear();
    return changed;
  }

  private readAll(come: readonly BoundCommand[]): ChangedTexts {
    const { texts, gone } = this;
    const all = this.items.length > 0 ? this.items.concat(come) : [...come];
    this.items = inOrder(gone.size > 0 ? all.filter((command) => !gone.has(command)) : all, startOf);
    texts.clear();
    const found = ruleTexts(this.items);
    for (const text of found) texts.set(text.head, text);
    return { gone: 'all', come: found };
  }

  private updateAround(come: readonly BoundCommand[]): ChangedTexts {
    const { items, texts, gone } = this;
    const old: RuleText[] = [];
    let low = items.length;
    let high = 0;
    for (const command of gone) {
      const at = items.indexOf(command);
      if (at < 0) continue;
      items.splice(at, 1);
      low = Math.min(low, at);
      high = Math.max(at, high > at ? high - 1 : high);
      this.forget(command, old);
    }
    for (const command of come) {
      if (gone.has(command)) continue;
      const start = startOf(command);
      const at = countWhile(items.length, (index) => isBefore(items[index], start));
      items.splice(at, 0, command);
      low = Math.min(low, at);
      high = Math.max(at + 1, high >= at ? high + 1 : high);
    }
    // What stands before may be stored, or be longer, by what came.
    let from = Math.max(0, low - 1);
    while (from > 0 && !startsPart(items[from])) from--;
    let to = high;
    while (to < items.length && !startsPart(items[to])) to++;
    for (const command of items.slice(from, to)) this.forget(command, old);
    const next = items[to];
    const found = ruleTexts(items.slice(from, to + 1)).filter(({ head }) => head !== next);
    for (const text of found) texts.set(text.head, text);
    return { gone: old, come: found };
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

function isBefore(command: BoundCommand | undefined, start: number): boolean {
  return command !== undefined && startOf(command) < start;
}

function startOf({ text }: BoundCommand): number {
  return text.start;
}

import { isOpen } from '../types.ts';
import { isMasked } from './mask.ts';
import type { RuleLife } from './rule-sets.ts';

/** Looks lines up by the first qualifier of their masks, once that is asked for. */
export function linesByName(lines: readonly RuleLife[]): (rest: string) => Iterable<RuleLife> {
  let index: { readonly literal: Map<string, RuleLife[]>; readonly others: RuleLife[] } | undefined;
  return (rest) => {
    if (isOpen(rest)) return lines;
    index ??= indexOf(lines);
    const same = index.literal.get(firstOf(rest));
    return same ? [...same, ...index.others] : index.others;
  };
}

/** Looks lines up by their masks, once that is asked for. */
export function linesByMask(lines: readonly RuleLife[]): (mask: string) => Iterable<RuleLife> {
  let index: Map<string, RuleLife[]> | undefined;
  return (mask) => {
    if (!index) {
      index = new Map();
      for (const life of lines) addTo(index, life.line.mask, life);
    }
    return index.get(mask) ?? [];
  };
}

function addTo(lists: Map<string, RuleLife[]>, key: string, life: RuleLife): void {
  const known = lists.get(key);
  if (known) known.push(life);
  else lists.set(key, [life]);
}

function indexOf(lines: readonly RuleLife[]): { literal: Map<string, RuleLife[]>; others: RuleLife[] } {
  const literal = new Map<string, RuleLife[]>();
  const others: RuleLife[] = [];
  for (const life of lines) {
    const first = firstOf(life.line.mask);
    if (life.line.isOpen || isMasked(first)) {
      others.push(life);
      continue;
    }
    addTo(literal, first, life);
  }
  return { literal, others };
}

function firstOf(name: string): string {
  const period = name.indexOf('.');
  return period < 0 ? name : name.slice(0, period);
}

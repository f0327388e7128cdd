import type { ClassHistory } from '../effect/class-history.ts';
import type { EffectIndex } from '../effect/index.ts';
import type { ClassEffect } from '../effect/types.ts';
import { changedRun } from '../text/change.ts';
import { compact } from '../text/compact.ts';
import type { Range } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import type { Steps } from '../text/steps.ts';
import { optionRules } from './by-scope.ts';
import type { Report } from './report.ts';
import type { RuleFailure } from './run.ts';
import { collect } from './subject-run.ts';
import type { Finding, OptionRule } from './types.ts';

/** Options looked at in one step. */
const optionsInStep = 200;

const none: readonly never[] = [];

/** An option, and the one before it. */
interface Pair {
  readonly option: ClassEffect;
  readonly before: ClassEffect;
  readonly history: ClassHistory;
}

const check = (rule: OptionRule, { option, before, history }: Pair): Iterable<Finding> =>
  rule.check(option, before, history);

/** What was found about the options of a class. */
interface OfClass {
  readonly own: readonly ClassEffect[];
  readonly others: readonly (readonly ClassEffect[])[];
  /** What was found about one of its own options and the one before it, by the former; those of which there is nothing are left out. */
  readonly reports: Map<ClassEffect, readonly Report[]>;
}

/**
 * The findings about options that are set for a class one behind the other. A class may have very many, so only those are looked at
 * again where something came or went.
 */
export class OptionRun {
  private readonly classes = new Map<string, OfClass>();
  private readonly onFailure: RuleFailure;

  constructor(onFailure: RuleFailure) {
    this.onFailure = onFailure;
  }

  /** @param touched the classes of which the history changed, with that history */
  *updating(touched: ReadonlyMap<string, ClassHistory>, effects: EffectIndex): Steps<void> {
    let looked = 0;
    for (const [className, history] of touched) {
      const { own, others } = history;
      const before = this.classes.get(className);
      const { atStart, atEnd } = stayed(history, before, effects.takeChangedPart(className));
      const reports = before?.reports ?? new Map<ClassEffect, readonly Report[]>();
      const earlier = before?.own ?? none;
      if (reports.size > 0) for (const option of earlier.slice(atStart, earlier.length - atEnd)) reports.delete(option);
      for (let index = atStart; index < own.length - atEnd; index++) {
        const [option, predecessor] = [own[index], own[index - 1]];
        if (option && predecessor) this.check(option, predecessor, history, reports);
        if (++looked % optionsInStep === 0) yield;
      }
      if (own.length > 0) this.classes.set(className, { own, others, reports });
      else this.classes.delete(className);
    }
  }

  private check(
    option: ClassEffect,
    before: ClassEffect,
    history: ClassHistory,
    all: Map<ClassEffect, readonly Report[]>,
  ): void {
    const reports: Report[] = [];
    for (const rule of optionRules) collect(rule, check, { option, before, history }, reports, this.onFailure);
    if (reports.length > 0) all.set(option, compact(reports));
  }

  /** Adds all findings to others. */
  addTo(all: Report[]): void {
    for (const { reports } of this.classes.values()) {
      for (const found of reports.values()) for (const report of found) all.push(report);
    }
  }
}

/**
 * How many of the own options of a class, from the first and from the last, follow the same one as before, with the same between them.
 * @param changed where changes to profiles came or went
 */
function stayed(
  { own, others }: ClassHistory,
  before: OfClass | undefined,
  changed: Range | undefined,
): { readonly atStart: number; readonly atEnd: number } {
  if (!before) return { atStart: 0, atEnd: 0 };
  const { start, newEnd } = changedRun(before.own, own);
  const isSame = start === own.length && start === before.own.length;
  let atStart = start;
  // What the first behind a change follows is another one.
  let atEnd = isSame ? own.length : Math.max(0, own.length - newEnd - 1);
  const parts = [changed];
  for (let index = 0; index < Math.max(others.length, before.others.length); index++) {
    parts.push(changedPart(before.others[index] ?? none, others[index] ?? none));
  }
  for (const part of parts) {
    if (!part) continue;
    atStart = Math.min(atStart, lastIndex(own, part.start - 1, startOf) + 1);
    atEnd = Math.min(atEnd, Math.max(0, own.length - lastIndex(own, part.end - 1, startOf) - 2));
  }
  return { atStart, atEnd: Math.min(atEnd, own.length - atStart) };
}

/**
 * The part of the deck that has whatever came or went of a list, in document offsets; undefined when nothing did. Where what went stood
 * only those tell that stay.
 */
function changedPart(before: readonly ClassEffect[], now: readonly ClassEffect[]): Range | undefined {
  const { start, oldEnd, newEnd } = changedRun(before, now);
  if (start === before.length && start === now.length) return undefined;
  const [first, last] = oldEnd > start ? [now[start - 1], now[newEnd]] : [now[start], now[newEnd - 1]];
  return { start: first ? startOf(first) : 0, end: (last ? startOf(last) : Infinity) + 1 };
}

function startOf({ command }: ClassEffect): number {
  return command.text.start;
}

/**
 * The form of a command: its entry of the catalog, its operands in their order, which of them have parentheses and how many
 * values, the keyword that the first of them is, and the class of IBM that it names. A deck has many commands and few forms, so what
 * the form decides is found once. That of its values only keywords and classes count, `bind/rebind.ts` goes by.
 */
import type { BoundCommand, BoundOperand, BoundValue } from '../bind/types.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { ClassSpec, CommandSpec, Esm, KeywordSpec, OperandSpec, ValueType } from '../catalog/types.ts';
import { isRuleText } from './support/rule-text.ts';
import { isNegated } from './support/words.ts';

/** What the catalog knows a word as. */
type Word = OperandSpec | KeywordSpec | ClassSpec;

/** What is noted of a form. */
export interface Noted<T> {
  found: T | undefined;
}

/** One step of the way to a form: the words of a command are gone along one after the other. */
class Step<T> implements Noted<T> {
  /** The way gone last: commands of one form often follow each other. */
  private last: Way<T> | undefined;
  private ways: Map<Word | undefined, Way<T>[]> | undefined;

  /** What was noted of the commands that end here. */
  found: T | undefined;

  /** Undefined when there is no such way yet. */
  go(spec: Word | undefined, flags: number): Step<T> | undefined {
    const { last } = this;
    if (last && last.spec === spec && last.flags === flags) return last.to;
    for (const way of this.ways?.get(spec) ?? none) {
      if (way.flags !== flags) continue;
      this.last = way;
      return way.to;
    }
    return undefined;
  }

  add(spec: Word | undefined, flags: number): Step<T> {
    const way: Way<T> = { spec, flags, to: new Step<T>() };
    const ways = (this.ways ??= new Map<Word | undefined, Way<T>[]>());
    const others = ways.get(spec);
    if (others) others.push(way);
    else ways.set(spec, [way]);
    this.last = way;
    return way.to;
  }
}

interface Way<T> {
  readonly spec: Word | undefined;
  readonly flags: number;
  readonly to: Step<T>;
}

const none: readonly never[] = [];

/** More steps than all decks of a day need: then everything is forgotten. */
const mostSteps = 20_000;

/** Some commands of TSO are known in all of them. */
const products: Readonly<Record<Esm, number>> = { racf: 0, acf2: 8, tss: 16 };

/** What is noted of the forms of commands. */
export class Forms<T> {
  private roots = new WeakMap<CommandSpec, Step<T>>();
  private size = 0;

  /** Where what is known of the form of a command is noted; undefined for one that is not understood to its last word. */
  of(command: BoundCommand): Noted<T> | undefined {
    const { spec, text, problems, strays, operands, positionals } = command;
    if (!spec || text.problems.length > 0 || problems.length > 0 || strays.length > 0) return undefined;
    if (this.size >= mostSteps) {
      this.roots = new WeakMap();
      this.size = 0;
    }
    let step = this.roots.get(spec);
    if (!step) this.roots.set(spec, (step = new Step<T>()));
    // What the text is read as; the first digit keeps the number of positionals apart.
    let flags = 32 | products[command.esm] | (isRuleText(command) ? 4 : 0);
    if (command.latePositional) flags |= 1;
    if (text.parmlib === true) flags |= 2;
    for (const values of positionals) flags = (flags << 2) | (values.length > 1 ? 3 : values.length + 1);
    step = this.next(step, undefined, flags);
    for (let index = 0; index < positionals.length; index++) {
      const of = spec.positionals[index]?.of;
      const values = positionals[index];
      if (of && values?.[0]) step = this.byValue(step, of, values[0]);
    }
    return this.along(operands, step);
  }

  /** Undefined when a word is not known. */
  private along(operands: readonly BoundOperand[], from: Step<T>): Step<T> | undefined {
    let step = from;
    for (const operand of operands) {
      const { spec, operands: inner } = operand;
      if (spec === undefined || (spec.value.kind === 'none' && operand.list)) return undefined;
      step = this.next(step, spec, flagsOf(operand, spec));
      const [first] = operand.values;
      if (first && spec.value.kind === 'values') step = this.byValue(step, spec.value.of, first);
      if (inner.length === 0) continue;
      const behind = this.along(inner, step);
      if (!behind) return undefined;
      // Where the parentheses end.
      step = this.next(behind, undefined, 0);
    }
    return step;
  }

  /** Tells apart which keyword, or which class of IBM, a value is. */
  private byValue(step: Step<T>, { type }: ValueType, { keyword, value }: BoundValue): Step<T> {
    if (type === 'keyword') return this.next(step, keyword, 1);
    if (type !== 'class') return step;
    return value === undefined ? this.next(step, undefined, 2) : this.next(step, racfCatalog.classOf(value), 3);
  }

  private next(step: Step<T>, spec: Word | undefined, flags: number): Step<T> {
    const next = step.go(spec, flags);
    if (next) return next;
    this.size++;
    return step.add(spec, flags);
  }
}

/** What counts of an operand: parentheses, values, and what may be `NO` in front of its name. */
function flagsOf(operand: BoundOperand, spec: OperandSpec): number {
  const { list, values, operands } = operand;
  const { length } = values;
  let flags = (list ? 1 : 0) | (length > 1 ? 4 : length << 1) | (operands.length > 0 ? 8 : 0);
  if (spec.negatable === true && isNegated(operand)) flags |= 16;
  if (spec.value.kind === 'values' && spec.value.of.type === 'keyword') {
    for (const value of values) if (!value.keyword) flags |= unsettled(value);
  }
  return flags;
}

/** A value that is no keyword where one is expected: it may be several, or none, or it is not known what it is. */
function unsettled({ value, candidates }: BoundValue): number {
  if (candidates && candidates.length > 0) return 32;
  return value === undefined ? 0 : 64;
}

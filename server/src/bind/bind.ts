import { type Words, wordsOf } from '../catalog/lookup.ts';
import type { CommandSpec, Esm, OperandSpec, PositionalSpec, ValueType } from '../catalog/types.ts';
import type { CommandText, SectionFrame } from '../deck/types.ts';
import { readShape, scanner } from '../grammar/parse.ts';
import type { Shape } from '../grammar/shape.ts';
import type { TreeNode } from '../grammar/tree.ts';
import { compact } from '../text/compact.ts';
import type { Range } from '../text/range.ts';
import { isAt, wordAt } from '../text/words.ts';
import { Command, Operand } from './bound.ts';
import type { BoundCommand, BoundOperand, BoundValue, CommandHead, EntryLookup, SyntaxProblem } from './types.ts';
import { anyValue, bindValue, valueTypeOf, withoutValue, type ValueSource } from './values.ts';

/**
 * Ties the words of a command to the catalog. Total: what does not fit is kept as stray or unknown, for rules to
 * speak of.
 */
export function bindCommand(text: CommandText, esm: Esm, frame: SectionFrame, lookup: EntryLookup): BoundCommand {
  // A command that failed may have left some there.
  operandsMade.size = 0;
  valuesMade.size = 0;
  positionalsMade.size = 0;
  return new Binder(text, esm, readShape(text.text, esm, text.form), frame).bind(lookup);
}

/** One empty list for all that have none: a large deck has hundreds of thousands. */
const none: readonly never[] = [];

type OperandWords = Words<OperandSpec>;

/** Works on the tokens of `scanner`, so on one command at a time. The hot loop of a cold check: few closures, few objects. */
class Binder implements CommandHead, ValueSource {
  private problems: SyntaxProblem[] | undefined;
  private strays: BoundValue[] | undefined;
  private late = false;
  /** The operands of the command itself. */
  private top: OperandWords = noWords;

  readonly text: CommandText;
  readonly verb: string;
  readonly frame: SectionFrame;
  readonly hasMarks: boolean;
  private readonly esm: Esm;
  private readonly shape: Shape;
  private readonly source: string;
  private readonly starts: Int32Array;

  constructor(text: CommandText, esm: Esm, shape: Shape, frame: SectionFrame) {
    this.text = text;
    this.esm = esm;
    this.shape = shape;
    this.frame = frame;
    this.source = text.text;
    this.starts = scanner.starts;
    this.hasMarks = scanner.hasMarks;
    this.verb = this.writtenOf(shape.verb) ?? '';
  }

  firstWord(): string | undefined {
    return this.writtenOf(this.shape.firstWord);
  }

  firstName(): string | undefined {
    return this.writtenOf(this.shape.firstName);
  }

  private writtenOf(node: TreeNode | undefined): string | undefined {
    return node && wordAt(this.source, this.startOf(node), this.endOf(node));
  }

  bind(lookup: EntryLookup): BoundCommand {
    const { text, esm, shape, verb } = this;
    const spec = lookup(this);
    if (spec) this.top = wordsOf(spec.operands);
    this.noteProblems();
    const rest = this.takePositionals(spec);
    const positionals = positionalsMade.take(0);
    const operands = this.bindOperands(rest, rest === shape.parts ? positionals.length : 0, spec && this.top, true);
    return new Command(
      text,
      esm,
      spec,
      spec?.name === verb ? spec.name : verb,
      positionals,
      operands,
      this.late,
      this.strays ? compact(this.strays) : none,
      this.problems ? compact(this.problems) : none,
      shape.verb ? this.startOf(shape.verb) : 0,
    );
  }

  /**
   * Positionals stand first. A keyword operand of the command in their place is bound as that operand, and the
   * positional looked for behind it, so that one slip gives one report.
   * @returns what is no positional; all parts when the positionals are the first of them
   */
  private takePositionals(spec: CommandSpec | undefined): readonly TreeNode[] {
    const { parts } = this.shape;
    const specs = spec?.positionals ?? none;
    let rest: TreeNode[] | undefined;
    // In these the first word is told apart by the grammar.
    const isRuleLine = this.text.form !== 'command';
    for (const part of parts) {
      const positional = specs[positionalsMade.size];
      if (!positional) {
        if (!rest) return parts;
        rest.push(part);
        continue;
      }
      const values = this.positionalValues(part, positional, isRuleLine, rest !== undefined);
      if (values) positionalsMade.add(values);
      else if (rest) rest.push(part);
      else rest = [part];
    }
    return rest ?? parts;
  }

  /**
   * @param isBehind an operand stands before the part
   * @returns undefined when the part is no positional
   */
  private positionalValues(
    part: TreeNode,
    spec: PositionalSpec,
    isRuleLine: boolean,
    isBehind: boolean,
  ): readonly BoundValue[] | undefined {
    const { kind, list } = part;
    if (kind === 'operand' && list && this.namesOperand(part, this.top)) return undefined;
    if (kind === 'mask' || kind === 'target') return [this.value(part, spec.of)];
    if ((kind !== 'list' && kind !== 'operand') || isRuleLine) return undefined;
    if (isBehind) {
      if (this.namesOperand(part, this.top)) return undefined;
      // ACF2 takes its operands in any order.
      if (this.esm !== 'acf2') this.late = true;
    }
    const written = kind === 'list' ? part : list;
    if (written?.unclosed === true) this.noteUnclosed(written, undefined);
    if (kind === 'operand') return [this.value(part, spec.of)];
    for (const entry of part.entries) valuesMade.add(this.value(entry, spec.of));
    return valuesMade.take(0);
  }

  private namesOperand(part: TreeNode, operands: OperandWords): boolean {
    const phrase = part.children[0];
    return phrase !== undefined && operands.find(this.source, this.startOf(phrase), this.endOf(phrase)) !== undefined;
  }

  private bindOperands(
    parts: readonly TreeNode[],
    first: number,
    words: OperandWords | undefined,
    topLevel: boolean,
  ): readonly BoundOperand[] {
    const base = operandsMade.size;
    for (let index = first; index < parts.length; index++) {
      const part = parts[index];
      if (!part) continue;
      const { kind } = part;
      if (kind === 'operand' || kind === 'target' || kind === 'mask') {
        const next = parts[index + 1];
        const detached = next?.kind === 'list' && this.takesList(part, words) ? next : undefined;
        if (detached) index++;
        operandsMade.add(this.operand(part, part.list ?? detached, words));
      } else if (kind === 'list' || kind === 'assignment') {
        if (topLevel && kind === 'list') this.problem('stray', this.spanOf(part));
        const stray = this.value(part, anyValue);
        if (this.strays) this.strays.push(stray);
        else this.strays = [stray];
      }
    }
    return operandsMade.take(base);
  }

  /** `CLASS (FACILITY)`: a list that a blank separates from a keyword which takes one belongs to the keyword. */
  private takesList(node: TreeNode, words: OperandWords | undefined): boolean {
    if (node.list) return false;
    if (!words) return true;
    const phrase = node.children[0] ?? node;
    const match = words.find(this.source, this.startOf(phrase), this.endOf(phrase));
    return match !== undefined && (!('spec' in match) || match.spec.value.kind !== 'none');
  }

  private operand(node: TreeNode, list: TreeNode | undefined, words: OperandWords | undefined): BoundOperand {
    const start = this.startOf(node);
    const wordEnd = this.endOf(node.word);
    const match = words?.find(this.source, start, wordEnd);
    const spec = match && 'spec' in match ? match.spec : undefined;
    const value = spec?.value;
    const nested = value?.kind === 'operands' ? value.operands : undefined;
    let values: readonly BoundValue[] = none;
    let operands: readonly BoundOperand[] = none;
    if (list) {
      if (value?.kind === 'operands') {
        const before = value.first && this.wordBefore(list, value.first);
        if (before) values = [before];
        operands = this.bindOperands(list.children, before ? 1 : 0, wordsOf(value.operands), false);
      } else if (list.entries.length > 0) {
        values = this.values(list, valueTypeOf(value));
      }
      if (list.unclosed) this.noteUnclosed(list, nested);
    }
    return new Operand(
      spec,
      match && 'candidates' in match ? match.candidates : none,
      // Written in full, the word of the catalog is kept, which is there already.
      spec?.name.length === wordEnd - start && isAt(this.source, start, spec.name)
        ? spec.name
        : wordAt(this.source, start, wordEnd),
      values,
      operands,
      start,
      wordEnd,
      list ? this.startOf(list) : -1,
      this.endOf(list ?? node),
    );
  }

  private values(list: TreeNode, of: ValueType): readonly BoundValue[] {
    const base = valuesMade.size;
    for (const entry of list.entries) valuesMade.add(this.entry(entry, list, of));
    return valuesMade.take(base);
  }

  /** The mask of a line of rule text. What has a list, and a control statement, is none. */
  private wordBefore(list: TreeNode, first: PositionalSpec): BoundValue | undefined {
    const entry = list.children[0];
    if (entry?.kind !== 'operand' || entry.list) return undefined;
    const word = this.value(entry, first.of);
    return /^[$%]/.test(word.text) ? undefined : word;
  }

  /** Of `ACCESS((READ)` nobody knows which parenthesis is the one too many, so nothing is said of the value. */
  private entry(node: TreeNode, list: TreeNode, of: ValueType): BoundValue {
    const value = this.value(node, of);
    return node.kind === 'list' && list.unclosed ? withoutValue(value) : value;
  }

  private value(node: TreeNode, of: ValueType): BoundValue {
    const start = this.startOf(node);
    const end = this.endOf(node);
    return bindValue(wordAt(this.source, start, end), start, end, of, this);
  }

  private noteProblems(): void {
    const { flaw, text, extraCloses } = this.shape;
    if (flaw >= 0) {
      const span = { start: this.starts[flaw] ?? 0, end: this.starts[flaw + 1] ?? 0 };
      this.problem(text.charAt(flaw) === 'u' ? 'unclosed-string' : 'unread', span);
    } else if (extraCloses.length > 0) {
      for (const node of extraCloses) this.problem('extra-close', this.spanOf(node));
    }
  }

  /**
   * A list that is not closed runs to the end of the command. TSO assumes the parenthesis there, which is right unless
   * operands of the command stand behind the place where it is missing: those were swallowed.
   */
  private noteUnclosed(list: TreeNode, nested: readonly OperandSpec[] | undefined): void {
    // An unclosed string or unread text runs to the end as well; the parenthesis is missing because of that.
    if (this.problems?.some(({ kind }) => kind !== 'extra-close' && kind !== 'stray') === true) return;
    const inner = nested && wordsOf(nested);
    const swallows = list.children.some(
      (entry, index) => (inner ? !this.namesOperand(entry, inner) : index > 0) && this.namesOperand(entry, this.top),
    );
    const start = this.startOf(list);
    this.problem(swallows ? 'missing-close-swallows' : 'missing-close', { start, end: start + 1 });
  }

  private problem(kind: SyntaxProblem['kind'], span: Range): void {
    const problem = { kind, span };
    if (this.problems) this.problems.push(problem);
    else this.problems = [problem];
  }

  private startOf(node: TreeNode): number {
    return this.starts[node.from] ?? 0;
  }

  /** Where the next token begins, as tokens cover the text without gaps. */
  private endOf(node: TreeNode): number {
    return this.starts[node.to] ?? 0;
  }

  private spanOf(node: TreeNode): Range {
    return { start: this.startOf(node), end: this.endOf(node) };
  }
}

const noWords: OperandWords = wordsOf<OperandSpec>([]);

/**
 * Entries of lists that are being made. A list is taken out when it is complete, without room to spare for growing, and those
 * that are made for entries of it are on top of it meanwhile.
 */
class Pile<T> {
  private readonly entries: T[] = [];
  size = 0;

  add(entry: T): void {
    this.entries[this.size++] = entry;
  }

  /** What was added from a size on. */
  take(base: number): readonly T[] {
    const { entries, size } = this;
    this.size = base;
    if (size === base) return none;
    const first = entries[base];
    return size === base + 1 && first !== undefined ? [first] : entries.slice(base, size);
  }
}

const operandsMade = new Pile<BoundOperand>();
const valuesMade = new Pile<BoundValue>();
const positionalsMade = new Pile<readonly BoundValue[]>();

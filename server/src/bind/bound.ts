/**
 * What binding makes. Of the hundreds of thousands of operands that a large deck has, few are asked where they stand, so the
 * places are kept as numbers.
 */
import type { CommandSpec, Esm, OperandSpec } from '../catalog/types.ts';
import type { CommandText } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import type { BoundCommand, BoundOperand, BoundValue, SyntaxProblem } from './types.ts';

/** A keyword operand. */
export class Operand implements BoundOperand {
  readonly spec: OperandSpec | undefined;
  readonly candidates: readonly OperandSpec[];
  readonly word: string;
  readonly values: readonly BoundValue[];
  readonly operands: readonly BoundOperand[];
  private readonly start: number;
  private readonly wordEnd: number;
  /** -1 without a list. */
  private readonly listStart: number;
  private readonly end: number;

  constructor(
    spec: OperandSpec | undefined,
    candidates: readonly OperandSpec[],
    word: string,
    values: readonly BoundValue[],
    operands: readonly BoundOperand[],
    start: number,
    wordEnd: number,
    listStart: number,
    end: number,
  ) {
    this.spec = spec;
    this.candidates = candidates;
    this.word = word;
    this.values = values;
    this.operands = operands;
    this.start = start;
    this.wordEnd = wordEnd;
    this.listStart = listStart;
    this.end = end;
  }

  /** The same operand with other values, or other operands in its list. */
  static with(
    { spec, candidates, word, keyword, list, span }: BoundOperand,
    values: readonly BoundValue[],
    operands: readonly BoundOperand[],
  ): Operand {
    const { start, end } = keyword;
    return new Operand(spec, candidates, word, values, operands, start, end, list ? list.start : -1, span.end);
  }

  get keyword(): Range {
    return { start: this.start, end: this.wordEnd };
  }

  get span(): Range {
    return { start: this.start, end: this.end };
  }

  get list(): Range | undefined {
    return this.listStart < 0 ? undefined : { start: this.listStart, end: this.end };
  }
}

/** A command. */
export class Command implements BoundCommand {
  readonly text: CommandText;
  readonly esm: Esm;
  readonly spec: CommandSpec | undefined;
  readonly verb: string;
  readonly positionals: readonly (readonly BoundValue[])[];
  readonly operands: readonly BoundOperand[];
  readonly latePositional: boolean;
  readonly strays: readonly BoundValue[];
  readonly problems: readonly SyntaxProblem[];
  readonly broken: boolean;
  keptEffects: object | undefined;
  keptForm: object | undefined;
  private readonly verbStart: number;

  constructor(
    text: CommandText,
    esm: Esm,
    spec: CommandSpec | undefined,
    verb: string,
    positionals: readonly (readonly BoundValue[])[],
    operands: readonly BoundOperand[],
    latePositional: boolean,
    strays: readonly BoundValue[],
    problems: readonly SyntaxProblem[],
    verbStart: number,
  ) {
    this.text = text;
    this.esm = esm;
    this.spec = spec;
    this.verb = verb;
    this.positionals = positionals;
    this.operands = operands;
    this.latePositional = latePositional;
    this.strays = strays;
    this.problems = problems;
    this.broken = problems.length > 0 && problems.some(({ kind }) => kind !== 'missing-close' && kind !== 'stray');
    this.keptEffects = undefined;
    this.keptForm = undefined;
    this.verbStart = verbStart;
  }

  get verbSpan(): Range {
    return { start: this.verbStart, end: this.verbStart + this.verb.length };
  }
}

/** The form of commands and operands as a line of syntax, made from the catalog. */
import type { CommandSpec, OperandSpec, PositionalSpec, TssFunctionSpec, TssTarget } from '../catalog/types.ts';
import type { Range } from '../text/range.ts';
import { formOf } from '../values/describe.ts';
import { shownOperands, usualSubOperands } from './usual.ts';

/** More alternatives or operands than these make a line that nobody reads. */
const mostKeywords = 8;
const mostKeywordsInCommand = 3;
const mostOperands = 8;

/** A line of syntax, and where in it each operand stands. */
export interface Form {
  readonly text: string;
  readonly parts: readonly FormPart[];
}

/** What stands for an operand in a line of syntax. `range` counts from the start of the line. */
export interface FormPart {
  readonly range: Range;
  readonly spec: OperandSpec | PositionalSpec;
}

/** `PERMIT profile-name [CLASS(class)] [ID(user-or-group ...)] ...` */
export function commandForm(spec: CommandSpec): string {
  return formOfCommand(spec).text;
}

/** `ACCESS[(NONE | READ)]`, with the sub-operands of a segment. */
export function operandForm(spec: OperandSpec): string {
  return formOfOperand(spec).text;
}

/**
 * The form of a command with its parts.
 * @param wanted an operand that is shown although it is none of the first
 * @param given the operands that are given: those that only go with one of them are shown, too
 */
export function formOfCommand(spec: CommandSpec, wanted?: OperandSpec, given: readonly OperandSpec[] = []): Form {
  if (isOperator(spec)) return formOfOperator(spec);
  const line = beginningOf(spec);
  for (const positional of spec.positionals) line.add(' ', positionalForm(positional), positional);
  const own = ownOperands(spec);
  const beside = spec.operands.filter((one) => one.with && given.some(({ name }) => one.with?.includes(name)));
  // Beside a function stand its own operands; without one, the functions.
  const functions = given.filter(({ name }) => beside.some((one) => one.with?.includes(name)));
  const open = own.filter((one) => !one.with || one === wanted);
  const operands = beside.length > 0 ? [...functions, ...beside] : open;
  const { shown, hasMore } = firstOf(operands, shownOperands(spec), wanted);
  for (const operand of shown) {
    line.add(' ', optional(briefForm(operand, mostKeywordsInCommand), !operand.required), operand);
  }
  if (hasMore || operands.length < own.length || !spec.complete) line.write(' ...');
  return line.finish();
}

/** A command of the operator to ACF2: its started task is not to be chosen. */
function isOperator({ positionals: [task], operands: [first], name }: CommandSpec): boolean {
  return task?.name === 'task' && (first?.name === name || name === 'F');
}

/** `F ACF2,REBUILD[(...)][,CLASS(R | P)]`; while the command is not known, those there are. */
function formOfOperator({ name, operands }: CommandSpec): Form {
  const isKnown = name !== 'F';
  const line = new FormBuilder('F ACF2,');
  operands.slice(0, isKnown ? operands.length : mostOperands).forEach((operand, index) => {
    if (!isKnown) line.add(index === 0 ? '' : ' | ', operand.name, operand);
    else {
      const form = briefForm(operand, mostKeywordsInCommand);
      line.add('', index === 0 ? form : `[,${form}]`, operand);
    }
  });
  if (!isKnown && operands.length > mostOperands) line.write(' | ...');
  return line.finish();
}

/** What a command begins with: its verb; in Top Secret the function with its target; nothing in a line of rule text. */
function beginningOf(spec: CommandSpec): FormBuilder {
  if (isFunction(spec)) {
    const line = new FormBuilder('TSS');
    const [operand] = spec.operands;
    const target = targetWords[spec.takes];
    const inside = optional(`(${target})`, spec.target === 'optional');
    if (operand) line.add(' ', spec.target === 'none' ? spec.name : `${spec.name}${inside}`, operand);
    return line;
  }
  return new FormBuilder(isRuleText(spec) ? '' : spec.name);
}

const targetWords: Readonly<Record<TssTarget, string>> = {
  acid: 'acid',
  newAcid: 'new acid',
  owner: 'acid',
  option: 'option',
  nothing: '...',
};

function isFunction(spec: CommandSpec): spec is TssFunctionSpec {
  return 'takes' in spec;
}

/** The entries of rule text have names that are no words of a deck. */
function isRuleText({ name }: CommandSpec): boolean {
  return /^[a-z]/.test(name);
}

/** The operands that are shown behind the beginning: each control statement once, with its sign. */
function ownOperands(spec: CommandSpec): readonly OperandSpec[] {
  if (isFunction(spec)) return spec.operands.slice(1);
  return spec.name === 'control' ? spec.operands.filter(({ name }) => /^[$%]/.test(name)) : spec.operands;
}

/**
 * The form of an operand with its parts: its sub-operands, or what stands in its parentheses.
 * @param wanted a sub-operand that is shown although it is none of the first
 */
export function formOfOperand(spec: OperandSpec, wanted?: OperandSpec): Form {
  const { name, value } = spec;
  const line = new FormBuilder(name);
  if (value.kind === 'none') return line.finish();
  const mayBeLeftOut = value.kind !== 'any' && value.optional === true;
  line.write(mayBeLeftOut ? '[(' : '(');
  if (value.kind === 'operands') {
    // Of a line of rule text the mask comes first; control statements are rare.
    const { first } = value;
    const operands = first ? value.operands.filter((one) => !/^[$%]/.test(one.name) || one === wanted) : value.operands;
    if (first) line.add('', positionalForm(first), first);
    const { shown, hasMore } = firstOf(operands, usualSubOperands(spec), wanted);
    shown.forEach((operand, index) => {
      const form = `${operand.name}${operand.value.kind === 'none' ? '' : '(...)'}`;
      line.add(index === 0 && !first ? '' : ' ', optional(form, !operand.required), operand);
    });
    if (hasMore) line.write(' ...');
  } else {
    line.add('', insideOf(spec, mostKeywords), spec);
  }
  line.write(mayBeLeftOut ? ')]' : ')');
  return line.finish();
}

/** The operands of a level that are shown: those that must be given, the usual ones, the others as they come. */
function firstOf(
  operands: readonly OperandSpec[],
  usual: readonly OperandSpec[],
  wanted: OperandSpec | undefined,
): { shown: OperandSpec[]; hasMore: boolean } {
  const ordered = new Set([
    ...operands.filter(({ required }) => required),
    ...usual.filter((one) => operands.includes(one)),
    ...operands,
  ]);
  const shown = [...ordered].slice(0, mostOperands);
  if (wanted && ordered.has(wanted) && !shown.includes(wanted)) shown.push(wanted);
  return { shown, hasMore: ordered.size > shown.length };
}

/** `profile-name`; in brackets when it may be left out, in parentheses when it may be several. */
function positionalForm(spec: PositionalSpec): string {
  return optional(spec.list ? `(${spec.name} ...)` : spec.name, !spec.required);
}

/** One operand in the form of a command: what is in its parentheses in a word or two. */
function briefForm(spec: OperandSpec, most: number): string {
  const { value } = spec;
  if (value.kind === 'none') return spec.name;
  return `${spec.name}${optional(`(${insideOf(spec, most)})`, value.kind === 'values' && value.optional)}`;
}

function insideOf({ value }: OperandSpec, most: number): string {
  return value.kind === 'values' ? `${formOf(value.of, most)}${value.list ? ' ...' : ''}` : '...';
}

function optional(form: string, isOptional: boolean | undefined): string {
  return isOptional ? `[${form}]` : form;
}

class FormBuilder {
  private text: string;
  private readonly parts: FormPart[] = [];

  constructor(start: string) {
    this.text = start;
  }

  write(text: string): void {
    this.text += text;
  }

  add(before: string, form: string, spec: FormPart['spec']): void {
    const gap = this.text === '' ? '' : before;
    const start = this.text.length + gap.length;
    this.text += gap + form;
    this.parts.push({ range: { start, end: start + form.length }, spec });
  }

  finish(): Form {
    return { text: this.text, parts: this.parts };
  }
}

import type { CommandSpec, OperandSpec, ValueType } from '../catalog/types.ts';
import type { SectionFrame } from '../deck/types.ts';
import { Command, Operand } from './bound.ts';
import type { BoundCommand, BoundOperand, BoundValue } from './types.ts';
import { anyValue, bindValue, valueTypeOf } from './values.ts';

/**
 * The command where symbols have other values. Its words are the same, so only values that name a symbol are tied again; all
 * others are shared with the earlier one.
 * @param earlier the same command with the values before
 * @returns undefined for a command that has to be tied as a whole
 */
export function rebindCommand(earlier: BoundCommand, frame: SectionFrame): BoundCommand | undefined {
  const { text, esm, spec, verb, verbSpan, positionals, operands, latePositional, strays, problems } = earlier;
  // Of values in what is not closed nothing is known, whatever they are.
  if (problems.length > 0) return undefined;
  const again = new Command(
    text,
    esm,
    spec,
    verb,
    positionalsAgain(positionals, spec, frame),
    operandsAgain(operands, text.text, frame),
    latePositional,
    valuesAgain(strays, anyValue, frame),
    problems,
    verbSpan.start,
  );
  if (hasSameForm(earlier, again)) again.keptForm = earlier.keptForm;
  return again;
}

/** True where no value is another that may be a keyword or a class: no other value counts for the form of a command (`rules/form.ts`). */
function hasSameForm(earlier: BoundCommand, again: BoundCommand): boolean {
  if (again.text.problems.length > 0) return false;
  for (let index = 0; index < again.positionals.length; index++) {
    const of = again.spec?.positionals[index]?.of;
    if (again.positionals[index] !== earlier.positionals[index] && of && countsForForm(of)) return false;
  }
  for (let index = 0; index < again.operands.length; index++) {
    const [before, after] = [earlier.operands[index], again.operands[index]];
    if (!before || !after || before === after) continue;
    if (before.operands !== after.operands || countsForForm(typeOf(after.spec))) return false;
  }
  return true;
}

function countsForForm({ type }: ValueType): boolean {
  return type === 'keyword' || type === 'class';
}

type Positionals = BoundCommand['positionals'];

// Thousands of commands may name a symbol: each of these gives the list itself when nothing in it becomes another, and makes nothing else.

function positionalsAgain(positionals: Positionals, spec: CommandSpec | undefined, frame: SectionFrame): Positionals {
  let others: (readonly BoundValue[])[] | undefined;
  for (let index = 0; index < positionals.length; index++) {
    const values = positionals[index];
    if (!values) continue;
    const again = valuesAgain(values, spec?.positionals[index]?.of ?? anyValue, frame);
    if (again !== values) (others ??= positionals.slice())[index] = again;
  }
  return others ?? positionals;
}

/** @param text of the command */
function operandsAgain(operands: readonly BoundOperand[], text: string, frame: SectionFrame): readonly BoundOperand[] {
  let others: BoundOperand[] | undefined;
  let symbol = -1;
  for (let index = 0; index < operands.length; index++) {
    const operand = operands[index];
    if (!operand) continue;
    const { start, end } = operand.span;
    if (symbol < start) symbol = text.indexOf('&', start);
    if (symbol < 0) break;
    if (symbol >= end) continue;
    const values = valuesAgain(operand.values, typeOf(operand.spec), frame);
    const inner = operandsAgain(operand.operands, text, frame);
    if (values === operand.values && inner === operand.operands) continue;
    (others ??= operands.slice())[index] = Operand.with(operand, values, inner);
  }
  return others ?? operands;
}

function valuesAgain(values: readonly BoundValue[], of: ValueType, frame: SectionFrame): readonly BoundValue[] {
  let others: BoundValue[] | undefined;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (!value?.text.includes('&')) continue;
    const { start, end } = value.span;
    (others ??= values.slice())[index] = bindValue(value.text, start, end, of, { frame, hasMarks: true });
  }
  return others ?? values;
}

function typeOf(spec: OperandSpec | undefined): ValueType {
  const value = spec?.value;
  return value?.kind === 'operands' ? (value.first?.of ?? anyValue) : valueTypeOf(value);
}

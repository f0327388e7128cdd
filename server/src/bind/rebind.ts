import type { OperandSpec, ValueType } from '../catalog/types.ts';
import type { CommandText, SectionFrame } from '../deck/types.ts';
import { Command, Operand } from './bound.ts';
import type { BoundCommand, BoundOperand, BoundValue } from './types.ts';
import { anyValue, bindValue, valueTypeOf } from './values.ts';

/**
 * The command where symbols have other values. Its words are the same, so only values that name a symbol are tied again; all
 * others are shared with the earlier one.
 * @param earlier the same command with the values before
 * @param text its cards, which say the same
 * @returns undefined for a command that has to be tied as a whole
 */
export function rebindCommand(earlier: BoundCommand, text: CommandText, frame: SectionFrame): BoundCommand | undefined {
  const { esm, spec, verb, verbSpan, positionals, operands, latePositional, strays, problems } = earlier;
  // Of values in what is not closed nothing is known, whatever they are.
  if (problems.length > 0 || text.text !== earlier.text.text || text.form !== earlier.text.form) return undefined;
  return new Command(
    text,
    esm,
    spec,
    verb,
    mapped(positionals, (values, index) => valuesAgain(values, spec?.positionals[index]?.of ?? anyValue, frame)),
    operandsAgain(operands, frame),
    latePositional,
    valuesAgain(strays, anyValue, frame),
    problems,
    verbSpan.start,
  );
}

function operandsAgain(operands: readonly BoundOperand[], frame: SectionFrame): readonly BoundOperand[] {
  return mapped(operands, (operand) => {
    const values = valuesAgain(operand.values, typeOf(operand.spec), frame);
    const inner = operandsAgain(operand.operands, frame);
    return values === operand.values && inner === operand.operands ? operand : Operand.with(operand, values, inner);
  });
}

function typeOf(spec: OperandSpec | undefined): ValueType {
  const value = spec?.value;
  return value?.kind === 'operands' ? (value.first?.of ?? anyValue) : valueTypeOf(value);
}

function valuesAgain(values: readonly BoundValue[], of: ValueType, frame: SectionFrame): readonly BoundValue[] {
  return mapped(values, (value) => {
    if (!value.text.includes('&')) return value;
    const { start, end } = value.span;
    return bindValue(value.text, start, end, of, { frame, hasMarks: true });
  });
}

/** The list itself when nothing in it becomes another. */
function mapped<T>(list: readonly T[], again: (one: T, index: number) => T): readonly T[] {
  let others: T[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const one = list[index] as T;
    const other = again(one, index);
    if (other === one) continue;
    others ??= list.slice();
    others[index] = other;
  }
  return others ?? list;
}

import type { BoundCommand, BoundOperand, BoundValue } from '../bind/types.ts';
import type { ValueType } from '../catalog/types.ts';
import { type Range, touches } from '../text/range.ts';
import { typeOfValues } from './walk.ts';

/** The innermost word of a command at a place. Paths run from the outermost operand to the innermost. */
export type BoundThing =
  | { readonly kind: 'verb'; readonly span: Range }
  | {
      readonly kind: 'operand';
      readonly span: Range;
      readonly operand: BoundOperand;
      /** The operands around it, the outermost first. */
      readonly outer: readonly BoundOperand[];
    }
  | {
      readonly kind: 'value';
      readonly span: Range;
      readonly value: BoundValue;
      readonly of: ValueType;
      /** The operand whose value it is; undefined for a positional. */
      readonly operand: BoundOperand | undefined;
    };

/** The word at an offset of the logical text, its end included; undefined between words. */
export function boundAt(command: BoundCommand, offset: number): BoundThing | undefined {
  if (command.verb !== '' && touches(command.verbSpan, offset)) return { kind: 'verb', span: command.verbSpan };
  for (const [index, values] of command.positionals.entries()) {
    const value = values.find((one) => touches(one.span, offset));
    const spec = command.spec?.positionals[index];
    if (value && spec) return { kind: 'value', span: value.span, value, of: spec.of, operand: undefined };
  }
  return inOperands(command.operands, offset, []);
}

function inOperands(
  operands: readonly BoundOperand[],
  offset: number,
  outer: readonly BoundOperand[],
): BoundThing | undefined {
  for (const operand of operands) {
    if (!touches(operand.span, offset)) continue;
    if (touches(operand.keyword, offset)) return { kind: 'operand', span: operand.keyword, operand, outer };
    const value = operand.values.find((one) => touches(one.span, offset));
    if (value) return { kind: 'value', span: value.span, value, of: typeOfValues(operand), operand };
    const inner = inOperands(operand.operands, offset, [...outer, operand]);
    if (inner) return inner;
  }
  return undefined;
}

import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { bindValue, valueTypeOf } from '../../bind/values.ts';
import { findOperand } from '../../catalog/lookup.ts';
import type { CommandSpec } from '../../catalog/types.ts';
import type { SectionFrame } from '../../deck/types.ts';

/**
 * Ties a command to an entry of the catalog that its verb alone does not tell. The words stay where they are; only
 * what they mean is filled in.
 */
export function dress(command: BoundCommand, spec: CommandSpec, frame: SectionFrame): BoundCommand {
  const [positionalSpec] = spec.positionals;
  const [first, ...others] = command.operands;
  // The name of a record is read as an operand by those who do not know that one stands there.
  const isName = positionalSpec !== undefined && first !== undefined && first.list === undefined;
  const name = isName ? [bindValue(first.word, first.keyword, positionalSpec.of, frame)] : undefined;
  return {
    ...command,
    spec,
    positionals: name ? [name] : [],
    operands: (name ? others : command.operands).map((operand) => dressOperand(operand, spec, frame)),
  };
}

function dressOperand(operand: BoundOperand, { operands }: CommandSpec, frame: SectionFrame): BoundOperand {
  const match = findOperand(operands, operand.word);
  if (!match) return operand;
  if (!('spec' in match)) return { ...operand, candidates: match.candidates };
  const { spec } = match;
  const of = valueTypeOf(spec.value);
  const rebind = ({ text, span }: BoundValue): BoundValue => bindValue(text, span, of, frame);
  return { ...operand, spec, values: operand.values.map(rebind) };
}

import type { CommandSpec, OperandSpec, ValueType } from '../../catalog/types.ts';
import { usualOperands } from '../usual.ts';
import type { Casing } from './casing.ts';
import { choice, literal, stop, Stops } from './snippet.ts';

/** Longer lists are not a choice but a search: completion offers them once the parentheses stand. */
const mostChoices = 12;

/** The snippet of a new command in words: verb, positionals, and the operands it must have or nearly always has. */
export function commandWords(spec: CommandSpec, verb: string, casing: Casing): string[] {
  const stops = new Stops();
  const usual = usualOperands(spec);
  const required = spec.operands.filter((operand) => operand.required && !usual.includes(operand));
  return [
    literal(casing(verb)),
    ...spec.positionals.filter((one) => one.required).map(({ name }) => stop(stops.next(), name)),
    ...[...required, ...usual].map((operand) => operandText(operand, casing, stops, true)),
  ];
}

/**
 * The snippet of an operand with what stands in its parentheses.
 * @param withValue whether parentheses that may be left out are written
 */
export function operandText(spec: OperandSpec, casing: Casing, stops = new Stops(), withValue = false): string {
  const { name, value } = spec;
  if (value.kind === 'none') return literal(casing(name));
  if (value.kind !== 'any' && value.optional && !withValue) return literal(casing(name));
  const inside = value.kind === 'values' ? valueText(value.of, spec.default, casing, stops) : stop(stops.next());
  return `${literal(casing(name))}(${inside})`;
}

function valueText(of: ValueType, standard: string | undefined, casing: Casing, stops: Stops): string {
  if (of.type !== 'keyword' || of.keywords.length > mostChoices || of.keywords.length < 2) return stop(stops.next());
  const names = of.keywords.map((keyword) => keyword.name);
  // The default is the first to be offered: it is what somebody who does not choose would get.
  const first = names.find((name) => name === standard?.split(/[ ,]/, 1)[0]);
  const ordered = first === undefined ? names : [first, ...names.filter((name) => name !== first)];
  return choice(stops.next(), ordered.map(casing));
}

import type { BoundOperand } from '../../bind/types.ts';
import type { CommandSpec, Esm, OperandSpec } from '../../catalog/types.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { classesOfOperand } from '../../catalog/racf/segments/places.ts';
import { describeOperand } from '../describe/operand.ts';
import { usualOperands, usualSubOperands } from '../usual.ts';
import type { Casing } from './casing.ts';
import { type Entry, plainEntry } from './entry.ts';
import { operandText } from './operand-text.ts';
import type { OperandOrder } from './order.ts';
import { Stops } from './snippet.ts';
import { firstSentence } from './verbs.ts';

/** What is known where operands are offered. */
export interface OperandContext {
  readonly esm: Esm;
  readonly casing: Casing;
  readonly given: readonly BoundOperand[];
  /** The command, when its own operands are offered. */
  readonly command: CommandSpec | undefined;
  /** The operand whose sub-operands are offered, otherwise. */
  readonly segment: OperandSpec | undefined;
  /** The full name of the command. */
  readonly verb: string | undefined;
  /** The class whose profiles the command works on, when it is one that RACF supplies. */
  readonly className: string | undefined;
  /** Parentheses stand already, so only the name is wanted. */
  readonly listFollows: boolean;
  /** The order, where the command itself tells more of it than its name. */
  readonly order?: OperandOrder | undefined;
}

/**
 * The operands that may still be given: those that must be come first, then those that the class is about and those nearly
 * every use of the command or segment has; last what has no effect there, or only says that something is left as it is.
 */
export function operandEntries(specs: readonly OperandSpec[], context: OperandContext): Entry[] {
  const { className, verb, given } = context;
  const usual = context.order ? named(specs, context.order.first) : usualIn(context);
  const ofClass = className === undefined ? [] : specs.filter(({ name }) => isAbout(name, className));
  const first = [...new Set([...specs.filter(({ required }) => required), ...ofClass, ...usual])];
  const order = new Map(first.map((spec, index) => [spec, index]));
  const creates = verb !== undefined && creating.test(verb);
  const names = new Set(specs.map(({ name }) => name));
  const isLast = ({ name }: OperandSpec): boolean =>
    (creates && name.startsWith('NO') && names.has(name.slice(2))) ||
    (className !== undefined && classesOfOperand(name)?.includes(className) === false);
  const isLastInOrder = (spec: OperandSpec): boolean => context.order?.isLast(spec) === true;
  const possible = specs.filter((spec) => isPossible(spec, given));
  return [
    ...possible.map((spec) => {
      const rank = order.get(spec) ?? first.length + (isLast(spec) || isLastInOrder(spec) ? 1 : 0);
      return operandEntry(spec, context, rank, usual.includes(spec));
    }),
    ...possible.filter(({ negatable }) => negatable).map((spec) => noEntry(spec, context, first.length + 1)),
  ];
}

/** True for a segment that only some classes have, this one among them, and for the members of a class that groups. */
function isAbout(operand: string, className: string): boolean {
  if (operand.startsWith('NO')) return false;
  if (operand === 'ADDMEM') return racfCatalog.classOf(className)?.grouping === true || className === 'PROGRAM';
  return classesOfOperand(operand)?.includes(className) === true;
}

/** Where something is created, nothing has to be taken away from it. */
const creating = /^(?:ADD|RDEFINE)/;

function named(specs: readonly OperandSpec[], names: readonly string[]): OperandSpec[] {
  return names.flatMap((name) => specs.find((spec) => spec.name === name) ?? []);
}

function usualIn({ command, segment }: OperandContext): OperandSpec[] {
  if (command) return usualOperands(command);
  return segment ? usualSubOperands(segment) : [];
}

function operandEntry(spec: OperandSpec, context: OperandContext, rank: number, withValue: boolean): Entry {
  const { casing, esm, listFollows } = context;
  const name = casing(spec.name);
  const text = listFollows ? name : operandText(spec, casing, new Stops(), withValue || spec.required);
  const detail = `${spec.required ? 'Required. ' : ''}${firstSentence(spec.doc)}`;
  const documentation = describeOperand(spec, esm);
  if (text === name) return plainEntry(spec.name, 'operand', detail, documentation, rank, text);
  return { label: spec.name, kind: 'operand', detail, documentation, text, snippet: true, rank };
}

/** The form that takes a field back. */
function noEntry(spec: OperandSpec, { casing, esm }: OperandContext, rank: number): Entry {
  const name = `NO${spec.name}`;
  return plainEntry(name, 'operand', `Takes ${spec.name} back`, describeOperand(spec, esm), rank, casing(name));
}

/** Not given yet, not shut out by one that is, and beside one it needs. */
function isPossible(spec: OperandSpec, given: readonly BoundOperand[]): boolean {
  let hasCompany = spec.with === undefined;
  for (const one of given) {
    if (!one.spec) continue;
    if (one.spec === spec || one.spec.excludes?.includes(spec.name) || spec.excludes?.includes(one.spec.name))
      return false;
    hasCompany ||= spec.with?.includes(one.spec.name) ?? false;
  }
  return hasCompany;
}

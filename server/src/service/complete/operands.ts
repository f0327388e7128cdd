import type { BoundOperand } from '../../bind/types.ts';
import type { CommandSpec, Esm, OperandSpec } from '../../catalog/types.ts';
import { describeOperand } from '../describe/operand.ts';
import { usualOperands, usualSubOperands } from '../usual.ts';
import type { Casing } from './casing.ts';
import { type Entry, plainEntry } from './entry.ts';
import { operandText } from './operand-text.ts';
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
  /** Parentheses stand already, so only the name is wanted. */
  readonly listFollows: boolean;
}

/**
 * The operands that may still be given: those that must be come first, then those nearly every use of the command or
 * segment has, last what only says that something is left as it is.
 */
export function operandEntries(specs: readonly OperandSpec[], context: OperandContext): Entry[] {
  const usual = usualIn(context);
  const first = [...specs.filter(({ required }) => required), ...usual];
  const order = new Map(
    first.map((spec, index) => [spec, first.indexOf(spec) === index ? index : first.indexOf(spec)]),
  );
  const creates = context.verb !== undefined && creating.test(context.verb);
  const names = new Set(specs.map(({ name }) => name));
  const possible = specs.filter((spec) => isPossible(spec, context.given));
  return [
    ...possible.map((spec) => {
      const isNo = creates && spec.name.startsWith('NO') && names.has(spec.name.slice(2));
      return operandEntry(
        spec,
        context,
        order.get(spec) ?? (isNo ? first.length + 1 : first.length),
        usual.includes(spec),
      );
    }),
    ...possible.filter(({ negatable }) => negatable).map((spec) => noEntry(spec, context, first.length + 1)),
  ];
}

/** Where something is created, nothing has to be taken away from it. */
const creating = /^(?:ADD|RDEFINE)/;

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

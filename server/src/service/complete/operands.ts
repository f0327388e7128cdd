import type { BoundOperand } from '../../bind/types.ts';
import type { CommandSpec, Esm, OperandSpec } from '../../catalog/types.ts';
import { describeOperand } from '../describe/operand.ts';
import { usualOperands } from '../usual.ts';
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
  /** Parentheses stand already, so only the name is wanted. */
  readonly listFollows: boolean;
}

/** The operands that may still be given: those nearly every use of the command has come first. */
export function operandEntries(specs: readonly OperandSpec[], context: OperandContext): Entry[] {
  const usual = context.command ? usualOperands(context.command) : [];
  return specs
    .filter((spec) => isPossible(spec, context.given))
    .map((spec) => operandEntry(spec, context, usual.indexOf(spec), usual.length));
}

function operandEntry(spec: OperandSpec, context: OperandContext, place: number, usualCount: number): Entry {
  const { casing, esm, listFollows } = context;
  const isUsual = place >= 0;
  const name = casing(spec.name);
  const text = listFollows ? name : operandText(spec, casing, new Stops(), isUsual);
  const rank = isUsual ? place : usualCount;
  const detail = firstSentence(spec.doc);
  const documentation = describeOperand(spec, esm);
  if (text === name) return plainEntry(spec.name, 'operand', detail, documentation, rank, text);
  return { label: spec.name, kind: 'operand', detail, documentation, text, snippet: true, rank };
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

/** Going over the words of a bound command together with what the catalog expects of them. */
import { classOfProfile } from '../bind/class-of.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../bind/types.ts';
import { isSecretWord } from '../catalog/secret-words.ts';
import type { KeywordSpec, OperandSpec, ValueType } from '../catalog/types.ts';
import { tssCatalog } from '../catalog/tss/index.ts';
import { isSiteClass } from '../site/specs.ts';
import { valueTypeOf } from '../bind/values.ts';

/** A value, what it should be, and the operands around it from the outside in; none for a positional. */
export type ValueVisitor = (value: BoundValue, of: ValueType, path: readonly BoundOperand[]) => void;

/** Visits every value of a command: positionals first, then those of the operands in order. */
export function eachValue(command: BoundCommand, visit: ValueVisitor): void {
  command.positionals.forEach((values, index) => {
    const of = command.spec?.positionals[index]?.of;
    if (of) for (const value of values) visit(value, of, []);
  });
  eachOperand(command, (path) => {
    const operand = path.at(-1);
    if (!operand) return;
    const of = typeOfValues(operand);
    for (const value of operand.values) visit(value, of, path);
  });
}

/** Visits every operand with its sub-operands, each as the path that leads to it. */
export function eachOperand(command: BoundCommand, visit: (path: readonly BoundOperand[]) => void): void {
  const walk = (operands: readonly BoundOperand[], outer: readonly BoundOperand[]): void => {
    for (const operand of operands) {
      const path = [...outer, operand];
      visit(path);
      if (operand.operands.length > 0) walk(operand.operands, path);
    }
  };
  walk(command.operands, []);
}

/** What the values of an operand should be. An operand that nobody knows may still be known to hold a secret. */
export function typeOfValues({ spec, word }: BoundOperand): ValueType {
  if (!spec) return isSecretWord(word) ? { type: 'secret' } : valueTypeOf(undefined);
  const { value } = spec;
  return value.kind === 'operands' && value.first ? value.first.of : valueTypeOf(value);
}

/** True for `R(FAC)` in SET: the letter is short for RULE, and with parentheses for RESOURCE. */
export function isShortForType({ esm, spec }: BoundCommand, operand: OperandSpec | undefined): boolean {
  return esm === 'acf2' && spec?.name === 'SET' && operand?.name === 'RULE';
}

/** The special words that may stand in the place of an operand's values. */
export function alsoOf(spec: OperandSpec | undefined): readonly KeywordSpec[] {
  return spec?.value.kind === 'values' ? (spec.value.also ?? []) : [];
}

/** The SAF class, in upper case, of the resource a value names; undefined for other values, and when the deck does not tell. */
export function resourceClassOf(
  command: BoundCommand,
  of: ValueType,
  operand: BoundOperand | undefined,
): string | undefined {
  if (of.type === 'profile') return classOfProfile(command, of.classFrom);
  if (of.type === 'dataset') return 'DATASET';
  if (command.esm !== 'tss' || !operand?.spec || !isResourceKeyword(command, operand)) return undefined;
  return tssCatalog.safClassOf(operand.spec.name) ?? operand.spec.name;
}

/** Functions that take a class for the kind of resource it is about; ADMIN has authorities in it. */
function isResourceKeyword({ operands, spec }: BoundCommand, operand: BoundOperand): boolean {
  const name = operand.spec?.name ?? '';
  if (operand === operands[0] || spec?.name === 'ADMIN' || spec?.name === 'DEADMIN') return false;
  // Classes of the site have no description of their own.
  return tssCatalog.isResourceClass(name) || (operand.spec !== undefined && isSiteClass(operand.spec));
}

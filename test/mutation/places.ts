/** The places of a valid deck where a fault may be put in: its words, tied to the catalog. */
import { documentRange } from '../../server/src/bind/positions.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../server/src/bind/types.ts';
import { racfVerbs } from '../../server/src/catalog/racf/verbs.ts';
import type { Esm, OperandSpec } from '../../server/src/catalog/types.ts';
import { hasHole } from '../../server/src/text/holes.ts';
import type { Range } from '../../server/src/text/range.ts';
import { type Analysis } from '../../server/src/service/index.ts';
import { boundCommands } from '../unit/bound.ts';

/** An operand in the document. */
export interface OperandPlace {
  readonly operand: BoundOperand;
  readonly spec: OperandSpec;
  /** All operands of its level. */
  readonly siblings: readonly OperandSpec[];
  readonly keyword: Range;
  readonly span: Range;
  readonly list: Range | undefined;
  /** The operand of the command that it is, or stands in. */
  readonly top: Range;
}

/** A value in the document. */
export interface ValuePlace {
  readonly value: BoundValue;
  readonly range: Range;
  /** The operand of the command that it stands in; the value itself when it is a positional. */
  readonly top: Range;
  /** Undefined for a positional. */
  readonly spec: OperandSpec | undefined;
  readonly isClass: boolean;
}

export interface CommandPlace {
  readonly command: BoundCommand;
  readonly range: Range;
  readonly verb: Range;
  readonly operands: readonly OperandPlace[];
  readonly values: readonly ValuePlace[];
}

/** The commands of a product in a deck, with their rule text, in which every word is understood and certain. */
export function commandPlaces(analysis: Analysis, esm: Esm): CommandPlace[] {
  const places: CommandPlace[] = [];
  for (const command of boundCommands(analysis)) {
    if (command.esm !== esm || !command.spec || !isOf(esm, command)) continue;
    if (command.text.problems.length > 0 || command.problems.length > 0 || command.strays.length > 0) continue;
    const { text: source, start, length } = command.text;
    // What depends on a hole or a symbol is not reported, on purpose.
    if (hasHole(source) || source.includes('&')) continue;
    const operands: OperandPlace[] = [];
    const values: ValuePlace[] = [];
    for (const [index, of] of command.positionals.entries()) {
      const isClass = command.spec.positionals[index]?.of.type === 'class';
      for (const value of of) {
        const range = documentRange(command.text, value.span);
        values.push({ value, range, top: range, spec: undefined, isClass });
      }
    }
    const known = place(command, command.operands, command.spec.operands, undefined, operands, values);
    if (!known) continue;
    places.push({
      command,
      range: { start, end: Math.min(analysis.text.length, start + length) },
      verb: documentRange(command.text, command.verbSpan),
      operands,
      values,
    });
  }
  return places;
}

/** Commands of TSO stand between those of the product. */
function isOf(esm: Esm, { verb, spec }: BoundCommand): boolean {
  switch (esm) {
    case 'racf':
      return racfVerbs.has(verb.toUpperCase()) && spec?.complete === true;
    case 'acf2':
      return true;
    case 'tss':
      return verb.toUpperCase() === 'TSS';
  }
}

/** False when an operand is not known. */
function place(
  command: BoundCommand,
  operands: readonly BoundOperand[],
  siblings: readonly OperandSpec[],
  above: Range | undefined,
  placed: OperandPlace[],
  values: ValuePlace[],
): boolean {
  for (const operand of operands) {
    const { spec } = operand;
    if (!spec) return false;
    const span = documentRange(command.text, operand.span);
    const top = above ?? span;
    placed.push({
      operand,
      spec,
      siblings,
      keyword: documentRange(command.text, operand.keyword),
      span,
      list: operand.list && documentRange(command.text, operand.list),
      top,
    });
    for (const value of operand.values) {
      const isClass = spec.value.kind === 'values' && spec.value.of.type === 'class';
      values.push({ value, range: documentRange(command.text, value.span), top, spec, isClass });
    }
    const nested = spec.value.kind === 'operands' ? spec.value.operands : undefined;
    if (nested && !place(command, operand.operands, nested, top, placed, values)) return false;
  }
  return true;
}

import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { siteSource } from '../../site/specs.ts';
import type { Severity } from '../types.ts';
import { isLooseWord } from './words.ts';

/** An operand and the level it stands on. */
export interface PlacedOperand {
  readonly operand: BoundOperand;
  /** All operands that are known on that level. */
  readonly specs: readonly OperandSpec[];
  /** The operand it is a part of. */
  readonly parent: BoundOperand | undefined;
}

/** The command that `everyOperand` was asked of last, and its answer: many rules ask about one command in a row. */
let latest: { readonly command: BoundCommand; readonly operands: readonly PlacedOperand[] } | undefined;

/** The operands of a command and all that stand in them, in the order of the text. */
export function everyOperand(command: BoundCommand): readonly PlacedOperand[] {
  if (latest?.command !== command) {
    const operands: PlacedOperand[] = [];
    if (command.spec) place(command.operands, command.spec.operands, undefined, operands);
    latest = { command, operands };
  }
  return latest.operands;
}

function place(
  operands: readonly BoundOperand[],
  specs: readonly OperandSpec[],
  parent: BoundOperand | undefined,
  placed: PlacedOperand[],
): void {
  for (const operand of operands) {
    placed.push({ operand, specs, parent });
    if (operand.spec?.value.kind === 'operands') place(operand.operands, operand.spec.value.operands, operand, placed);
  }
}

/** The levels that `levels` was asked for last. */
let latestLevels: { readonly command: BoundCommand; readonly levels: readonly (readonly BoundOperand[])[] } | undefined;

/** The operands on each level of a command. */
export function levels(command: BoundCommand): readonly (readonly BoundOperand[])[] {
  if (latestLevels?.command !== command) {
    const found = [command.operands];
    for (const { operand } of everyOperand(command)) if (operand.operands.length > 0) found.push(operand.operands);
    latestLevels = { command, levels: found };
  }
  return latestLevels.levels;
}

/**
 * True for a command whose operands are all known, or a TSO command between those. What RACF takes from an operator
 * only is somebody else's command in a deck for TSO, or is reported as a whole.
 */
export function isFullyKnown({ esm, spec, text }: BoundCommand): boolean {
  if (spec?.complete !== true) return false;
  return esm !== 'racf' || text.parmlib === true || spec.issuedFrom === undefined || spec.issuedFrom.includes('tso');
}

/**
 * True for a command of which the operands that are known can be judged. ACF2 and Top Secret take operands that the site or a
 * product has added, so that few of their lists are complete; RACF's are.
 */
export function isJudged(command: BoundCommand): boolean {
  return command.esm === 'racf' ? isFullyKnown(command) : command.spec !== undefined;
}

/** How grave a wrong use of a known operand is: an error takes a page of the vendor that was read. */
export function severityOfUse(command: BoundCommand, spec: OperandSpec): Severity {
  const sure = command.esm === 'racf' || (spec.valueCertainty ?? spec.source.certainty) === 'docs';
  return sure ? severityFor(command) : 'warning';
}

/**
 * How sure we are of the operands of a command: unless they were checked one by one, the tables may not name some. What a
 * site says of its custom fields may be older than the fields.
 * @param parent the operand in whose parentheses they stand
 */
export function severityFor(command: BoundCommand, parent?: BoundOperand): Severity {
  return command.spec?.checked === true && parent?.spec?.source !== siteSource ? 'error' : 'warning';
}

/** True for an operand whose table entry nobody doubts. */
export function isCertain(spec: OperandSpec): boolean {
  return (spec.valueCertainty ?? spec.source.certainty) !== 'doubtful';
}

/** True when the word behind an operand should stand in its parentheses; another rule says so. */
export function belongsInParentheses(operands: readonly BoundOperand[], word: BoundOperand): boolean {
  const before = operands[operands.indexOf(word) - 1];
  return before?.list === undefined && before?.spec?.value.kind === 'values' && isLooseWord(word);
}

/** The parentheses of an operand as they are written, in upper case; undefined when the operand is not given. */
export function writtenIn(command: BoundCommand, name: string): string | undefined {
  const operand = operandNamed(command, name);
  return operand && command.text.text.slice(operand.keyword.end, operand.span.end).toUpperCase().trim();
}

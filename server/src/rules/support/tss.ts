/** Questions about commands of Top Secret. */
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { nameOf, operandNamed } from '../../bind/query.ts';
import { findKeyword } from '../../catalog/lookup.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { TssClassSpec } from '../../catalog/types.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { isSiteClass } from '../../site/specs.ts';
import { isOpaque } from './understood.ts';

/** A keyword of a command that is a resource class of the catalog. */
export interface ResourceKeyword {
  readonly operand: BoundOperand;
  readonly of: TssClassSpec;
}

function isBareWord(command: BoundCommand, operand: BoundOperand): boolean {
  return operand.list === undefined && isInBareValue(command, operand);
}

/** The command that `resourcesOf` was asked of last, and its answer: many rules ask about one command in a row. */
let latest: { readonly command: BoundCommand; readonly resources: readonly ResourceKeyword[] } | undefined;

/** The resource classes among the keywords, in the order of the text. Those of the site are not known. */
export function resourcesOf(command: BoundCommand): readonly ResourceKeyword[] {
  if (latest?.command !== command) {
    const resources: ResourceKeyword[] = [];
    for (const operand of command.operands) {
      const of = operand.spec && tssCatalog.resourceClass(operand.spec.name);
      // Without parentheses it may be the value of the keyword before.
      if (of && !isBareWord(command, operand)) resources.push({ operand, of });
    }
    latest = { command, resources };
  }
  return latest.resources;
}

/**
 * The word behind a keyword that should stand in its parentheses, as `STC` in `FACILITY STC`. A word that is a keyword by itself,
 * such as a flag, stands for itself.
 */
export function bareValue(command: BoundCommand, operand: BoundOperand): BoundOperand | undefined {
  const { spec } = operand;
  if (operand.list !== undefined || !spec || spec.name === command.spec?.name) return undefined;
  const isResource = tssCatalog.isResourceClass(spec.name) || isSiteClass(spec);
  if (spec.value.kind !== 'values' && !isResource) return undefined;
  const next = command.operands[command.operands.indexOf(operand) + 1];
  if (!next || next.list !== undefined || isOpaque(next.word)) return undefined;
  if (!next.spec) return next;
  // Keywords follow each other where none needs a value: REMOVE(USER01) UID GID.
  if (spec.value.kind === 'values' && spec.value.optional) return undefined;
  const word = next.word.toUpperCase();
  if (word !== next.spec.name && next.spec.aliases?.includes(word) !== true) return next;
  const isOneOfItsWords =
    spec.value.kind === 'values' && spec.value.of.type === 'keyword' && findKeyword(spec.value.of.keywords, next.word);
  return isOneOfItsWords ? next : undefined;
}

/** True for a keyword whose value lacks its parentheses, and for that value: one report is enough for the two. */
export function isInBareValue(command: BoundCommand, operand: BoundOperand): boolean {
  const before = command.operands[command.operands.indexOf(operand) - 1];
  return bareValue(command, operand) !== undefined || (before !== undefined && bareValue(command, before) === operand);
}

/** The ACID or record a command works on, in upper case; undefined when it has a hole, or when there is none. */
export function targetName(command: BoundCommand): string | undefined {
  return nameOf(targetOf(command));
}

/** The resource class that a command puts into the RDT, changes there or takes out, in upper case. */
export function definedClass(command: BoundCommand): { name: string; value: BoundValue } | undefined {
  if (targetName(command) !== 'RDT') return undefined;
  const value = operandNamed(command, 'RESCLASS')?.values[0];
  const name = nameOf(value);
  return value && name !== undefined ? { name, value } : undefined;
}

/** True for a word that a reader of a manual is to put something else in the place of: small letters only. */
export function standsForAnother(text: string): boolean {
  return /^[a-z][-_a-z]*$/u.test(text) && !/^[a-f]+$/u.test(text);
}

/** What stands between the commas of a list, the outer parentheses off; the parts of a list that has no commas are its words. */
export function partsOf(command: BoundCommand, { list, values }: BoundOperand): { text: string; start: number }[] {
  if (!list) return [];
  const text = command.text.text.slice(list.start + 1, list.end);
  const parts: { text: string; start: number }[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  let hasComma = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "'") quoted = !quoted;
    if (quoted) continue;
    if (letter === '(') depth++;
    const ends = letter === ')' && --depth < 0;
    if (ends || (letter === ',' && depth === 0)) {
      hasComma ||= !ends;
      const part = text.slice(from, at);
      parts.push({ text: part.trim(), start: list.start + 1 + from + (part.length - part.trimStart().length) });
      from = at + 1;
    }
    if (ends) break;
  }
  return hasComma ? parts : values.map((value) => ({ text: value.text, start: value.span.start }));
}

/** True for a command about the ALL record, which is everybody. Asked of most commands. */
export function isForEveryone(command: BoundCommand): boolean {
  const value = targetOf(command)?.value;
  return value?.length === 3 && value.toUpperCase() === 'ALL';
}

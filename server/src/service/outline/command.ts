import { documentRange } from '../../bind/positions.ts';
import { operandNamed } from '../../bind/query.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { CommandText } from '../../deck/types.ts';
import type { Range } from '../../text/range.ts';
import { isSecret } from '../secrets.ts';
import type { OutlineNode } from '../types.ts';
import { typeOfValues } from '../walk.ts';

/** The operands that say what a command is about, in the order they are shown. */
const telling = `ID ACCESS DELETE UACC GROUP DFLTGRP CLASSACT GENERIC RACLIST REFRESH
   LID RULE RESOURCE CONTROL PROFILE XREF DIVISION PROCNAME ACID`.split(/\s+/);

/** Of a started task, what it runs under. */
const startedBy: ReadonlySet<string> = new Set(['USER', 'GROUP']);

/** Longer details do not fit beside the name. */
const longestDetail = 60;

/** What a command is called in the outline. */
export interface Title {
  readonly name: string;
  readonly detail: string;
  /** The verb, in the logical text. */
  readonly head: Range;
}

/**
 * A command as `PERMIT BPX.SERVER (FACILITY)`; undefined for the entries of a rule set, which is one thing. Values are
 * shown as written, secrets never.
 */
export function titleOf(bound: BoundCommand): Title | undefined {
  const name = nameOf(bound);
  if (name === undefined) return undefined;
  const head = bound.verb === '' ? { start: 0, end: bound.text.text.length } : bound.verbSpan;
  return { name, detail: cut(detailOf(bound)), head };
}

export function commandNode(command: CommandText, { name, detail, head }: Title): OutlineNode {
  const { start, length } = command;
  const range = { start, end: start + length };
  return { kind: 'command', name, detail, range, nameRange: documentRange(command, head), children: [] };
}

function nameOf(bound: BoundCommand): string | undefined {
  const { text, form } = bound.text;
  switch (form) {
    case 'ruleControl':
      return /^\$KEY\([^)]*\)?/i.exec(text)?.[0];
    case 'ruleEntry':
      return undefined;
    case 'operator':
      return cut(text.trim());
    case 'command':
      return bound.verb === '' ? undefined : commandName(bound);
  }
}

function commandName(bound: BoundCommand): string {
  const verb = bound.esm === 'tss' ? bound.verb.toUpperCase() : (bound.spec?.name ?? bound.verb.toUpperCase());
  const [tssFunction] = bound.esm === 'tss' ? bound.operands : [];
  if (tssFunction?.spec) return `${verb} ${cut(operandText(tssFunction))}`;
  const positionals = bound.positionals.flatMap((values, index) => {
    const of = bound.spec?.positionals[index]?.of;
    return of && !isSecret(of) ? values.map(({ text }) => text) : [];
  });
  const className = operandNamed(bound, 'CLASS')?.values[0]?.text;
  return [verb, cut(positionals.join(' ')), className === undefined ? '' : `(${className})`]
    .filter((part) => part !== '')
    .join(' ');
}

function detailOf(bound: BoundCommand): string {
  const resources = bound.operands.filter(
    ({ spec }) => bound.esm === 'tss' && spec && tssCatalog.safClassOf(spec.name),
  );
  const others = telling.flatMap((name) => operandNamed(bound, name) ?? []);
  const started = (operandNamed(bound, 'STDATA')?.operands ?? []).filter(({ spec }) => startedBy.has(spec?.name ?? ''));
  return [...resources, ...others, ...started].map(operandText).join(' ');
}

function operandText(operand: BoundOperand): string {
  const { spec, word, values } = operand;
  const isHidden = !spec || spec.value.kind === 'operands' || isSecret(typeOfValues(operand));
  const name = spec?.name ?? word;
  return isHidden || values.length === 0 ? name : `${name}(${values.map(({ text }) => text).join(' ')})`;
}

function cut(text: string): string {
  return text.length > longestDetail ? `${text.slice(0, longestDetail)}…` : text;
}

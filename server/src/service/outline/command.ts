import { documentRange } from '../../bind/positions.ts';
import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { CommandText } from '../../deck/types.ts';
import { isSecret } from '../secrets.ts';
import type { OutlineNode } from '../types.ts';

/** The operands that say what a command is about, in the order they are shown. */
const telling = ['ID', 'ACCESS', 'DELETE', 'UACC', 'GROUP', 'DFLTGRP', 'CLASSACT', 'GENERIC', 'RACLIST', 'REFRESH'];

/** Longer details do not fit beside the name. */
const longestDetail = 60;

/** A command as `PERMIT BPX.SERVER (FACILITY)`; undefined for comments. Values are shown as written, secrets never. */
export function commandNode(command: CommandText, bound: BoundCommand | undefined): OutlineNode | undefined {
  if (!bound || bound.verb === '') return undefined;
  const range = { start: command.start, end: command.start + command.length };
  return {
    kind: 'command',
    name: nameOf(bound),
    detail: cut(detailOf(bound)),
    range,
    nameRange: documentRange(command, bound.verbSpan),
    children: [],
  };
}

function nameOf(bound: BoundCommand): string {
  const verb = bound.spec?.name ?? bound.verb.toUpperCase();
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
  return telling
    .flatMap((name) => operandNamed(bound, name) ?? [])
    .map(operandText)
    .join(' ');
}

function operandText({ spec, word, values }: BoundOperand): string {
  const name = spec?.name ?? word;
  if (spec?.value.kind !== 'values' || isSecret(spec.value.of) || values.length === 0) return name;
  return `${name}(${values.map(({ text }) => text).join(' ')})`;
}

function cut(text: string): string {
  return text.length > longestDetail ? `${text.slice(0, longestDetail)}…` : text;
}

/** The form of commands and operands as a line of syntax, made from the catalog. */
import type { CommandSpec, OperandSpec, PositionalSpec } from '../catalog/types.ts';
import { formOf } from '../values/describe.ts';
import { usualOperands } from './usual.ts';

/** More alternatives or operands than these make a line that nobody reads. */
const mostKeywords = 8;
const mostKeywordsInCommand = 3;
const mostOperands = 8;

/** `PERMIT profile-name [CLASS(class)] [ID(user-or-group ...)] ...` */
export function commandForm(spec: CommandSpec): string {
  const usual = usualOperands(spec);
  const ordered = [...usual, ...spec.operands.filter((operand) => !usual.includes(operand))];
  const shown = ordered.slice(0, mostOperands).map((operand) => `[${briefForm(operand, mostKeywordsInCommand)}]`);
  const rest = ordered.length > shown.length || !spec.complete ? ['...'] : [];
  return [spec.name, ...spec.positionals.map(positionalForm), ...shown, ...rest].join(' ');
}

/** `profile-name`; in brackets when it may be left out, in parentheses when it may be several. */
function positionalForm(spec: PositionalSpec): string {
  const form = spec.list ? `(${spec.name} ...)` : spec.name;
  return spec.required ? form : `[${form}]`;
}

/** `ACCESS[(NONE | READ)]`, with the sub-operands of a segment. */
export function operandForm(spec: OperandSpec): string {
  const { value } = spec;
  if (value.kind !== 'operands') return briefForm(spec, mostKeywords);
  const shown = value.operands.slice(0, mostOperands).map((operand) => `[${operand.name}${parentheses(operand)}]`);
  if (value.operands.length > shown.length) shown.push('...');
  return `${spec.name}${optional(`(${shown.join(' ')})`, value.optional)}`;
}

/** One operand in the form of a command: what is in its parentheses in a word or two. */
function briefForm(spec: OperandSpec, most: number): string {
  const { value } = spec;
  switch (value.kind) {
    case 'none':
      return spec.name;
    case 'any':
    case 'operands':
      return `${spec.name}(...)`;
    case 'values':
      return `${spec.name}${optional(`(${formOf(value.of, most)}${value.list ? ' ...' : ''})`, value.optional)}`;
  }
}

function parentheses(spec: OperandSpec): string {
  return spec.value.kind === 'none' ? '' : '(...)';
}

function optional(form: string, isOptional: boolean | undefined): string {
  return isOptional ? `[${form}]` : form;
}

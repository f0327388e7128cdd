/** The shortest valid use of every entry of the RACF catalog, written from the entries themselves. */
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import type { CommandSpec, OperandSpec, PositionalSpec, ValueType } from '../../../server/src/catalog/types.ts';
import { exampleOf } from './examples.ts';

/** A use of one operand. `|` stands where its word begins. */
export interface OperandUse {
  /** `ADDUSER OMVS UID`. */
  readonly path: string;
  readonly command: CommandSpec;
  readonly operand: OperandSpec;
  /** The command with the operand in it, and the offset of the operand's word. */
  readonly text: string;
  readonly at: number;
}

/** What a use needs besides, where no entry says so: an operand to name a class, or a value of a certain form. */
const besides: ReadonlyMap<string, string> = new Map([
  ['PERMIT WHEN CRITERIA', 'CLASS(FACILITY)'],
  ['PERMIT WHEN SYSID', 'CLASS(PROGRAM)'],
  ['SETROPTS REFRESH', 'RACLIST(FACILITY)'],
]);
const values: ReadonlyMap<string, string> = new Map([
  ['IDNFILTER', "'CN=CA.O=Example'"],
  ['SDNFILTER', "'CN=Server.O=Example'"],
]);

/** Every operand of every command, nested ones too. */
export function operandUses(command: CommandSpec): OperandUse[] {
  return command.operands.flatMap((operand) => usesOf(command, operand, [], command.operands));
}

function usesOf(
  command: CommandSpec,
  operand: OperandSpec,
  parents: readonly OperandSpec[],
  siblings: readonly OperandSpec[],
): OperandUse[] {
  const [outermost = operand] = parents;
  const open = parents.map(({ name }) => `${name}(`).join('');
  const outside = [command.name, ...command.positionals.map((one) => positional(command, one))];
  outside.push(...companions(outermost, command.operands, true).map(written));
  const inside = parents.length > 0 ? companions(operand, siblings, false).map(written) : [];
  const path = pathOf(command, parents, operand);
  outside.push(...[besides.get(path) ?? []].flat());
  const prefix = `${outside.join(' ')} ${open}${inside.map((one) => `${one} `).join('')}`;
  const text = `${prefix}${written(operand)}${')'.repeat(parents.length)}`;
  const own = { path, command, operand, text, at: prefix.length };
  if (operand.value.kind !== 'operands') return [own];
  const { operands } = operand.value;
  return [own, ...operands.flatMap((one) => usesOf(command, one, [...parents, operand], operands))];
}

function pathOf({ name }: CommandSpec, parents: readonly OperandSpec[], operand: OperandSpec): string {
  return [name, ...parents.map((parent) => parent.name), operand.name].join(' ');
}

/** What has to stand beside an operand: what its level cannot do without, what it needs itself, and what those need. */
function companions(operand: OperandSpec, siblings: readonly OperandSpec[], isTop: boolean): OperandSpec[] {
  const found = new Set<OperandSpec>();
  const add = (one: OperandSpec): void => {
    if (one === operand || found.has(one) || excludes(one, operand)) return;
    found.add(one);
    for (const other of neededBy(one, siblings)) add(other);
  };
  for (const one of neededBy(operand, siblings)) add(one);
  for (const one of siblings) if (one.required === true) add(one);
  // PERMIT does nothing without one of its three ways to say who.
  const who = siblings.find(({ name }) => name === 'ID');
  const isPermit = isTop && who !== undefined && siblings.some(({ name }) => name === 'RESET');
  if (isPermit && operand.name !== 'FROM' && operand.name !== 'RESET') add(who);
  return [...found];
}

function neededBy({ with: others, needs = [] }: OperandSpec, siblings: readonly OperandSpec[]): OperandSpec[] {
  const names = [...needs, ...(others?.slice(0, 1) ?? [])];
  return names.flatMap((name) => siblings.find((one) => one.name === name) ?? []);
}

function excludes(a: OperandSpec, b: OperandSpec): boolean {
  return a.excludes?.includes(b.name) === true || b.excludes?.includes(a.name) === true;
}

function positional({ name: command }: CommandSpec, { of }: PositionalSpec): string {
  return command === 'RDEFINE' && of.type === 'class' ? 'FACILITY' : value(of);
}

/** An operand with an example of its value. */
export function written(operand: OperandSpec): string {
  const { name, value: takes } = operand;
  switch (takes.kind) {
    case 'none':
      return name;
    case 'any':
      return `${name}(X)`;
    case 'values':
      return `${name}(${values.get(name) ?? value(takes.of)})`;
    case 'operands': {
      const inner = takes.operands.filter(({ required }) => required === true);
      const [first] = inner.length > 0 ? inner : takes.operands;
      const parts = new Set(inner.length > 0 ? inner : first ? [first] : []);
      for (const part of [...parts]) for (const needed of neededBy(part, takes.operands)) parts.add(needed);
      return `${name}(${[...parts].map(written).join(' ')})`;
    }
  }
}

function value(of: ValueType): string {
  return exampleOf(of) ?? other(of);
}

function other(of: ValueType): string {
  switch (of.type) {
    case 'profile':
      return of.classFrom === undefined ? "'SYS1.LINKLIB'" : 'PAY.DATA';
    case 'secret':
      return 'ABCD1234'.repeat(8).slice(0, Math.max(of.minLength ?? 0, Math.min(8, of.maxLength ?? 8)));
    case 'text':
      return 'X'.repeat(Math.max(1, of.minLength ?? 1));
    case 'name':
      return 'X';
    default:
      return 'X';
  }
}

export const racfCommands = racfCatalog.commands;

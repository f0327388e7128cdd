/** The entries of Top Secret's commands: what the words of one are, its function tells. */
import { docs } from '../catalog/build.ts';
import { tssCatalog } from '../catalog/tss/index.ts';
import type { CommandSpec, OperandSpec, TssFunctionSpec } from '../catalog/types.ts';
import type { CommandHead } from './types.ts';

/** The command while no function is known: what may follow the verb is one. */
export const tssCommand: CommandSpec = {
  name: 'TSS',
  aliases: [],
  doc: 'The command of Top Secret. A function follows, with the ACID it works on in parentheses.',
  positionals: [],
  operands: tssCatalog.functions.map(functionOperand),
  complete: false,
  source: docs('Top Secret for z/OS, Command Functions'),
};

/** Made once for each function, when a deck has it. */
const made = new Map<TssFunctionSpec, CommandSpec>();

/** A function: the operand that names it, with the ACID as its value, then what goes with it. */
function functionEntry(spec: TssFunctionSpec): CommandSpec {
  let entry = made.get(spec);
  if (!entry) {
    const others = spec.operands.filter(({ name }) => name !== spec.name);
    entry = { ...spec, operands: [functionOperand(spec), ...others] };
    made.set(spec, entry);
  }
  return entry;
}

function functionOperand(spec: TssFunctionSpec): OperandSpec {
  const { name, aliases, doc, source } = spec;
  return { name, aliases, doc, value: targetValue(spec), source };
}

function targetValue({ target, takes, records }: TssFunctionSpec): OperandSpec['value'] {
  if (takes === 'option') return { kind: 'operands', operands: tssCatalog.controlOptions, optional: true };
  if (target === 'none') return { kind: 'any' };
  const also = tssCatalog.targets.filter((record) => records.includes(record.name));
  return { kind: 'values', of: { type: 'user' }, optional: target === 'optional', also };
}

/** The entry of a command that begins with `TSS`: that of its function once there is one. */
export function tssEntry(head: CommandHead): CommandSpec {
  const word = head.firstWord();
  const spec = word === undefined ? undefined : tssCatalog.functionOf(word);
  return spec ? functionEntry(spec) : tssCommand;
}

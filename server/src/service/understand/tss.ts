import { docs } from '../../catalog/build.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { CommandSpec, OperandSpec, TssFunctionSpec } from '../../catalog/types.ts';

/** The TSS command itself: what may follow the verb is a function. */
export const tssCommand: CommandSpec = {
  name: 'TSS',
  aliases: [],
  doc: 'The command of Top Secret. A function follows, with the ACID it works on in parentheses.',
  positionals: [],
  operands: tssCatalog.functions.map(functionOperand),
  complete: false,
  source: docs('Top Secret for z/OS, Command Functions'),
};

/** The TSS command with each of its functions: the function, then what goes with it. */
const byFunction = new Map(
  tssCatalog.functions.map((spec): [TssFunctionSpec, CommandSpec] => [
    spec,
    { ...tssCommand, operands: [functionOperand(spec), ...spec.operands.filter(({ name }) => name !== spec.name)] },
  ]),
);

function functionOperand({ name, aliases, doc, target, source }: TssFunctionSpec): OperandSpec {
  const value: OperandSpec['value'] =
    target === 'none'
      ? { kind: 'any' }
      : { kind: 'values', of: { type: 'user' }, optional: target === 'optional', also: tssCatalog.targets };
  return { name, aliases, doc, value, source };
}

/** The entry for a TSS command: that of its function once there is one. */
export function tssSpec(command: BoundCommand): CommandSpec {
  const word = command.operands[0]?.word;
  const spec = word === undefined ? undefined : tssCatalog.functionOf(word);
  return (spec && byFunction.get(spec)) ?? tssCommand;
}

/** The SAF class that a resource class of Top Secret stands for, by its keyword. */
export function safClassOf(keyword: string): string | undefined {
  return tssCatalog.resourceClasses.find(({ name }) => name === keyword)?.racfClass;
}

/** STOP: stop the RACF subsystem address space (or ENF86 listener). */
import { docs, operandsOf } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, STOP');
const { flag } = operandsOf(source, 'knowledge');

export const stop: CommandSpec = {
  name: 'STOP',
  aliases: [],
  doc: 'Operator command: stops the RACF subsystem.',
  positionals: [],
  operands: [flag('ENF86', 'Stops only the listener for ENF signal 86.')],
  complete: false,
  issuedFrom: ['operator'],
  source,
};

/** STOP: stops the RACF subsystem address space, or the ENF 86 listener. */
import { docs, operandsOf } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS RACF Command Language Reference, STOP');
const { flag } = operandsOf(source, 'knowledge');

export const stop: CommandSpec = {
  name: 'STOP',
  aliases: [],
  doc: 'Operator command: stops the RACF subsystem address space. RACF itself goes on protecting; RRSF, operator commands and password enveloping wait until the subsystem is started again.',
  positionals: [],
  operands: [
    flag('ENF86', 'Stops only the listener for ENF signal 86; RESTART ENF86 brings it back. The subsystem goes on.'),
  ],
  complete: false,
  issuedFrom: ['operator'],
  source,
};

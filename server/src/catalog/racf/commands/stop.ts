/** STOP: stops the RACF subsystem address space, or the ENF 86 listener. */
import { docs, operandsOf } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS RACF Command Language Reference, STOP');
const { flag } = operandsOf(source, 'knowledge');

export const stop: CommandSpec = {
  name: 'STOP',
  aliases: [],
  doc: 'Operator command: stops the RACF subsystem address space, best right before an IPL. RACF itself goes on protecting, but changes for other RRSF nodes may be lost while it is down. MVS START brings it back.',
  positionals: [],
  operands: [
    flag('ENF86', 'Stops only the listener for ENF signal 86; RESTART ENF86 brings it back. The subsystem goes on.'),
  ],
  complete: false,
  page: 'https://www.ibm.com/support/knowledgecenter/en/SSLTBW_2.1.0/com.ibm.zos.v2r1.icha400/stop.htm',
  issuedFrom: ['operator'],
  source,
};

/** RESTART: restart a function of the RACF subsystem. */
import { docs, name, operandsOf } from '../../build.ts';
import { every } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RESTART');
const { flag, one } = operandsOf(source, 'knowledge');

export const restart: CommandSpec = {
  name: 'RESTART',
  aliases: [],
  doc: 'Operator command: restarts a function of the RACF subsystem.',
  positionals: [],
  operands: [
    flag('COMMAND', 'Restarts command processing.'),
    flag('ENF', 'Restarts the ENF listener.'),
    flag('ENF86', 'Restarts the listener for ENF signal 86.'),
    flag('MESSAGE', 'Restarts message processing.'),
    flag('RACLINK', 'Restarts RACLINK processing.'),
    flag('RECEIVE', 'Restarts receiving from other nodes.'),
    flag('SEND', 'Restarts sending to other nodes.'),
    flag('SIGNAL', 'Restarts the signal task.'),
    flag('CONNECTION', 'Restarts the connection to a node. Needs NODE.'),
    one('NODE', name('node'), 'The node, with `*` all. With CONNECTION.', { also: every }),
    one('SYSNAME', name('system'), 'The system of the node, with `*` all.', { also: every }),
    flag('OUTPUT', 'Restarts output processing.'),
  ],
  complete: false,
  issuedFrom: ['operator'],
  source,
};

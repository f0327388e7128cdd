/** RESTART: restarts a function of the RACF subsystem. */
import { docs, operandsOf } from '../../build.ts';
import { node, system } from '../names.ts';
import { every } from '../values.ts';
import type { CommandSpec, OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RESTART');
const { flag, one } = operandsOf(source);

const tasks = ['COMMAND', 'ENF', 'ENF86', 'MESSAGE', 'OUTPUT', 'RACLINK', 'RECEIVE', 'SEND', 'SIGNAL', 'CONNECTION'];
const others = (task: string): readonly string[] => tasks.filter((other) => other !== task);
/** A task of the subsystem; one stands in a command. */
const task = (name: string, doc: string): OperandSpec => flag(name, doc, { excludes: others(name) });

export const restart: CommandSpec = {
  name: 'RESTART',
  aliases: [],
  doc: 'Operator command: restarts a task of the RACF subsystem that has failed or hangs, or after maintenance, without stopping the subsystem. One function at a time.',
  positionals: [],
  operands: [
    task('COMMAND', 'Restarts the task that carries out commands of operators and other nodes.'),
    task('ENF', 'Restarts the listener for event notifications of the system.'),
    task('ENF86', 'Restarts the listener for ENF signal 86.'),
    task('MESSAGE', 'Restarts the task that sends messages of the subsystem.'),
    task('OUTPUT', 'Restarts the task that writes the output of directed commands to the data sets of users.'),
    task('RACLINK', 'Restarts the task that handles user ID associations.'),
    task('RECEIVE', 'Restarts the task that takes in work from other nodes.'),
    task('SEND', 'Restarts the task that sends work to other nodes.'),
    task('SIGNAL', 'Restarts the task that sends ENF signals.'),
    task('CONNECTION', 'Restarts the tasks of connections to other nodes, after an error of the network.'),
    one('NODE', node, 'The node whose connection is restarted, `*` for all.', {
      also: every,
      with: ['CONNECTION'],
    }),
    one('SYSNAME', system, 'One system of a multisystem node, `*` for all. Beside NODE.', {
      also: every,
      with: ['CONNECTION'],
    }),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/restart.htm',
  issuedFrom: ['operator'],
  source,
};

/** RACPRIV: show or switch the write-down privilege of the session. */
import { docs, operandsOf } from '../../build.ts';
import { writeDown } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACPRIV');
const { one } = operandsOf(source, 'knowledge');

export const racpriv: CommandSpec = {
  name: 'RACPRIV',
  aliases: [],
  doc: 'Shows or switches the write-down privilege of your session.',
  positionals: [],
  operands: [one('WRITEDOWN', writeDown, 'Switches the privilege; without a value shows it.', { optional: true })],
  complete: false,
  source,
};

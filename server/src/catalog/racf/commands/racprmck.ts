/** RACPRMCK: check syntax of IRRPRMxx parmlib members before IPL (newer releases; missing from z/OS 2.2 topic list). */
import { docs, name, operandsOf } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACPRMCK');
const { list } = operandsOf(source, 'knowledge');

export const racprmck: CommandSpec = {
  name: 'RACPRMCK',
  aliases: [],
  doc: 'Checks the syntax of IRRPRMxx members before they are used.',
  positionals: [],
  operands: [list('MEMBER', name('member', 8), 'The members to check, up to three.')],
  complete: false,
  source,
};

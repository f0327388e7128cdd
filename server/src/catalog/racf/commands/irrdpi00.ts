/** IRRDPI00: dynamic-parse initialisation command (needed so segment/CSDATA keywords parse). */
import { knowledge, name } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = knowledge('z/OS RACF System Programmer’s Guide, IRRDPI00');

export const irrdpi00: CommandSpec = {
  name: 'IRRDPI00',
  aliases: [],
  doc: 'Loads the templates of segments and custom fields, so that commands know them. Needed after custom fields change.',
  positionals: [{ name: 'function', doc: 'UPDATE to load, LIST to show.', of: name('function'), required: false }],
  operands: [],
  complete: false,
  source,
};

/** IRRDPI00: loads the descriptions of segments and custom fields that commands parse by. */
import { keywords, knowledge } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = knowledge('z/OS RACF System Programmer’s Guide, IRRDPI00');

export const irrdpi00: CommandSpec = {
  name: 'IRRDPI00',
  aliases: [],
  doc: 'Loads the descriptions of segments and of the custom fields of class CFIELD, so that ADDUSER, ALTUSER and others know their keywords. After a change: SETROPTS RACLIST(CFIELD) REFRESH, then IRRDPI00 UPDATE. At IPL the RACF subsystem runs it.',
  positionals: [
    {
      name: 'function',
      doc: 'UPDATE to load the descriptions, LIST to show them.',
      of: keywords({
        UPDATE: 'Loads the descriptions of SYS1.SAMPLIB(IRRDPSDS) and the custom fields of CFIELD.',
        LIST: 'Shows the descriptions in storage.',
      }),
      required: false,
    },
  ],
  operands: [],
  complete: false,
  source,
};

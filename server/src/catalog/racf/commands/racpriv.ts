/** RACPRIV: the write-down privilege of the session. */
import { docs, operandsOf } from '../../build.ts';
import { writeDown } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACPRIV');
const { one } = operandsOf(source);

export const racpriv: CommandSpec = {
  name: 'RACPRIV',
  aliases: [],
  doc: 'Shows or switches the write-down privilege of your session: whether you may write to a lower security label while MLS is in force. Needs access to IRR.WRITEDOWN.BYUSER in class FACILITY.',
  positionals: [],
  operands: [
    one('WRITEDOWN', writeDown, 'Switches the privilege for this session only; without a value it is shown.', {
      optional: true,
      default: 'the setting is shown',
    }),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/racpriv.htm',
  source,
};

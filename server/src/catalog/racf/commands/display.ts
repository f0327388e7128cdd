/** DISPLAY: users signed on through persistent verification (APPC). */
import { docs, group, operandsOf, user } from '../../build.ts';
import { lu, securityLabel } from '../names.ts';
import { every } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, DISPLAY');
const { flag, one } = operandsOf(source);

export const display: CommandSpec = {
  name: 'DISPLAY',
  aliases: [],
  doc: 'Operator command, or in the RACF parameter library: shows the users whom APPC partners keep signed on (persistent verification). The operands narrow the list.',
  positionals: [],
  operands: [
    flag('SIGNON', 'Shows sign-ons: the only thing there is to show.', { default: 'in force' }),
    one('APPL', lu, 'Only users signed on at this local LU.', { also: every }),
    one('POE', lu, 'Only users signed on from this partner LU.', { also: every }),
    one('USER', user, 'Shows the sessions of this user only; `*` for all.', { also: every }),
    one('GROUP', group, 'Only users signed on with this group.', { also: every }),
    one('SECLABEL', securityLabel, 'Only users signed on with this security label.', { also: every }),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/display.htm',
  issuedFrom: ['operator', 'parmlib'],
  source,
};

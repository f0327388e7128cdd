/** SIGNOFF: ends sign-ons of persistent verification (APPC). */
import { docs, group, operandsOf, user } from '../../build.ts';
import { lu, securityLabel } from '../names.ts';
import { every } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, SIGNOFF');
const { one } = operandsOf(source, 'knowledge');

export const signoff: CommandSpec = {
  name: 'SIGNOFF',
  aliases: [],
  doc: 'Operator command: signs users off whom APPC partners keep signed on (persistent verification). Changes of a user profile reach such users only then.',
  positionals: [],
  operands: [
    one('APPL', lu, 'Users signed on at this local LU.', { also: every }),
    one('POE', lu, 'Users signed on from this partner LU.', { also: every }),
    one('USER', user, 'The user to sign off, or `*` for all.', { also: every }),
    one('GROUP', group, 'Users signed on with this group.', { also: every }),
    one('SECLABEL', securityLabel, 'Users signed on with this security label.', { also: every }),
  ],
  complete: false,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/signoff.htm',
  issuedFrom: ['operator'],
  source,
};

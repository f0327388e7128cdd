/** DISPLAY: show users signed on through persistent verification (APPC). */
import { docs, group, name, operandsOf, user } from '../../build.ts';
import { every } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, DISPLAY');
const { flag, one } = operandsOf(source, 'knowledge');

export const display: CommandSpec = {
  name: 'DISPLAY',
  aliases: [],
  doc: 'Operator command: shows the users signed on through persistent verification.',
  positionals: [],
  operands: [
    flag('SIGNON', 'Shows sign-ons.', { default: 'in force when no alternative is given' }),
    one('APPL', name('LU'), 'Only this local LU, with `*` all.', { also: every }),
    one('POE', name('LU'), 'Only this partner LU, with `*` all.', { also: every }),
    one('USER', user, 'Only this user, with `*` all.', { also: every }),
    one('GROUP', group, 'Only this group, with `*` all.', { also: every }),
    one('SECLABEL', name('security label'), 'Only this security label, with `*` all.', { also: every }),
  ],
  complete: false,
  issuedFrom: ['operator', 'parmlib'],
  source,
};

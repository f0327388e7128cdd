/** SIGNOFF: end persistent-verification sign-ons. */
import { docs, group, name, operandsOf, user } from '../../build.ts';
import { every } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, SIGNOFF');
const { one } = operandsOf(source, 'knowledge');

export const signoff: CommandSpec = {
  name: 'SIGNOFF',
  aliases: [],
  doc: 'Operator command: ends sign-ons of persistent verification.',
  positionals: [],
  operands: [
    one('APPL', name('LU'), 'This local LU, with `*` all.', { also: every }),
    one('POE', name('LU'), 'This partner LU, with `*` all.', { also: every }),
    one('USER', user, 'This user, with `*` all.', { also: every }),
    one('GROUP', group, 'This group, with `*` all.', { also: every }),
    one('SECLABEL', name('security label'), 'This security label, with `*` all.', { also: every }),
  ],
  complete: false,
  issuedFrom: ['operator'],
  source,
};

/** DELUSER: delete user profiles and their connections (not access-list entries). */
import { docs, user } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, DELUSER');

export const deluser: CommandSpec = {
  name: 'DELUSER',
  aliases: ['DU'],
  doc: 'Deletes users and their connections. Access list entries for them, and profiles they own, stay behind.',
  positionals: [
    { name: 'userid', doc: 'The user to delete, or several in parentheses.', of: user, required: true, list: true },
  ],
  operands: [...routing],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

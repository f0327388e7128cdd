/** DELUSER: delete user profiles and their connections (not access-list entries). */
import { docs, user } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, DELUSER');

export const deluser: CommandSpec = {
  name: 'DELUSER',
  aliases: ['DU'],
  doc: 'Deletes users and their connections. Access list entries for them stay behind, and profiles they own keep them as owner: run IRRRID00 to find both. A user who still has data set profiles cannot be deleted.',
  positionals: [
    { name: 'userid', doc: 'The user to delete, or several in parentheses.', of: user, required: true, list: true },
  ],
  operands: [...routing],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-deluser-delete-user-profile',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

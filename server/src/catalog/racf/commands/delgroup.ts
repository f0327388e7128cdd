/** DELGROUP: delete empty group profiles (no subgroups, members or group data sets). */
import { docs, group } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, DELGROUP');

export const delgroup: CommandSpec = {
  name: 'DELGROUP',
  aliases: ['DG'],
  doc: 'Deletes groups. A group must have no subgroups, no connected users and no group data set profiles; access list entries for it stay behind.',
  positionals: [
    {
      name: 'group-name',
      doc: 'The group to delete, or several in parentheses.',
      of: group,
      required: true,
      list: true,
    },
  ],
  operands: [...routing],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-delgroup-delete-group-profile',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

/** REMOVE: remove users from a group. */
import { docs, group, operandsOf, user, userOrGroup } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, REMOVE');
const { one } = operandsOf(source, 'knowledge');

export const remove: CommandSpec = {
  name: 'REMOVE',
  aliases: ['RE'],
  doc: 'Removes users from a group. The default group of a user cannot be left that way: give another one with ALTUSER DFLTGRP first. Access list entries for the user himself stay.',
  positionals: [
    { name: 'userid', doc: 'The user to remove, or several in parentheses.', of: user, required: true, list: true },
  ],
  operands: [
    one('GROUP', group, 'The group the users leave. It cannot be the default group of a user.', {
      default: 'the group you are connected to at the moment',
      sure: 'docs',
    }),
    one(
      'OWNER',
      userOrGroup,
      'Who takes over the group data set profiles the users own: a user who is in the group, or the group itself. Needed when there are such profiles, or REMOVE fails; it speaks of nothing else they own.',
      { sure: 'docs' },
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-remove-remove-user-from-group',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

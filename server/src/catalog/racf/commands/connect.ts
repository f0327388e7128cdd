/** CONNECT: connect users to a group or change an existing connection. */
import { date, docs, group, operandsOf, pair, user, userOrGroup } from '../../build.ts';
import { routing } from '../routing.ts';
import { groupAuthority, uaccLevels } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, CONNECT');
const { flag, one } = operandsOf(source, 'knowledge');

export const connect: CommandSpec = {
  name: 'CONNECT',
  aliases: ['CO'],
  doc: 'Connects users to a group, or changes a connection that exists. User and group must exist before.',
  positionals: [
    { name: 'userid', doc: 'The user to connect, or several in parentheses.', of: user, required: true, list: true },
  ],
  operands: [
    ...pair(
      flag('ADSP', 'Automatic data set protection while the user works in this group.'),
      flag('NOADSP', 'No automatic data set protection.', { default: 'in force unless ADSP is given' }),
    ),
    ...pair(
      flag('AUDITOR', 'Gives group-AUDITOR: auditing within the reach of the group.'),
      flag('NOAUDITOR', 'No group-AUDITOR.', { default: 'in force unless AUDITOR is given' }),
    ),
    one(
      'AUTHORITY',
      groupAuthority,
      'What the user may do in the group: USE, CREATE, CONNECT or JOIN. USE is enough to get what the group is permitted to; CONNECT and JOIN let the user bring others in.',
      { default: 'USE' },
    ),
    one(
      'GROUP',
      group,
      'The group to which the users are connected. Left out, it is the group you are connected to at the moment, seldom what a deck wants. The group must exist before.',
      { default: 'the group you are connected to at the moment' },
    ),
    ...pair(
      flag('GRPACC', 'New data sets of the group the user protects are open to the other members with UPDATE.'),
      flag('NOGRPACC', 'New group data sets are not opened to the group.', {
        default: 'in force unless GRPACC is given',
      }),
    ),
    ...pair(
      flag('OPERATIONS', 'Gives group-OPERATIONS: full access to the data sets within the reach of the group.'),
      flag('NOOPERATIONS', 'No group-OPERATIONS.', { default: 'in force unless OPERATIONS is given' }),
    ),
    one('OWNER', userOrGroup, 'The user or group that owns the connection and may change it.', { default: 'you' }),
    ...pair(
      one('RESUME', date, 'Lets the user use this group again, at once or from the date.', { optional: true }),
      flag('NORESUME', 'Clears the date from which the user could use this group again.'),
    ),
    ...pair(
      one('REVOKE', date, 'Shuts the user out of this group, at once or from the date; the user stays connected.', {
        optional: true,
      }),
      flag('NOREVOKE', 'Clears a future date of revocation in this group.'),
    ),
    ...pair(
      flag('SPECIAL', 'Gives group-SPECIAL: may change the profiles within the reach of the group.'),
      flag('NOSPECIAL', 'No group-SPECIAL.', { default: 'in force unless SPECIAL is given' }),
    ),
    one(
      'UACC',
      uaccLevels,
      'The universal access of new data set profiles the user defines while connected to this group. NONE is the safe choice.',
      { optional: true, default: 'NONE' },
    ),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

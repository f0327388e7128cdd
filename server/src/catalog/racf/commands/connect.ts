/** CONNECT: connect users to a group or change an existing connection. */
import { date, docs, group, operandsOf, pair, user, userOrGroup } from '../../build.ts';
import { routing } from '../routing.ts';
import { groupAuthority, uaccLevels } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, CONNECT');
/** Without a value there is nothing but the name, and that was compared. */
const { flag } = operandsOf(source);
const { one } = operandsOf(source, 'knowledge');

/** Defaults hold for a new connection; one that exists keeps what is not named. */
const inForce = (name: string): string => `in force for a new connection unless ${name} is given`;

export const connect: CommandSpec = {
  name: 'CONNECT',
  aliases: ['CO'],
  doc: 'Connects users to a group, or changes a connection that exists; then operands that are not given leave their part as it is. User and group must exist before. Who is logged on must log on again to get the access.',
  positionals: [
    { name: 'userid', doc: 'The user to connect, or several in parentheses.', of: user, required: true, list: true },
  ],
  operands: [
    ...pair(
      flag(
        'ADSP',
        'Automatic data set protection while the user works in this group: permanent data sets get discrete profiles. Out of fashion where generic profiles protect data sets.',
      ),
      flag('NOADSP', 'No automatic data set protection by this connection.', { default: inForce('ADSP') }),
    ),
    ...pair(
      flag(
        'AUDITOR',
        'Gives group-AUDITOR: auditing within the reach of the group, that is of what it owns and of the groups it owns. Needs SPECIAL, or group-SPECIAL over the group.',
      ),
      flag('NOAUDITOR', 'No group-AUDITOR. The system-wide AUDITOR of ALTUSER is not touched.', {
        default: inForce('AUDITOR'),
      }),
    ),
    one(
      'AUTHORITY',
      groupAuthority,
      'What the user may do in the group: USE, CREATE, CONNECT or JOIN. USE is enough to get what the group is permitted to; CONNECT and JOIN let the user bring others in. Not more than you have yourself (ICH02008I).',
      { default: 'USE for a new connection', optional: true, sure: 'docs' },
    ),
    one(
      'GROUP',
      group,
      'The group to which the users are connected. Left out, it is the group you are connected to at the moment, seldom what a deck wants. The group must exist before.',
      { default: 'the group you are connected to at the moment', sure: 'docs' },
    ),
    ...pair(
      flag(
        'GRPACC',
        'Data sets of the group the user protects while working in it are open to the other members with UPDATE.',
      ),
      flag('NOGRPACC', 'Data sets of the group the user protects are not opened to the others.', {
        default: inForce('GRPACC'),
      }),
    ),
    ...pair(
      flag(
        'OPERATIONS',
        'Gives group-OPERATIONS: full access to the data sets within the reach of the group unless an access list says less. Needs SPECIAL, or group-SPECIAL over the group.',
      ),
      flag('NOOPERATIONS', 'No group-OPERATIONS. The system-wide OPERATIONS of ALTUSER is not touched.', {
        default: inForce('OPERATIONS'),
      }),
    ),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the connection and may change it. Name the group, or whoever issues the deck owns it.',
      { default: 'you, for a new connection', sure: 'docs' },
    ),
    ...pair(
      one(
        'RESUME',
        date,
        'Lets the user use this group again, at once or from the date. A user who is revoked as a whole needs RESUME of ALTUSER. Years 71 to 99 mean 19yy.',
        { optional: true, sure: 'docs' },
      ),
      flag('NORESUME', 'Clears the date from which the user could use this group again.'),
    ),
    ...pair(
      one(
        'REVOKE',
        date,
        'Takes the group away from the user, at once or from the date; the connection stays, but gives no access. Years 71 to 99 mean 19yy.',
        { optional: true, sure: 'docs' },
      ),
      flag('NOREVOKE', 'Clears a future date of revocation in this group. RESUME is what lets a user back in.'),
    ),
    ...pair(
      flag(
        'SPECIAL',
        'Gives group-SPECIAL: the user may change what the group owns and what the groups it owns own. Needs SPECIAL, or group-SPECIAL over the group.',
      ),
      flag('NOSPECIAL', 'No group-SPECIAL. The system-wide SPECIAL of ALTUSER is not touched.', {
        default: inForce('SPECIAL'),
      }),
    ),
    one(
      'UACC',
      uaccLevels,
      'The universal access of profiles the user defines without naming one while connected to this group: data sets, and classes that take their default from the user. NONE is the safe choice.',
      { optional: true, default: 'NONE for a new connection', sure: 'docs' },
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-connect-connect-user-group',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

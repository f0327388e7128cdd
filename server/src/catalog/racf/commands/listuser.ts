/** LISTUSER: list user profiles and segments. */
import { docs, operandsOf, user } from '../../build.ts';
import { routing } from '../routing.ts';
import { shows, userSegments } from '../segments/purpose.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, LISTUSER');
/** Without a value there is nothing but the name, and that was compared. */
const { flag } = operandsOf(source);

/** Alphabetical, as the reference has them. */
const segments = Object.entries(userSegments).map(([name, purpose]) => flag(name, shows(purpose)));

export const listuser: CommandSpec = {
  name: 'LISTUSER',
  aliases: ['LU'],
  doc: 'Shows users: attributes, groups, and the segments that are named. A user that does not exist is reported, which makes it a cheap test in a deck.',
  positionals: [
    {
      name: 'userid',
      doc: 'The user to show, several in parentheses, or * for all you may see. Left out, it is you.',
      of: user,
      required: false,
      list: true,
    },
  ],
  operands: [
    ...segments,
    flag(
      'NORACF',
      'Leaves the base profile out, for a short list of one segment. Without a segment keyword the command fails (ICH30012I).',
      { with: segments.map(({ name }) => name) },
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-listuser-list-user-profile',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

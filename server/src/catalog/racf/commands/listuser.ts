/** LISTUSER: list user profiles and segments. */
import { docs, operandsOf, user } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, LISTUSER');
const { flag } = operandsOf(source, 'knowledge');

export const listuser: CommandSpec = {
  name: 'LISTUSER',
  aliases: ['LU'],
  doc: 'Shows users: attributes, groups, segments. A user that does not exist is reported, which makes it a cheap test in a deck.',
  positionals: [
    {
      name: 'userid',
      doc: 'The user to show, several in parentheses, or * for all.',
      of: user,
      required: false,
      list: true,
    },
  ],
  operands: [
    flag('CICS', 'Segment of CICS: operator class, identification, time-out.'),
    flag(
      'CSDATA',
      "Custom fields of your installation. Their names are not IBM's: they are defined by profiles of class CFIELD, so no list can know them.",
    ),
    flag('DCE', 'Segment of DCE, a product of the past.'),
    flag('DFP', 'Segment of DFSMS: who owns the resource for storage management, or the default classes.'),
    flag('EIM', 'Segment of Enterprise Identity Mapping.'),
    flag('KERB', 'Segment of Kerberos: the local name in the realm and encryption.'),
    flag('LANGUAGE', 'The languages in which the user wants messages.'),
    flag('LNOTES', 'Segment of Lotus Notes: the short name that maps to the user.'),
    flag('MFA', 'Multi-factor authentication of the user.'),
    flag('NDS', 'Segment of Novell Directory Services: the user name that maps to the user.'),
    flag('NETVIEW', 'Segment of NetView: what the operator may do there.'),
    flag('OMVS', 'Shows the segment of z/OS UNIX with UID, HOME and PROGRAM, after the base profile.'),
    flag('OPERPARM', 'Segment of console operators: what messages the console gets and which commands it may use.'),
    flag('OVM', 'Segment for z/VM that shares the database.'),
    flag('PROXY', 'Segment of LDAP: where the z/OS LDAP server sends requests and who it says it is.'),
    flag(
      'TSO',
      'Segment of TSO: logon procedure, account number, region size. Without it the user cannot log on to TSO (unless the site still uses UADS).',
    ),
    flag('WORKATTR', 'Segment with name and addresses for SYSOUT and APPC.'),
    flag('NORACF', 'Leaves the base profile out. Without a segment keyword the command fails (ICH30012I).'),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

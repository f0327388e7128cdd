/** ADDUSER: create user profiles and connect each user to a default group. */
import {
  className,
  dataset,
  docs,
  group,
  name,
  operandsOf,
  pair,
  secret,
  text,
  user,
  userOrGroup,
} from '../../build.ts';
import { routing } from '../routing.ts';
import { groupAuthority, uaccLevels } from '../values.ts';
import type { CommandSpec } from '../../types.ts';
import {
  cics,
  dce,
  dfp,
  eim,
  kerb,
  language,
  lnotes,
  nds,
  netview,
  omvs,
  operparm,
  ovm,
  proxy,
  tso,
  when,
  workattr,
} from '../segments/user.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDUSER');
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

export const adduser: CommandSpec = {
  name: 'ADDUSER',
  aliases: ['AU'],
  doc: 'Creates users and connects each to its default group. The group must exist before.',
  positionals: [
    {
      name: 'userid',
      doc: 'The user to create, or several in parentheses. At most eight characters, seven for TSO on older systems.',
      of: user,
      required: true,
      list: true,
    },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      name('security category', 44),
      'Gives security categories. They must be members of the profile CATEGORY in class SECDATA.',
    ),
    ...pair(
      flag(
        'ADSP',
        'Gives automatic data set protection: every permanent data set the user creates gets a discrete profile. Out of fashion where generic profiles protect data sets.',
      ),
      flag('NOADSP', 'No automatic data set protection.', { default: 'in force unless ADSP is given' }),
    ),
    ...pair(
      flag(
        'AUDITOR',
        'Gives AUDITOR: the user may read all profiles and set all auditing options of the whole system. A powerful attribute.',
      ),
      flag('NOAUDITOR', 'No AUDITOR attribute.', { default: 'in force unless AUDITOR is given' }),
    ),
    one(
      'AUTHORITY',
      groupAuthority,
      'What the user may do in the group: USE, CREATE, CONNECT or JOIN. USE is enough to get what the group is permitted to.',
      { default: 'USE' },
    ),
    nested('CICS', cics, 'Segment of CICS: operator class, identification, time-out.'),
    ...pair(
      list(
        'CLAUTH',
        className,
        'The user may define profiles in these classes, USER included. DATASET and GROUP are not among them.',
      ),
      flag('NOCLAUTH', 'The user may not define profiles by class authority.', {
        default: 'in force unless CLAUTH is given',
      }),
    ),
    free(
      'CSDATA',
      "Custom fields of your installation. Their names are not IBM's: they are defined by profiles of class CFIELD, so no list can know them.",
    ),
    one(
      'DATA',
      text(255),
      'Text of the installation, up to 255 characters, in apostrophes when it holds blanks. RACF only keeps and lists it; say what the user is for.',
      { sure: 'docs' },
    ),
    nested('DCE', dce, 'Segment of DCE, a product of the past.'),
    one(
      'DFLTGRP',
      group,
      'The default group: the user is connected to it and works in it after logon. Left out, it is the group you are connected to at the moment, seldom what a deck wants. The group must exist before; the user of a started task that uses z/OS UNIX needs a group with a GID.',
      { default: 'the group you are connected to at the moment' },
    ),
    nested('DFP', dfp, 'Segment of DFSMS: who owns the resource for storage management, or the default classes.'),
    nested('EIM', eim, 'Segment of Enterprise Identity Mapping.'),
    ...pair(
      flag('GRPACC', 'New group data sets the user protects are open to the other members of the group with UPDATE.'),
      flag('NOGRPACC', 'New group data sets are not opened to the group.', {
        default: 'in force unless GRPACC is given',
      }),
    ),
    nested('KERB', kerb, 'Segment of Kerberos: the local name in the realm and encryption.'),
    nested('LANGUAGE', language, 'The languages in which the user wants messages.'),
    nested('LNOTES', lnotes, 'Segment of Lotus Notes: the short name that maps to the user.'),
    one(
      'MODEL',
      dataset,
      'The data set profile that new data set profiles of the user take as their model. Works only with SETROPTS MODEL(USER). Without apostrophes the user ID is put in front.',
    ),
    one(
      'NAME',
      text(20),
      'The name of the person or of the task, up to 20 characters, in apostrophes when it holds blanks. Longer text is refused. Without it LISTUSER shows number signs.',
      { default: '20 # signs', sure: 'docs' },
    ),
    nested('NDS', nds, 'Segment of Novell Directory Services: the user name that maps to the user.'),
    nested('NETVIEW', netview, 'Segment of NetView: what the operator may do there.'),
    flag('NOCONTAIN', 'The user may not be put into quarantine automatically.', {
      since: 'z/OS 3.2, earlier releases with OA68231',
    }),
    ...pair(
      flag(
        'OIDCARD',
        'The user must show an operator identification card. RACF asks for it, which cannot work in batch.',
      ),
      flag('NOOIDCARD', 'No operator identification card is needed.', { default: 'in force unless OIDCARD is given' }),
    ),
    nested(
      'OMVS',
      omvs,
      'Segment of z/OS UNIX. Needs an identity, UID or AUTOUID, to be of use; HOME and PROGRAM have defaults. A user without the segment cannot use z/OS UNIX (ICH408I, OMVS segment not defined).',
      { optional: true },
    ),
    ...pair(
      flag(
        'OPERATIONS',
        'Gives OPERATIONS: full access to nearly all data sets and volumes unless an access list says less. A powerful attribute; storage administration can do without.',
      ),
      flag('NOOPERATIONS', 'No OPERATIONS attribute.', { default: 'in force unless OPERATIONS is given' }),
    ),
    nested(
      'OPERPARM',
      operparm,
      'Segment of console operators: what messages the console gets and which commands it may use.',
      { optional: true },
    ),
    nested('OVM', ovm, 'Segment for z/VM that shares the database.'),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the profile and may change or delete it. Left out, it is you, and group-based administration then does not reach the user: name the group.',
      { default: 'you' },
    ),
    ...pair(
      one(
        'PASSWORD',
        secret(8),
        'The first password. It is expired: the user must change it at first use. Written in a deck it is a secret in the clear; a started-task user needs none.',
      ),
      flag(
        'NOPASSWORD',
        'No password. Without PHRASE and OIDCARD the user becomes PROTECTED: nobody can log on as it, and wrong passwords cannot revoke it. Right for started tasks. It is the default on current releases, but older ones gave the default group name as password, so write it.',
        { default: 'in force when PASSWORD is left out' },
      ),
    ),
    one(
      'PHRASE',
      secret(100, 9),
      'The password phrase, 14 to 100 characters, from 9 where the site allows it. Written in a deck it is a secret in the clear.',
      { sure: 'docs' },
    ),
    nested('PROXY', proxy, 'Segment of LDAP: where the z/OS LDAP server sends requests and who it says it is.'),
    ...pair(
      flag(
        'RESTRICTED',
        'UACC, `ID(*)` and the global access table do not count for the user: only what is granted by name or through a group. Right for users that serve strangers.',
      ),
      flag('NORESTRICTED', 'UACC, `ID(*)` and the global access table count for the user.', {
        default: 'in force unless RESTRICTED is given',
      }),
    ),
    ...pair(
      flag('ROAUDIT', 'Gives read-only auditing: may see what an auditor sees, but change nothing.'),
      flag('NOROAUDIT', 'No read-only auditing.', { default: 'in force unless ROAUDIT is given' }),
    ),
    one(
      'SECLABEL',
      name('security label', 8),
      'The security label, a profile of class SECLABEL. Means something only while that class is active.',
    ),
    one(
      'SECLEVEL',
      name('security level', 44),
      'The security level, a member of the profile SECLEVEL in class SECDATA.',
    ),
    ...pair(
      flag('SPECIAL', 'Gives SPECIAL: the user may change every profile of the system. The most powerful attribute.'),
      flag('NOSPECIAL', 'No SPECIAL attribute.', { default: 'in force unless SPECIAL is given' }),
    ),
    nested(
      'TSO',
      tso,
      'Segment of TSO: logon procedure, account number, region size. Without it the user cannot log on to TSO (unless the site still uses UADS).',
      { optional: true },
    ),
    one(
      'UACC',
      uaccLevels,
      'The universal access of new data set profiles the user defines while connected to the default group. NONE is the safe choice.',
      { default: 'NONE' },
    ),
    nested(
      'WHEN',
      when,
      'On which days and at what time the user may log on from a terminal. Batch and started tasks are not limited by it.',
    ),
    nested('WORKATTR', workattr, 'Segment with name and addresses for SYSOUT and APPC.'),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

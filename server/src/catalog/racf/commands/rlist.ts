/** RLIST: list general resource profiles. */
import { className, docs, operandsOf, pair, profile } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RLIST');
const { flag } = operandsOf(source);

/** The operands that show a segment. */
const segments = [
  'CDTINFO',
  'CFDEF',
  'CSDATA',
  'DLFDATA',
  'EIM',
  'ICSF',
  'ICTX',
  'IDTPARMS',
  'JES',
  'KERB',
  'MFA',
  'MFPOLICY',
  'PROXY',
  'SESSION',
  'SIGVER',
  'SSIGNON',
  'STDATA',
  'SVFMR',
  'TME',
];

export const rlist: CommandSpec = {
  name: 'RLIST',
  aliases: ['RL'],
  doc: 'Shows general resource profiles: the one of that name, or else the generic profile that covers it. It reads the database, not the copy in storage, so it shows changes that a refresh has yet to put into effect. `RLIST class name AUTHUSER` is the way to find out who has access.',
  positionals: [
    {
      name: 'class-name',
      doc: 'The class of the profiles. For a member class profiles of the grouping class are not shown; RESGROUP names them.',
      of: className,
      required: true,
    },
    {
      name: 'profile-name',
      doc: 'The profile to show, several in parentheses, or `*` for all of the class that you may see. A resource without a profile of its own shows the generic profile that covers it.',
      of: profile('class-name'),
      required: true,
      list: true,
    },
  ],
  operands: [
    flag('CDTINFO', 'Shows the definition of the class that a profile of class CDT makes.'),
    flag('CFDEF', 'Shows the definition of the custom field that a profile of class CFIELD makes.'),
    flag('CSDATA', 'Shows the custom fields of the installation.'),
    flag('DLFDATA', 'Shows RETAIN and the job names of a profile of class DLFCLASS.'),
    flag('EIM', 'Shows the EIM domain and registries of a profile of class FACILITY or LDAPBIND.'),
    flag('ICSF', 'Shows how the keys that a profile of CSFKEYS or XCSFKEY covers may be used and exported.'),
    flag('ICTX', 'Shows the settings of the identity cache in a profile of class LDAPBIND.'),
    flag('IDTPARMS', 'Shows how identity tokens are signed, in a profile of class IDTDATA.'),
    flag('JES', 'Shows the key label for spool encryption in a profile of class JESJOBS.'),
    flag('KERB', 'Shows the realm in a profile of class REALM: name, ticket lives, kinds of keys. Never the password.'),
    flag('MFA', 'Shows the data of an authentication factor in a profile of class MFADEF.'),
    flag('MFPOLICY', 'Shows the factors of an authentication policy in a profile of class MFADEF.'),
    flag(
      'PROXY',
      'Shows the LDAP server and the name to log on with, in class FACILITY or LDAPBIND. Never the password.',
    ),
    flag('SESSION', 'Shows the session security between two LUs in a profile of class APPCLU. Never the key.'),
    flag('SIGVER', 'Shows what is asked of the signature of a program, in class PROGRAM.'),
    flag(
      'SSIGNON',
      'Shows how the key of an application is kept in a profile of class PTKTDATA, or its label. Never the key.',
    ),
    flag(
      'STDATA',
      'Shows user, group, TRUSTED and so on of a profile of class STARTED. Without this operand RLIST STARTED does not show them.',
    ),
    flag('SVFMR', 'Shows script and parameters of a profile of class SYSMVIEW.'),
    flag('TME', 'Shows the segment of Tivoli.'),
    flag(
      'ALL',
      'Shows all of the base profile: access lists, history, statistics. Segments come on top by their own operands.',
    ),
    flag(
      'AUTHUSER',
      'Shows the access lists, standard and conditional. Needs more authority than the rest: to be the owner or an auditor, for example.',
    ),
    ...pair(
      flag('GENERIC', 'Only generic profiles; shows the closest generic profile that covers the name.'),
      flag('NOGENERIC', 'Only discrete profiles: tells whether a name has a profile of its own.'),
    ),
    flag('HISTORY', 'Shows when the profile was made, last referred to and last changed.'),
    flag('NORACF', 'Leaves the base profile out: only the segments that you name beside it are shown.', {
      with: segments,
    }),
    flag(
      'NOYOURACC',
      'Leaves the line with your own access out. Spares RACF a check for each profile, which makes `RLIST class *` quicker.',
      { sure: 'doubtful' },
    ),
    flag(
      'RESGROUP',
      'Lists the profiles of the grouping class that name the resource as a member. Their access lists count together with that of the profile.',
    ),
    flag(
      'STATISTICS',
      'Shows how often the resource was accessed at each level. Only for discrete profiles, while SETROPTS STATISTICS(class) is on.',
    ),
    flag('TVTOC', 'Class TAPEVOL: shows the data sets on the tape that RACF knows of.'),
    ...routing,
  ],
  complete: true,
  checked: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

/** RLIST: list general resource profiles. */
import { className, docs, operandsOf, pair, profile } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RLIST');
const { flag } = operandsOf(source, 'knowledge');

export const rlist: CommandSpec = {
  name: 'RLIST',
  aliases: ['RL'],
  doc: 'Shows general resource profiles. A profile that does not exist is reported, which makes it a cheap test in a deck. Shows the profile in the database, not the copy in storage.',
  positionals: [
    { name: 'class-name', doc: 'The class of the profile.', of: className, required: true },
    {
      name: 'profile-name',
      doc: 'The profile to show, several in parentheses, or * for all of the class.',
      of: profile('class-name'),
      required: true,
      list: true,
    },
  ],
  operands: [
    flag(
      'CDTINFO',
      'Segment of class CDT: defines an installation class. Becomes active with SETROPTS RACLIST(CDT) REFRESH, then SETROPTS CLASSACT(class).',
    ),
    flag('CFDEF', 'Segment of class CFIELD: defines a custom field.'),
    flag(
      'CSDATA',
      "Custom fields of your installation. Their names are not IBM's: they are defined by profiles of class CFIELD, so no list can know them.",
    ),
    flag('DLFDATA', 'Segment of class DLFCLASS: data lookaside.'),
    flag('EIM', 'Segment of Enterprise Identity Mapping.'),
    flag('ICSF', 'Segment of classes CSFKEYS and XCSFKEY: how a key may be used and exported.'),
    flag('ICTX', 'Segment of class LDAPBIND: identity mapping of remote authorization.'),
    flag('IDTPARMS', 'Segment of class IDTDATA: how identity tokens are signed.'),
    flag('JES', 'Segment of class JESJOBS: encryption of spool data.'),
    flag('KERB', 'Segment of Kerberos: the local name in the realm and encryption.'),
    flag('MFA', 'Multi-factor authentication of the user.'),
    flag('MFPOLICY', 'Segment of class MFADEF: a policy of several factors.'),
    flag('PROXY', 'Segment of LDAP: where the z/OS LDAP server sends requests and who it says it is.'),
    flag('SESSION', 'Segment of class APPCLU: session key and verification between LUs.'),
    flag('SIGVER', 'Segment of class PROGRAM: checking of program signatures.'),
    flag('SSIGNON', 'Segment of classes PTKTDATA and KEYSMSTR: PassTicket and other keys.'),
    flag('STDATA', 'Shows the segment of started tasks: user, group, trusted, privileged, trace. For class STARTED.'),
    flag('SVFMR', 'Segment of class SYSMVIEW: SystemView applications.'),
    flag('TME', 'Segment of Tivoli. Maintained by that product, not by hand.'),
    flag(
      'ALL',
      'Shows everything of the base profile: access lists, history, statistics and the like. Long; the usual choice for checking a deck.',
    ),
    flag('AUTHUSER', 'Shows the access lists, the standard and the conditional one.'),
    ...pair(
      flag('GENERIC', 'Only generic profiles; shows the most specific generic profile that covers the name.'),
      flag('NOGENERIC', 'Only discrete profiles.'),
    ),
    flag('HISTORY', 'Shows when the profile was made, referred to and changed.'),
    flag('NORACF', 'Leaves the base profile out. Needs a segment keyword.'),
    flag('NOYOURACC', 'Leaves your own access out.'),
    flag('RESGROUP', 'Lists the profiles of the grouping class that have the resource as a member.'),
    flag('STATISTICS', 'Shows how often the resource was accessed.'),
    flag('TVTOC', 'Shows the table of contents of a tape volume.'),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

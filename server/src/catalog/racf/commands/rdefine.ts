/** RDEFINE: create general resource profiles, grouping/GLOBAL/CDT/CFIELD entries. */
import {
  className,
  docs,
  name,
  number,
  operandsOf,
  pair,
  profile,
  text,
  user,
  userOrGroup,
  volume,
} from '../../build.ts';
import { auditEvents } from '../audit.ts';
import { routing } from '../routing.ts';
import { universalAccess } from '../values.ts';
import type { CommandSpec } from '../../types.ts';
import {
  cdtinfo,
  cfdef,
  dlfdata,
  eim,
  icsf,
  ictx,
  idtparms,
  jes,
  kerb,
  mfpolicy,
  proxy,
  session,
  sigver,
  ssignon,
  stdata,
  svfmr,
  tme,
  when,
} from '../segments/general.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RDEFINE');
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

export const rdefine: CommandSpec = {
  name: 'RDEFINE',
  aliases: ['RDEF'],
  doc: 'Creates general resource profiles: who owns a resource, its universal access, its segments. Access lists come after, with PERMIT. For a class in storage the profile becomes visible with SETROPTS RACLIST(class) REFRESH.',
  positionals: [
    { name: 'class-name', doc: 'The class of the profile. It comes before the name.', of: className, required: true },
    {
      name: 'profile-name',
      doc: 'The resource or pattern to protect, or several in parentheses. In most classes names are folded to upper case.',
      of: profile('class-name'),
      required: true,
      list: true,
    },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      name('security category'),
      'Gives security categories. They must be members of the profile CATEGORY in class SECDATA.',
    ),
    free(
      'ADDMEM',
      'Adds members. What a member is depends on the class: resources of the member class in a grouping class, libraries in PROGRAM, `name/access` in GLOBAL, and so on.',
    ),
    one('APPLDATA', text(255), 'Text whose meaning depends on the class. Folded to upper case in most of them.', {
      sure: 'doubtful',
    }),
    nested(
      'AUDIT',
      auditEvents,
      'Which accesses RACF logs: SUCCESS, FAILURES, ALL or NONE, each with the lowest level that is logged. Set by the owner; auditors add to it with GLOBALAUDIT.',
      { default: 'FAILURES(READ)' },
    ),
    nested(
      'CDTINFO',
      cdtinfo,
      'Segment of class CDT: defines an installation class. Becomes active with SETROPTS RACLIST(CDT) REFRESH, then SETROPTS CLASSACT(class).',
    ),
    nested('CFDEF', cfdef, 'Segment of class CFIELD: defines a custom field.'),
    ...pair(
      free(
        'CSDATA',
        'Custom fields of your installation. Defined by profiles of class CFIELD, so no list can know them.',
      ),
      flag('NOCSDATA', 'Removes the segment of custom fields.'),
    ),
    one(
      'DATA',
      text(255),
      'Text of the installation, up to 255 characters, in apostrophes when it holds blanks. RACF only keeps and lists it; say what the resource is.',
    ),
    nested('DLFDATA', dlfdata, 'Segment of class DLFCLASS: data lookaside.'),
    nested('EIM', eim, 'Segment of classes FACILITY and LDAPBIND: Enterprise Identity Mapping.', { sure: 'docs' }),
    nested('ICSF', icsf, 'Segment of classes CSFKEYS and XCSFKEY: how a key may be used and exported.'),
    nested('ICTX', ictx, 'Segment of class LDAPBIND: identity mapping of remote authorization.'),
    nested('IDTPARMS', idtparms, 'Segment of class IDTDATA: how identity tokens are signed.', { sure: 'docs' }),
    nested('JES', jes, 'Segment of class JESJOBS: encryption of spool data.'),
    nested('KERB', kerb, 'Segment of class REALM: a Kerberos realm.'),
    one(
      'LEVEL',
      number(0, 99),
      'A number from 0 to 99 the installation may use as it likes; RACF only keeps and lists it.',
      { default: '0' },
    ),
    flag('MFA', 'Class MFADEF: the profile defines an authentication factor.'),
    nested('MFPOLICY', mfpolicy, 'Segment of class MFADEF: a policy of several factors.'),
    one('NOTIFY', user, 'The user who gets a message when somebody is refused. Without a value: you.', {
      optional: true,
      default: 'you, when it has no value',
    }),
    one('OWNER', userOrGroup, 'The user or group that owns the profile and may change it. Left out, it is you.', {
      default: 'you',
    }),
    nested('PROXY', proxy, 'Segment of classes FACILITY and LDAPBIND: the LDAP server and how to bind to it.', {
      sure: 'docs',
    }),
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
    nested('SESSION', session, 'Segment of class APPCLU: session key and verification between LUs.', { sure: 'docs' }),
    nested('SIGVER', sigver, 'Segment of class PROGRAM: checking of program signatures.'),
    flag('SINGLEDSN', 'Class TAPEVOL: the volume holds one data set only.'),
    nested('SSIGNON', ssignon, 'Segment of classes PTKTDATA and KEYSMSTR: PassTicket and other keys.', {
      sure: 'docs',
    }),
    nested(
      'STDATA',
      stdata,
      'Segment of class STARTED: user and group under which a started task runs. The profile name is `procedure.job`. Without USER the started task gets no or the default identity.',
    ),
    nested('SVFMR', svfmr, 'Segment of class SYSMVIEW: SystemView applications.'),
    free('TIMEZONE', 'Class TERMINAL: the time zone of the terminal, E or W and hours.', { sure: 'doubtful' }),
    nested('TME', tme, 'Segment of Tivoli. Maintained by that product, not by hand.'),
    flag('TVTOC', 'Class TAPEVOL: keeps a table of contents of the volume in the profile.'),
    one(
      'UACC',
      universalAccess,
      'The access of everybody who is not on the access list, users without a RACF user ID included. Left out, the class decides, for most classes NONE; write it. READ here often means that everybody may use the function.',
      { default: 'set by the class, NONE for most' },
    ),
    flag(
      'WARNING',
      'Warning mode: who has no access gets it all the same, with a warning to the user and a log record. For testing only: the resource is open meanwhile.',
    ),
    nested('WHEN', when, 'Class TERMINAL: on which days and at what time the terminal may be used.'),
    one(
      'FCLASS',
      className,
      'The class of the profile named in FROM. Left out, the class of the new profile. Ignored without FROM.',
      { default: 'the class of the new profile' },
    ),
    flag(
      'FGENERIC',
      'The profile named in FROM is generic although its name has no generic characters. Data set profiles only.',
    ),
    one(
      'FROM',
      profile('FCLASS', 'class-name'),
      'Takes attributes, access lists and the like from another profile as a model. Only one name counts, text after it is ignored.',
      { sure: 'docs' },
    ),
    one('FVOLUME', volume, 'The volume of the discrete data set profile named in FROM.'),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

/** RDEFINE: create general resource profiles, grouping/GLOBAL/CDT/CFIELD entries. */
import {
  className,
  docs,
  member,
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
import { securityCategory, securityLabel, securityLevel } from '../names.ts';
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
import { operandPlaces as places } from '../segments/places.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RDEFINE');
const { flag } = operandsOf(source);
const { one, list, nested, free } = operandsOf(source, 'knowledge');

export const rdefine: CommandSpec = {
  name: 'RDEFINE',
  aliases: ['RDEF'],
  doc: [
    'Creates general resource profiles: who owns a resource, its universal access, its segments. Your own user ID goes onto the access list with ALTER unless SETROPTS NOADDCREATOR is in effect; all other access comes after, with PERMIT.',
    'For a class in storage the profile becomes visible with SETROPTS RACLIST(class) REFRESH; in other classes a generic profile with SETROPTS GENERIC(class) REFRESH or a new logon. Data sets, users, groups, certificates and mappings have commands of their own.',
  ].join('\n\n'),
  positionals: [
    {
      name: 'class-name',
      doc: 'The class of the profiles. It comes before the name, other than in PERMIT.',
      of: className,
      required: true,
    },
    {
      name: 'profile-name',
      doc: 'The resource or pattern to protect, or several in parentheses. Generic characters make a generic profile only when SETROPTS GENERIC(class) was done before, else a discrete one that fits nothing (ICH10321I). In most classes names are folded to upper case.',
      of: profile('class-name'),
      required: true,
      list: true,
    },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      securityCategory,
      'Security categories of the resource: only users who have all of them get in. Each must be a member of the profile CATEGORY in class SECDATA, and that class must be active.',
    ),
    list(
      'ADDMEM',
      member('class-name'),
      "Gives the profile members; what they are depends on the class. Grouping class: resources of the member class, generic names too. PROGRAM: libraries `'SYS1.LINKLIB'/volume/NOPADCHK`. GLOBAL: `name/access`. RACFVARS: the values of the variable. SECDATA: `level/number` or categories. NODES: what incoming names become.",
    ),
    one(
      'APPLDATA',
      text(255),
      'Text that a program looks at; what it must say depends on class and profile, such as the user ID in FACILITY BPX.UNIQUE.USER, or `NO REPLAY PROTECTION` in PTKTDATA. Folded to upper case in most classes.',
      { sure: 'doubtful' },
    ),
    nested(
      'AUDIT',
      auditEvents,
      'Which accesses RACF logs, and from which level on: SUCCESS, FAILURES, ALL or NONE. The owner of the profile sets it; an auditor adds to it with GLOBALAUDIT. Programs that ask without logging (LOG=NONE) are not logged whatever stands here.',
      { default: 'FAILURES(READ)' },
    ),
    nested('CDTINFO', cdtinfo, places.CDTINFO.doc),
    nested('CFDEF', cfdef, places.CFDEF.doc),
    ...pair(
      free(
        'CSDATA',
        'Custom fields of your installation for general resources, as `field(value)`. A profile `GENERAL.CSDATA.field` in class CFIELD defines each, so no list can know them.',
        { since: 'z/OS 2.4 for general resources' },
      ),
      flag('NOCSDATA', 'A new profile has no custom fields, so it does nothing here; RALTER needs it.'),
    ),
    one(
      'DATA',
      text(255),
      'Free text that RACF only keeps and lists. In apostrophes when it holds blanks. The place to say what the resource is and who asked for the profile.',
    ),
    nested('DLFDATA', dlfdata, places.DLFDATA.doc),
    nested('EIM', eim, places.EIM.doc, { sure: 'docs' }),
    nested('ICSF', icsf, places.ICSF.doc),
    nested('ICTX', ictx, places.ICTX.doc),
    nested('IDTPARMS', idtparms, places.IDTPARMS.doc, { sure: 'docs' }),
    nested('JES', jes, places.JES.doc),
    nested('KERB', kerb, places.KERB.doc),
    one(
      'LEVEL',
      number(0, 99),
      'A number your installation may give a meaning; RACF only keeps and lists it. SEARCH LEVEL finds profiles by it.',
      { default: '0' },
    ),
    flag('MFA', places.MFA.doc, { sure: 'doubtful' }),
    nested('MFPOLICY', mfpolicy, places.MFPOLICY.doc),
    one(
      'NOTIFY',
      user,
      'The user who gets a message at once when RACF refuses an access because of this profile. Without a value it is you.',
      { optional: true, default: 'you, when it has no value', sure: 'docs' },
    ),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the profile: it may change it and its access list, and group authorities reach it. Left out, it is you, which is wrong as soon as you change jobs: name a group.',
      { default: 'you', sure: 'docs' },
    ),
    nested('PROXY', proxy, places.PROXY.doc, { sure: 'docs' }),
    one(
      'SECLABEL',
      securityLabel,
      'The security label of the resource, a profile of class SECLABEL. Compared with that of the user before the access list is looked at, while that class is active. Needed while SETROPTS MLACTIVE is on (ICH10311I).',
    ),
    one(
      'SECLEVEL',
      securityLevel,
      'The security level of the resource, a member of the profile SECLEVEL in class SECDATA. Users with a lower one, or none, are refused whatever the access list says.',
    ),
    nested('SESSION', session, places.SESSION.doc, { sure: 'docs' }),
    nested('SIGVER', sigver, places.SIGVER.doc),
    flag('SINGLEDSN', places.SINGLEDSN.doc),
    nested('SSIGNON', ssignon, places.SSIGNON.doc, { sure: 'docs' }),
    nested('STDATA', stdata, places.STDATA.doc),
    nested('SVFMR', svfmr, places.SVFMR.doc),
    free('TIMEZONE', places.TIMEZONE.doc, { sure: 'doubtful' }),
    nested('TME', tme, 'Segment of Tivoli. That product maintains it; changes by hand may be overwritten.'),
    flag('TVTOC', places.TVTOC.doc),
    one(
      'UACC',
      universalAccess,
      'The access of everybody who is not on the access list, users without a RACF user ID included. Left out, the class decides: for most classes NONE, for some the UACC of your connection to the current group. Write it. READ here often means that everybody may use the function.',
      { default: 'set by the class, NONE for most', sure: 'docs' },
    ),
    flag(
      'WARNING',
      'Warning mode from the start: who has no access gets it all the same, with a warning and a log record. A way to find out who needs what before a profile takes effect; forgotten, the resource is open to all.',
    ),
    nested('WHEN', when, places.WHEN.doc),
    one('FCLASS', className, 'The class of the profile named in FROM, when it is another one. Ignored without FROM.', {
      default: 'the class of the new profile',
    }),
    flag(
      'FGENERIC',
      'The profile named in FROM is generic although its name has no generic characters. Needed for data set profiles that were made with GENERIC.',
    ),
    one(
      'FROM',
      profile('FCLASS', 'class-name'),
      'Takes another profile as the model: owner, access lists, audit, UACC and the like come from there, what you give in the command goes before it. Members and segments are not copied. Only one name counts, text after it is ignored (ICH10309I).',
      { sure: 'docs' },
    ),
    one(
      'FVOLUME',
      volume,
      'The volume of the discrete data set profile named in FROM, when several have the same name. A wrong one makes the command fail.',
      { sure: 'docs' },
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://ibm.com/docs/SSLTBW_2.4.0/com.ibm.zos.v2r4.icha400/rdefine.htm',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

/** RALTER: change general resource profiles, members and segments. */
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
import { altered, alternatives } from '../segments/altered.ts';
import { every, universalAccess } from '../values.ts';
import type { CommandSpec, OperandSpec } from '../../types.ts';
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

const source = docs('z/OS 3.2 RACF Command Language Reference, RALTER');
const { flag } = operandsOf(source);
const { one, list, nested, free } = operandsOf(source, 'knowledge');

/** The ways to give the key of legacy PassTickets. */
const legacyKeys = ['KEYMASKED', 'KEYENCRYPTED', 'KEYLABEL'];

/** A segment that the class decides about, beside the operand that deletes it. */
const segment = (
  name: keyof typeof places,
  operands: readonly OperandSpec[],
  without: string,
  notes?: Parameters<typeof nested>[3],
): readonly [OperandSpec, OperandSpec] =>
  pair(
    nested(name, operands, places[name].doc, notes),
    flag(`NO${name}`, `Deletes the whole segment ${name}: ${without}`),
  );

export const ralter: CommandSpec = {
  name: 'RALTER',
  aliases: ['RALT'],
  doc: [
    'Changes general resource profiles. Operands that are not given leave their part as it is; an operand that does not fit the class is ignored (ICH11004I). Access lists are changed with PERMIT.',
    'For a class in storage the change becomes visible with SETROPTS RACLIST(class) REFRESH; in other classes that of a generic profile with SETROPTS GENERIC(class) REFRESH or a new logon.',
  ].join('\n\n'),
  positionals: [
    { name: 'class-name', doc: 'The class of the profiles.', of: className, required: true },
    {
      name: 'profile-name',
      doc: 'The profile to change, or several in parentheses: exactly as RLIST shows it, not a resource that it covers.',
      of: profile('class-name'),
      required: true,
      list: true,
    },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      securityCategory,
      'Adds security categories; users without all of them are shut out. Each must be a member of the profile CATEGORY in class SECDATA.',
      { excludes: ['DELCATEGORY'] },
    ),
    list(
      'ADDMEM',
      member('class-name'),
      "Adds members and leaves the others as they are; what they are depends on the class. Grouping class: resources of the member class. PROGRAM: libraries `'SYS1.LINKLIB'/volume/NOPADCHK`. GLOBAL: `name/access`. RACFVARS: values of the variable. SECDATA: `level/number` or categories. NODES: what incoming names become.",
      { excludes: ['DELMEM'] },
    ),
    ...pair(
      one(
        'APPLDATA',
        text(255),
        'Replaces the text that a program looks at; what it must say depends on class and profile. Folded to upper case in most classes.',
        { sure: 'doubtful' },
      ),
      flag('NOAPPLDATA', 'Deletes the text that a program looks at.'),
    ),
    nested(
      'AUDIT',
      auditEvents,
      'Which accesses RACF logs, and from which level on. What you give replaces the old setting as a whole: say FAILURES again when you add SUCCESS. Auditors have GLOBALAUDIT.',
    ),
    ...segment(
      'CDTINFO',
      altered(cdtinfo),
      'the class is gone after SETROPTS RACLIST(CDT) REFRESH. Delete its profiles first.',
      { optional: true },
    ),
    ...segment(
      'CFDEF',
      altered(cfdef, {
        keep: ['ACEE', 'FIRST', 'HELP', 'LISTHEAD', 'MAXLENGTH', 'MIXED', 'OTHER', 'VALREXX'],
        without: ['TYPE'],
      }),
      'the custom field is no longer known, while its values stay in the profiles. Remove these first.',
    ),
    ...pair(
      free(
        'CSDATA',
        'Custom fields of your installation, as `field(value)`, or `NOfield` to delete one. A profile `GENERAL.CSDATA.field` in class CFIELD defines each, so no list can know them.',
        { since: 'z/OS 2.4 for general resources' },
      ),
      flag('NOCSDATA', 'Deletes all custom fields of the profile at once.'),
    ),
    ...pair(
      one(
        'DATA',
        text(255),
        'Replaces the free text of the profile, which RACF only keeps and lists. In apostrophes when it holds blanks.',
      ),
      flag('NODATA', 'Deletes the free text of the profile.'),
    ),
    ...segment('DLFDATA', altered(dlfdata, { lists: ['JOBNAMES'] }), 'no job may use the copy any more.'),
    ...segment('EIM', altered(eim), 'programs that use the profile find no domain any more.', { sure: 'docs' }),
    ...segment(
      'ICSF',
      altered(icsf, {
        keep: ['SYMCPACFWRAP', 'SYMCPACFRET'],
        lists: ['SYMEXPORTCERTS', 'SYMEXPORTKEYS'],
      }),
      'the keys have the defaults again, so encrypted data sets under them can no longer be opened.',
    ),
    ...segment('ICTX', altered(ictx), 'the identity cache uses its defaults.'),
    ...segment(
      'IDTPARMS',
      altered(idtparms, { keep: ['ANYAPPL', 'PROTALLOWED'] }),
      'RACF signs and checks no tokens by this profile any more.',
      { sure: 'docs' },
    ),
    ...segment('JES', altered(jes), 'new spool data is not encrypted because of this profile any more.'),
    ...segment('KERB', altered(kerb), 'the realm is no longer known.'),
    one(
      'LEVEL',
      number(0, 99),
      'A number your installation may give a meaning; RACF only keeps and lists it. SEARCH LEVEL finds profiles by it.',
    ),
    ...pair(
      flag('MFA', places.MFA.doc, { sure: 'doubtful' }),
      flag('NOMFA', 'Deletes the data that IBM Z Multi-Factor Authentication keeps for the factor.'),
    ),
    ...segment(
      'MFPOLICY',
      altered(mfpolicy, { keep: ['TOKENTIMEOUT', 'REUSE'], lists: ['FACTORS'] }),
      'users can no longer log on with this policy.',
    ),
    ...pair(
      one(
        'NOTIFY',
        user,
        'The user who gets a message at once when RACF refuses an access because of this profile. Without a value it is you.',
        { optional: true, default: 'you, when it has no value', sure: 'docs' },
      ),
      flag('NONOTIFY', 'Nobody gets a message any more when RACF refuses an access.'),
    ),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the profile from now on: it may change it and its access list, and group authorities reach it. The name must be defined. A group outlives people.',
      { sure: 'docs' },
    ),
    ...segment('PROXY', altered(proxy), 'server, name and password are gone and must be given again.', {
      sure: 'docs',
    }),
    ...pair(
      one(
        'SECLABEL',
        securityLabel,
        'The security label, a profile of class SECLABEL that you may use yourself. Compared with that of the user before the access list is looked at, while the class is active.',
      ),
      flag('NOSECLABEL', 'Removes the security label. Refused while SETROPTS MLACTIVE asks for one.'),
    ),
    ...pair(
      one(
        'SECLEVEL',
        securityLevel,
        'The security level, a member of the profile SECLEVEL in class SECDATA. Users with a lower one, or none, are shut out.',
      ),
      flag('NOSECLEVEL', 'Removes the security level; then the access list alone decides.'),
    ),
    ...segment('SESSION', altered(session), 'sessions between the two LUs are no longer checked by RACF.', {
      sure: 'docs',
    }),
    ...segment('SIGVER', altered(sigver), 'signatures of the program are no longer looked at.'),
    ...pair(
      flag('SINGLEDSN', places.SINGLEDSN.doc),
      flag('NOSINGLEDSN', 'Class TAPEVOL: the tape may hold several data sets again.'),
    ),
    ...segment(
      'SSIGNON',
      altered(ssignon, {
        keep: ['REPLAY'],
        without: legacyKeys,
        more: alternatives([
          ...ssignon.filter(({ name }) => legacyKeys.includes(name)),
          flag(
            'ENCRYPTKEY',
            'Takes the masked key that is there and has ICSF encrypt it; the key stays the same and need not be typed again. ICSF must be running.',
          ),
          flag(
            'NOLEGACYKEY',
            'Removes the key of legacy PassTickets, so that only enhanced ones are accepted: the last step of a change-over.',
          ),
        ]),
      }),
      'PassTickets for the application can no longer be made or checked.',
      { sure: 'docs' },
    ),
    ...segment('STDATA', altered(stdata), 'RACF looks for the identity of the started task in the old table ICHRIN03.'),
    ...segment('SVFMR', altered(svfmr), 'the application has no script and parameters any more.'),
    ...pair(
      free('TIMEZONE', places.TIMEZONE.doc, { sure: 'doubtful' }),
      flag('NOTIMEZONE', 'Class TERMINAL: the terminal is in the time zone of the system again.'),
    ),
    ...pair(
      nested(
        'TME',
        altered(tme, { lists: ['CHILDREN', 'GROUPS', 'RESOURCE', 'ROLES'] }),
        'Segment of Tivoli. That product maintains it; changes by hand may be overwritten.',
      ),
      flag('NOTME', 'Deletes the segment of Tivoli.'),
    ),
    ...pair(
      flag('TVTOC', places.TVTOC.doc),
      flag('NOTVTOC', 'Class TAPEVOL: RACF keeps no table of contents of the tape any more.'),
    ),
    one(
      'UACC',
      universalAccess,
      'The access from now on of everybody who is not on the access list, users without a RACF user ID included. Lower it step by step: with WARNING or AUDIT(SUCCESS) you see before who would lose access.',
      { sure: 'docs' },
    ),
    ...pair(
      flag(
        'WARNING',
        'Warning mode: who has no access gets it all the same, with a message to the user and a log record. For finding out who needs what; until NOWARNING the resource is open to all. Some classes and programs do not heed it.',
      ),
      flag('NOWARNING', 'Ends warning mode: from now on accesses are refused again. Look at the log first.'),
    ),
    nested('WHEN', altered(when, { keep: ['DAYS', 'TIME'] }), places.WHEN.doc),
    list(
      'DELCATEGORY',
      securityCategory,
      'Takes security categories away. Without a value only those that no longer exist in class SECDATA go; `*` means all.',
      { optional: true, also: every, excludes: ['ADDCATEGORY'] },
    ),
    list(
      'DELMEM',
      member('class-name'),
      'Takes members out, written exactly as they were added and as RLIST shows them: in PROGRAM with volume and PADCHK, in GLOBAL with the access. The profile stays when the last one is gone; RDELETE removes it.',
      { excludes: ['ADDMEM'] },
    ),
    list('ADDVOL', volume, places.ADDVOL.doc, { excludes: ['DELVOL'] }),
    list('DELVOL', volume, places.DELVOL.doc, { excludes: ['ADDVOL'] }),
    nested(
      'GLOBALAUDIT',
      auditEvents,
      'Which accesses RACF logs on behalf of the auditor, on top of AUDIT; only AUDITOR may set it. The owner can neither change it nor take anything from it.',
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/support/knowledgecenter/en/SSLTBW_2.1.0/com.ibm.zos.v2r1.icha400/ralter.htm',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

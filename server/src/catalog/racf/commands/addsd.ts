/** ADDSD: create discrete, generic, model or tape data set profiles. */
import {
  className,
  docs,
  number,
  numberOr,
  operandsOf,
  pair,
  profile,
  text,
  user,
  userOrGroup,
  volume,
} from '../../build.ts';
import { auditEvents } from '../audit.ts';
import { securityCategory, securityLabel, securityLevel, unit } from '../names.ts';
import { routing } from '../routing.ts';
import { universalAccess } from '../values.ts';
import type { CommandSpec } from '../../types.ts';
import { dfp, tme } from '../segments/dataset.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDSD');
const { flag } = operandsOf(source);
const { one, list, nested, free } = operandsOf(source, 'knowledge');

export const addsd: CommandSpec = {
  name: 'ADDSD',
  aliases: ['AD'],
  doc: [
    'Protects data sets: creates a discrete or generic profile in class DATASET. A name with `%` or `*` makes a generic profile; it protects all data sets that match and have no closer one.',
    'Your own user ID goes onto the access list with ALTER unless SETROPTS NOADDCREATOR is in effect. Users who are logged on see a new generic profile after SETROPTS GENERIC(DATASET) REFRESH, or when they log on again.',
  ].join('\n\n'),
  positionals: [
    {
      name: 'profile-name',
      doc: 'The data set or pattern to protect, or several in parentheses. In apostrophes, else TSO puts the PREFIX of your profile in front. The first qualifier is a user or group and has no generic characters.',
      of: profile(),
      required: true,
      list: true,
    },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      securityCategory,
      'Security categories of the data sets: only users who have all of them get in. Each must be a member of the profile CATEGORY in class SECDATA. Counts only while class SECDATA is active; sites with security labels use SECLABEL instead.',
    ),
    nested(
      'AUDIT',
      auditEvents,
      'Which accesses RACF logs, and from which level on: SUCCESS, FAILURES, ALL or NONE. The owner of the profile sets it; an auditor adds to it with GLOBALAUDIT. For important data `AUDIT(SUCCESS(UPDATE) FAILURES(READ))` also shows who changed it.',
      { default: 'FAILURES(READ)' },
    ),
    ...pair(
      free(
        'CSDATA',
        'Custom fields of your installation for data sets, as `field(value)`. A profile `DATASET.CSDATA.field` in class CFIELD defines each, so no list can know them.',
        { since: 'z/OS 2.4 for data sets' },
      ),
      flag('NOCSDATA', 'A new profile has no custom fields, so it does nothing here; ALTDSD needs it.'),
    ),
    one(
      'DATA',
      text(255),
      'Free text that RACF only keeps and lists. In apostrophes when it holds blanks. The place to say what the data is and who asked for the profile.',
    ),
    nested(
      'DFP',
      dfp,
      'Segment for DFSMS: who counts as the owner of the data sets, and the key with which new ones are encrypted. Needs UPDATE to the field in class FIELD, or SPECIAL.',
    ),
    flag(
      'ERASE',
      'The space of a data set is overwritten when it is deleted or made smaller, so that nobody finds the data on the volume afterwards. Counts only with SETROPTS ERASE; costs time for large data sets.',
    ),
    one(
      'FCLASS',
      className,
      'The class of the profile named in FROM. Ignored without FROM. Conditional entries and fields that a data set profile cannot have are not copied.',
      { default: 'DATASET', sure: 'docs' },
    ),
    flag(
      'FGENERIC',
      'The profile named in FROM is generic although its name has no generic characters. Needed for data set profiles that were made with GENERIC.',
    ),
    one(
      'FILESEQ',
      number(1, 65535),
      'Which data set on the tape is meant: 1 is the first. Only with TAPE, when class TAPEVOL and SETROPTS TAPEDSN are active.',
      { default: '1', sure: 'doubtful' },
    ),
    one(
      'FROM',
      profile('FCLASS'),
      'Takes another profile as the model: owner, access lists, audit, UACC and the like come from there, what you give in the command goes before it. It is a copy, later changes of the model do not come along. FCLASS, FGENERIC and FVOLUME say which profile is meant.',
      { sure: 'docs' },
    ),
    one(
      'FVOLUME',
      volume,
      'The volume of the discrete data set profile named in FROM, when several have the same name. A wrong one makes the command fail.',
      { sure: 'docs' },
    ),
    flag(
      'GENERIC',
      'Makes the profile generic although its name has no generic characters. It protects exactly one name, but stays when the data set is deleted, and on any volume: often better than a discrete profile. PERMIT, ALTDSD, LISTDSD and DELDSD then need GENERIC to find it.',
      { excludes: ['MODEL', 'TAPE'] },
    ),
    flag(
      'MODEL',
      'The profile is only a model for others and protects nothing; the data set need not exist. Used with MODEL of ADDUSER and ADDGROUP and SETROPTS MODEL. Ignored with a generic name (ICH09059I).',
      { excludes: ['GENERIC', 'TAPE'] },
    ),
    flag(
      'TAPE',
      'The data set is on tape. Needs VOLUME when it is not in the catalog, and SETROPTS TAPEDSN. Not with a generic name.',
      { excludes: ['GENERIC', 'MODEL'] },
    ),
    one(
      'LEVEL',
      number(0, 99),
      'A number your installation may give a meaning; RACF only keeps and lists it. SEARCH LEVEL finds profiles by it.',
      { default: '0' },
    ),
    ...pair(
      flag(
        'SET',
        'Makes the discrete profile and switches the RACF indicator of the data set on; the data set must exist on a volume that is online. Means nothing for a generic profile.',
        { excludes: ['SETONLY'], default: 'in force for a discrete profile' },
      ),
      flag(
        'NOSET',
        'Makes the discrete profile without touching the data set: for data sets that were protected on another system and come with the indicator on. Without the indicator the profile protects only while SETROPTS PROTECTALL or always-call asks RACF.',
        { excludes: ['SETONLY'] },
      ),
    ),
    flag(
      'SETONLY',
      'For tape data sets: makes only the entry in the table of contents of the tape, no profile. Generic profiles then protect the data set. Needs TAPE.',
      { excludes: ['SET', 'NOSET'] },
    ),
    one(
      'NOTIFY',
      user,
      'The user who gets a message at once when RACF refuses an access because of this profile. Without a value it is you. Mind that one badly written job can send hundreds.',
      { optional: true, default: 'you, when it has no value', sure: 'docs' },
    ),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the profile: it may change it, and group authorities reach it. Left out, it is you, which is wrong as soon as you change jobs: name a group.',
      { default: 'you', sure: 'docs' },
    ),
    one(
      'RETPD',
      numberOr([99999], 0, 65533),
      'The days after which a tape data set may be overwritten; 99999 is never. Only with TAPE and TAPEDSN.',
      { default: 'SETROPTS RETPD' },
    ),
    one(
      'SECLABEL',
      securityLabel,
      'The security label of the data sets, a profile of class SECLABEL. Compared with that of the user before the access list is looked at, while that class is active. With MLACTIVE every profile needs one.',
    ),
    one(
      'SECLEVEL',
      securityLevel,
      'The security level of the data sets, a member of the profile SECLEVEL in class SECDATA. Users with a lower one, or none, are refused whatever the access list says.',
    ),
    nested('TME', tme, 'Segment of Tivoli. That product maintains it; changes by hand may be overwritten.'),
    one(
      'UACC',
      universalAccess,
      'The access of everybody who is not on the access list, users without a RACF user ID included. Left out, it is the UACC of your connection to the current group, which differs from administrator to administrator: write it. EXECUTE or READ suits program libraries; UPDATE and above lets everybody change the data.',
      { default: 'the UACC of your connection to the current group', sure: 'docs' },
    ),
    one(
      'UNIT',
      unit,
      'The device type, such as 3390, or a group name. Only with VOLUME and SET, for a data set that is not in the catalog. Not for a generic profile.',
    ),
    list(
      'VOLUME',
      volume,
      'The volumes on which the data set is, for a discrete profile of a data set that is not in the catalog, or of which several exist. RACF ignores it for a generic profile.',
      { sure: 'docs' },
    ),
    flag(
      'WARNING',
      'Warning mode from the start: who has no access gets it all the same, with a warning and a log record. A way to find out who needs what before a profile takes effect; forgotten, the data is open to all.',
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

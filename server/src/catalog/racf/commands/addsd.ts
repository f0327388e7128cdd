/** ADDSD: create discrete, generic, model or tape data set profiles. */
import {
  className,
  dataset,
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
import { dfp, tme } from '../segments/dataset.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDSD');
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

export const addsd: CommandSpec = {
  name: 'ADDSD',
  aliases: ['AD'],
  doc: 'Protects data sets: creates a discrete or generic profile in class DATASET. A generic profile is visible to users who are logged on after SETROPTS GENERIC(DATASET) REFRESH or a new logon.',
  positionals: [
    {
      name: 'profile-name',
      doc: 'The data set or pattern to protect, or several in parentheses. In apostrophes, else TSO puts the PREFIX of your profile in front. The first qualifier is a user or group and has no generic characters.',
      of: dataset,
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
    nested(
      'AUDIT',
      auditEvents,
      'Which accesses RACF logs: SUCCESS, FAILURES, ALL or NONE, each with the lowest level that is logged. Set by the owner; auditors add to it with GLOBALAUDIT.',
      { default: 'FAILURES(READ)' },
    ),
    ...pair(
      free(
        'CSDATA',
        'Custom fields of your installation for data sets. Defined by profiles CFIELD DATASET.CSDATA.field, so no list can know them.',
      ),
      flag('NOCSDATA', 'Removes the segment of custom fields.'),
    ),
    one(
      'DATA',
      text(255),
      'Text of the installation, up to 255 characters, in apostrophes when it holds blanks. RACF only keeps and lists it; say what the data sets are.',
    ),
    nested('DFP', dfp, 'Segment of DFSMS: who owns the resource for storage management, or the default classes.'),
    flag('ERASE', 'The space of deleted data sets is overwritten, when SETROPTS ERASE is on.'),
    one('FCLASS', className, 'The class of the profile named in FROM. Ignored without FROM.', { default: 'DATASET' }),
    flag(
      'FGENERIC',
      'The profile named in FROM is generic although its name has no generic characters. Data set profiles only.',
    ),
    one('FILESEQ', number(1, 65535), 'The position of the data set on its tape.', { sure: 'doubtful' }),
    one('FROM', profile('FCLASS'), 'Takes attributes and access lists from another profile as a model.'),
    one('FVOLUME', volume, 'The volume of the discrete data set profile named in FROM.'),
    flag(
      'GENERIC',
      'Makes the profile generic although its name has no generic characters. Later commands then need GENERIC to find it.',
      { excludes: ['MODEL', 'TAPE'] },
    ),
    flag(
      'MODEL',
      'The profile is only a model for others and protects nothing. Ignored with a generic name (ICH09059I).',
      { excludes: ['GENERIC', 'TAPE'] },
    ),
    flag('TAPE', 'Protects a tape data set.', { excludes: ['GENERIC', 'MODEL'] }),
    one(
      'LEVEL',
      number(0, 99),
      'A number from 0 to 99 the installation may use as it likes; RACF only keeps and lists it.',
      { default: '0' },
    ),
    ...pair(
      flag('SET', 'Marks the data set as protected by a discrete profile. That is the default for discrete profiles.', {
        excludes: ['SETONLY'],
        default: 'in force when no alternative is given',
      }),
      flag('NOSET', 'Makes the profile without marking the data set.', { excludes: ['SETONLY'] }),
    ),
    flag('SETONLY', 'For tape data sets: makes only the entry in the table of contents, no profile.', {
      excludes: ['SET', 'NOSET'],
    }),
    one('NOTIFY', user, 'The user who gets a message when somebody is refused. Without a value: you.', {
      optional: true,
      default: 'you, when it has no value',
    }),
    one('OWNER', userOrGroup, 'The user or group that owns the profile and may change it. Left out, it is you.', {
      default: 'you',
    }),
    one('RETPD', number(0, 99999), 'Retention period of tape data sets in days. 99999 never expires.'),
    one('SECLABEL', name('security label', 8), 'The security label of the data sets.'),
    one(
      'SECLEVEL',
      name('security level', 44),
      'The security level, a member of the profile SECLEVEL in class SECDATA.',
    ),
    nested('TME', tme, 'Segment of Tivoli. Maintained by that product, not by hand.'),
    one(
      'UACC',
      universalAccess,
      'The access of everybody who is not on the access list. Left out, it is the UACC of your connection to the current group, which differs from administrator to administrator: write it. READ on program libraries is common, UPDATE and above is dangerous.',
      { default: 'the UACC of your connection to the current group' },
    ),
    one('UNIT', name('device type'), 'The device type of the volume. Only for data sets that are not in the catalog.'),
    list('VOLUME', volume, 'The volumes of the data set, for a discrete profile. Ignored for generic ones.'),
    flag(
      'WARNING',
      'Warning mode from the start: who has no access gets it all the same, with a warning and a log record.',
    ),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

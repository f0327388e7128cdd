/** ALTDSD: change data set profiles (volumes, audit, segments, UACC ...). */
import { docs, number, numberOr, operandsOf, pair, profile, text, user, userOrGroup, volume } from '../../build.ts';
import { auditEvents } from '../audit.ts';
import { securityCategory, securityLabel, securityLevel, unit } from '../names.ts';
import { routing } from '../routing.ts';
import { altered } from '../segments/altered.ts';
import { every, universalAccess } from '../values.ts';
import type { CommandSpec } from '../../types.ts';
import { dfp, tme } from '../segments/dataset.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ALTDSD');
const { flag } = operandsOf(source);
const { one, list, nested, free } = operandsOf(source, 'knowledge');

export const altdsd: CommandSpec = {
  name: 'ALTDSD',
  aliases: ['ALD'],
  doc: [
    'Changes data set profiles. Operands that are not given leave their part as it is. Access lists are changed with PERMIT.',
    'A discrete profile changes at once, a generic one for users who are logged on with SETROPTS GENERIC(DATASET) REFRESH or their next logon.',
  ].join('\n\n'),
  positionals: [
    {
      name: 'profile-name',
      doc: 'The data set profile to change, or several in parentheses: exactly as LISTDSD shows it, not a data set that it covers. In apostrophes, else TSO puts the PREFIX of your profile in front.',
      of: profile(),
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
      'DELCATEGORY',
      securityCategory,
      'Takes security categories away. Without a value only those that no longer exist in class SECDATA go; `*` means all.',
      { optional: true, also: every, excludes: ['ADDCATEGORY'] },
    ),
    list(
      'ADDVOL',
      volume,
      'Protects the data set on further volumes, for the discrete profile of a non-VSAM data set on several volumes. One of its volumes must be in the profile already.',
      { excludes: ['DELVOL', 'ALTVOL'], sure: 'docs' },
    ),
    list(
      'DELVOL',
      volume,
      'Takes volumes out of the discrete profile; the part of the data set on them is then not protected by it. The last volume cannot be taken out: delete the profile instead.',
      { excludes: ['ADDVOL', 'ALTVOL'], sure: 'docs' },
    ),
    list(
      'ALTVOL',
      volume,
      'Replaces volume serials in the discrete profile after the data set came to another volume without RACF: pairs of old and new, `ALTVOL(OLD001 NEW001)`.',
      { excludes: ['ADDVOL', 'DELVOL'] },
    ),
    nested(
      'AUDIT',
      auditEvents,
      'Which accesses RACF logs, and from which level on. What you give replaces the old setting as a whole: say FAILURES again when you add SUCCESS. Auditors have GLOBALAUDIT.',
    ),
    ...pair(
      free(
        'CSDATA',
        'Custom fields of your installation, as `field(value)`, or `NOfield` to delete one. A profile `DATASET.CSDATA.field` in class CFIELD defines each, so no list can know them.',
        { since: 'z/OS 2.4 for data sets' },
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
    ...pair(
      nested(
        'DFP',
        altered(dfp),
        'Segment for DFSMS: who counts as the owner of the data sets, and the key with which new ones are encrypted. A field that is not named stays.',
      ),
      flag(
        'NODFP',
        'Deletes the whole segment: the owner is then that of the first qualifier again, and new data sets are no longer encrypted because of this profile.',
      ),
    ),
    ...pair(
      flag(
        'ERASE',
        'The space of a data set is overwritten when it is deleted or made smaller, so that nobody finds the data on the volume afterwards. Counts only with SETROPTS ERASE.',
      ),
      flag(
        'NOERASE',
        'The space of deleted data sets is no longer overwritten because of this profile. SETROPTS ERASE(ALL) does it all the same.',
      ),
    ),
    flag(
      'GENERIC',
      'The profile is generic although its name has no generic characters: for profiles made with ADDSD ... GENERIC, which are not found without it. It cannot turn a discrete profile into a generic one.',
      { excludes: ['SET', 'NOSET'] },
    ),
    ...pair(
      flag(
        'SET',
        'Switches the RACF indicator of the data set on, so that this discrete profile is asked for. The data set must be on a volume that is online.',
        { excludes: ['GENERIC'] },
      ),
      flag(
        'NOSET',
        'Switches the RACF indicator of the data set off: before it moves to a system without the profile. The profile stays.',
        { excludes: ['GENERIC'] },
      ),
    ),
    nested(
      'GLOBALAUDIT',
      auditEvents,
      'Which accesses RACF logs on behalf of the auditor, on top of AUDIT; only AUDITOR may set it. The owner can neither change it nor take anything from it.',
    ),
    one(
      'LEVEL',
      number(0, 99),
      'A number your installation may give a meaning; RACF only keeps and lists it. SEARCH LEVEL finds profiles by it.',
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
      'The user or group that owns the profile from now on: it may change it, and group authorities reach it. The name must be defined. A group outlives people.',
      { sure: 'docs' },
    ),
    one(
      'RETPD',
      numberOr([99999], 0, 65533),
      'The days after which a tape data set may be overwritten; 99999 is never. For tape data sets only.',
    ),
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
    ...pair(
      nested(
        'TME',
        altered(tme, { lists: ['ROLES'] }),
        'Segment of Tivoli. That product maintains it; changes by hand may be overwritten.',
      ),
      flag('NOTME', 'Deletes the segment of Tivoli.'),
    ),
    one(
      'UACC',
      universalAccess,
      'The access from now on of everybody who is not on the access list, users without a RACF user ID included. Lower it step by step: with WARNING or AUDIT(SUCCESS) you see before who would lose access.',
      { sure: 'docs' },
    ),
    one(
      'UNIT',
      unit,
      'The device type, such as 3390, or a group name. Only with VOLUME or ADDVOL, for a data set that is not in the catalog.',
    ),
    one(
      'VOLUME',
      volume,
      'Picks one of several discrete profiles with the same name: a volume on which that data set is. RACF ignores it for a generic profile.',
      { sure: 'docs' },
    ),
    ...pair(
      flag(
        'WARNING',
        'Warning mode: who has no access gets it all the same, with a message to the user and a log record. For finding out who needs what; until NOWARNING the data is open to all.',
      ),
      flag('NOWARNING', 'Ends warning mode: from now on accesses are refused again. Look at the log first.'),
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/support/knowledgecenter/SSLTBW_2.1.0/com.ibm.zos.v2r1.icha400/altdsd.htm',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

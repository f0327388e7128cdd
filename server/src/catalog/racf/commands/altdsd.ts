/** ALTDSD: change data set profiles (volumes, audit, segments, UACC ...). */
import { docs, name, number, operandsOf, pair, profile, text, user, userOrGroup, volume } from '../../build.ts';
import { auditEvents } from '../audit.ts';
import { routing } from '../routing.ts';
import { altered } from '../segments/altered.ts';
import { every, universalAccess } from '../values.ts';
import type { CommandSpec } from '../../types.ts';
import { dfp, tme } from '../segments/dataset.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ALTDSD');
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

export const altdsd: CommandSpec = {
  name: 'ALTDSD',
  aliases: ['ALD'],
  doc: 'Changes data set profiles. Operands that are not given leave their part as it is.',
  positionals: [
    {
      name: 'profile-name',
      doc: 'The data set profile to change, or several in parentheses. In apostrophes, else TSO puts the PREFIX of your profile in front.',
      of: profile(),
      required: true,
      list: true,
    },
  ],
  operands: [
    list(
      'ADDCATEGORY',
      name('security category'),
      'Gives security categories. They must be members of the profile CATEGORY in class SECDATA.',
      { excludes: ['DELCATEGORY'] },
    ),
    list('DELCATEGORY', name('security category'), 'Takes away security categories, with `*` all of them.', {
      optional: true,
      also: every,
      excludes: ['ADDCATEGORY'],
    }),
    list('ADDVOL', volume, 'Adds volumes to the discrete profile of a non-VSAM data set.', {
      excludes: ['DELVOL', 'ALTVOL'],
    }),
    list('DELVOL', volume, 'Removes volumes from the profile.', { excludes: ['ADDVOL', 'ALTVOL'] }),
    list('ALTVOL', volume, 'Replaces volumes: pairs of old and new serial.', { excludes: ['ADDVOL', 'DELVOL'] }),
    nested(
      'AUDIT',
      auditEvents,
      'Which accesses RACF logs: SUCCESS, FAILURES, ALL or NONE, each with the lowest level that is logged. Set by the owner; auditors add to it with GLOBALAUDIT.',
    ),
    ...pair(
      free(
        'CSDATA',
        "Custom fields of your installation. Their names are not IBM's: they are defined by profiles of class CFIELD, so no list can know them.",
      ),
      flag('NOCSDATA', 'Removes the segment of custom fields.'),
    ),
    ...pair(
      one(
        'DATA',
        text(255),
        'Text of the installation, up to 255 characters, in apostrophes when it holds blanks. RACF only keeps and lists it; good for saying what the profile is for.',
      ),
      flag('NODATA', 'Removes the text of the installation.'),
    ),
    ...pair(
      nested(
        'DFP',
        altered(dfp),
        'Segment of DFSMS: who owns the resource for storage management, or the default classes.',
      ),
      flag('NODFP', 'Deletes the segment DFP.'),
    ),
    ...pair(
      flag('ERASE', 'The space of deleted data sets is overwritten, when SETROPTS ERASE is on.'),
      flag('NOERASE', 'The space of deleted data sets is not overwritten.'),
    ),
    flag('GENERIC', 'The profile is generic although its name has no generic characters.', {
      excludes: ['SET', 'NOSET'],
    }),
    ...pair(
      flag('SET', 'Marks the data set as protected by a discrete profile.', { excludes: ['GENERIC'] }),
      flag('NOSET', 'Takes the mark off the data set.', { excludes: ['GENERIC'] }),
    ),
    nested(
      'GLOBALAUDIT',
      auditEvents,
      'Which accesses RACF logs on behalf of the auditor, on top of AUDIT. Needs AUDITOR.',
    ),
    one(
      'LEVEL',
      number(0, 99),
      'A number from 0 to 99 the installation may use as it likes; RACF only keeps and lists it.',
    ),
    ...pair(
      one('NOTIFY', user, 'The user who gets a message when somebody is refused. Without a value: you.', {
        optional: true,
      }),
      flag('NONOTIFY', 'Nobody gets a message any more.'),
    ),
    one('OWNER', userOrGroup, 'The user or group that owns the profile and may change it.'),
    one('RETPD', number(0, 99999), 'Retention period of tape data sets in days. 99999 never expires.'),
    ...pair(
      one(
        'SECLABEL',
        name('security label'),
        'The security label, a profile of class SECLABEL. Means something only while that class is active.',
      ),
      flag('NOSECLABEL', 'Removes the security label.'),
    ),
    ...pair(
      one('SECLEVEL', name('security level'), 'The security level, a member of the profile SECLEVEL in class SECDATA.'),
      flag('NOSECLEVEL', 'Removes the security level.'),
    ),
    ...pair(
      nested(
        'TME',
        altered(tme, {
          more: [
            list('ADDROLES', name('addroles'), 'Adds to ROLES.'),
            list('DELROLES', name('delroles'), 'Removes from ROLES.'),
          ],
        }),
        'Segment of Tivoli. Maintained by that product, not by hand.',
      ),
      flag('NOTME', 'Deletes the segment TME.'),
    ),
    one('UACC', universalAccess, 'The new access of everybody who is not on the access list.'),
    one('UNIT', name('device type'), 'The device type of the volume. Only for data sets that are not in the catalog.'),
    one('VOLUME', volume, 'Picks one of several discrete profiles with the same name.'),
    ...pair(
      flag(
        'WARNING',
        'Warning mode: who has no access gets it all the same, with a warning to the user and a log record. For testing only: the resource is open meanwhile.',
      ),
      flag('NOWARNING', 'Ends warning mode: accesses are refused again.'),
    ),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

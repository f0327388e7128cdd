/** ALTGROUP: change group profiles, owner, superior group and segments. */
import { dataset, docs, group, name, operandsOf, pair, text, userOrGroup } from '../../build.ts';
import { routing } from '../routing.ts';
import { altered } from '../segments/altered.ts';
import type { CommandSpec } from '../../types.ts';
import { dfp, omvs, ovm, tme } from '../segments/group.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ALTGROUP');
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

export const altgroup: CommandSpec = {
  name: 'ALTGROUP',
  aliases: ['ALG'],
  doc: 'Changes groups. Operands that are not given leave their part as it is.',
  positionals: [
    {
      name: 'group-name',
      doc: 'The group to change, or several in parentheses.',
      of: group,
      required: false,
      list: true,
    },
  ],
  operands: [
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
      one(
        'MODEL',
        dataset,
        'The data set profile that new data set profiles take as their model. Works only with SETROPTS MODEL.',
      ),
      flag('NOMODEL', 'Removes the model.'),
    ),
    ...pair(
      nested(
        'OMVS',
        altered(omvs, { keep: ['AUTOGID', 'SHARED'] }),
        'Segment of z/OS UNIX: the numeric identity. Without it a user or group has none.',
        { optional: true },
      ),
      flag('NOOMVS', 'Deletes the segment OMVS.'),
    ),
    ...pair(
      nested('OVM', altered(ovm), 'Segment for z/VM that shares the database.'),
      flag('NOOVM', 'Deletes the segment OVM.'),
    ),
    one('OWNER', userOrGroup, 'The new owner. A group as owner must be the superior group.'),
    one('SUPGROUP', group, 'The new superior group; another one than now.'),
    ...pair(
      flag('TERMUACC', 'The UACC of terminals counts for members of the group.'),
      flag(
        'NOTERMUACC',
        'The UACC of terminals does not count for members of the group: each terminal must be permitted.',
      ),
    ),
    ...pair(
      nested(
        'TME',
        altered(tme, {
          more: [
            list('ADDROLES', name('role'), 'Adds to ROLES.'),
            list('DELROLES', name('role'), 'Removes from ROLES.'),
          ],
        }),
        'Segment of Tivoli. Maintained by that product, not by hand.',
      ),
      flag('NOTME', 'Deletes the segment TME.'),
    ),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

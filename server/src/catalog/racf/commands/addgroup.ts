/** ADDGROUP: create one or more group profiles below a superior group. */
import { dataset, docs, group, operandsOf, pair, text, userOrGroup } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';
import { dfp, omvs, ovm, tme } from '../segments/group.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDGROUP');
const { flag, one, nested, free } = operandsOf(source, 'knowledge');

export const addgroup: CommandSpec = {
  name: 'ADDGROUP',
  aliases: ['AG'],
  doc: 'Creates groups below a superior group. A group collects users; it can own profiles, give access, and name the data sets that begin with it.',
  positionals: [
    {
      name: 'group-name',
      doc: 'The group to create, or several in parentheses. At most eight characters, beginning with a letter or one of #, @, $. Users and groups share one name space.',
      of: group,
      required: true,
      list: true,
    },
  ],
  operands: [
    free(
      'CSDATA',
      "Custom fields of your installation. Their names are not IBM's: they are defined by profiles of class CFIELD, so no list can know them.",
    ),
    one(
      'DATA',
      text(255),
      'Text of the installation, up to 255 characters, in apostrophes when it holds blanks. RACF only keeps and lists it; say what the group is for.',
    ),
    nested('DFP', dfp, 'Segment of DFSMS: who owns the resource for storage management, or the default classes.'),
    one(
      'MODEL',
      dataset,
      'The data set profile that new group data set profiles take as their model. Works only with SETROPTS MODEL(GROUP).',
    ),
    nested(
      'OMVS',
      omvs,
      'Segment of z/OS UNIX: gives the group a GID. Needed for the default group of every user of z/OS UNIX, started tasks included.',
      { optional: true },
    ),
    nested('OVM', ovm, 'Segment for z/VM that shares the database.'),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the group. A group as owner must be the superior group. Left out, it is you.',
      { default: 'you' },
    ),
    one(
      'SUPGROUP',
      group,
      'The group above. It must exist. Left out, it is the group you are connected to at the moment.',
      { default: 'the group you are connected to at the moment' },
    ),
    ...pair(
      flag('TERMUACC', 'The UACC of terminals counts for members of the group.', {
        default: 'in force when no alternative is given',
      }),
      flag(
        'NOTERMUACC',
        'The UACC of terminals does not count for members of the group: each terminal must be permitted.',
      ),
    ),
    nested('TME', tme, 'Segment of Tivoli. Maintained by that product, not by hand.'),
    flag(
      'UNIVERSAL',
      'A group without limit on the number of members. LISTGRP does not show all its members, and the group cannot be changed back.',
    ),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

/** LISTGRP: list group profiles. */
import { docs, group, operandsOf } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, LISTGRP');
const { flag } = operandsOf(source, 'knowledge');

export const listgrp: CommandSpec = {
  name: 'LISTGRP',
  aliases: ['LG'],
  doc: 'Shows groups: superior group, owner, subgroups, users. A group that does not exist is reported, which makes it a cheap test in a deck.',
  positionals: [
    {
      name: 'group-name',
      doc: 'The group to show, several in parentheses, or * for all.',
      of: group,
      required: false,
      list: true,
    },
  ],
  operands: [
    flag(
      'CSDATA',
      "Custom fields of your installation. Their names are not IBM's: they are defined by profiles of class CFIELD, so no list can know them.",
    ),
    flag('DFP', 'Segment of DFSMS: who owns the resource for storage management, or the default classes.'),
    flag('OMVS', 'Shows the segment of z/OS UNIX with the GID, after the base profile.'),
    flag('OVM', 'Segment for z/VM that shares the database.'),
    flag('TME', 'Segment of Tivoli. Maintained by that product, not by hand.'),
    flag('NORACF', 'Leaves the base profile out. Needs a segment keyword.'),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

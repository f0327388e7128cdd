/** LISTGRP: list group profiles. */
import { docs, group, operandsOf } from '../../build.ts';
import { routing } from '../routing.ts';
import { groupSegments, shows } from '../segments/purpose.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, LISTGRP');
/** Without a value there is nothing but the name, and that was compared. */
const { flag } = operandsOf(source);

/** Alphabetical, as the reference has them. */
const segments = Object.entries(groupSegments).map(([name, purpose]) => flag(name, shows(purpose)));

export const listgrp: CommandSpec = {
  name: 'LISTGRP',
  aliases: ['LG'],
  doc: 'Shows groups: superior group, owner, subgroups, users, and the segments that are named. A group that does not exist is reported, which makes it a cheap test in a deck.',
  positionals: [
    {
      name: 'group-name',
      doc: 'The group to show, several in parentheses, or * for all you may see. Left out, it is the group you are connected to at the moment.',
      of: group,
      required: false,
      list: true,
    },
  ],
  operands: [
    ...segments,
    flag(
      'NORACF',
      'Leaves the base profile out, for a short list of one segment. Without a segment keyword the command fails (ICH32007I).',
      { with: segments.map(({ name }) => name) },
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-listgrp-list-group-profile',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

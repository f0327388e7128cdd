/** LISTDSD: list data set profiles. */
import { docs, name, operandsOf, pair, profile, volume } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, LISTDSD');
const { flag, list } = operandsOf(source, 'knowledge');

export const listdsd: CommandSpec = {
  name: 'LISTDSD',
  aliases: ['LD'],
  doc: 'Shows data set profiles.',
  positionals: [],
  operands: [
    flag(
      'ALL',
      'Shows everything of the base profile: access lists, history, statistics and the like. Long; the usual choice for checking a deck.',
    ),
    flag('AUTHUSER', 'Shows the access lists, the standard and the conditional one.'),
    flag('CSDATA', 'Shows the custom fields.'),
    list(
      'DATASET',
      profile(),
      'The profiles to show, by name. In apostrophes, else TSO puts the PREFIX of your profile in front.',
      { excludes: ['ID', 'PREFIX'], default: 'ID with your user ID' },
    ),
    list('ID', name('first qualifier'), 'Shows the profiles whose first qualifier is one of these users or groups.', {
      excludes: ['DATASET', 'PREFIX'],
    }),
    list(
      'PREFIX',
      name('beginning of a name', 44),
      'Shows all profiles whose names begin with these characters. Given without apostrophes and without generic characters; it is compared with the start of the name, so `PREFIX(SYS1)` finds SYS1.** and SYS1A.** alike.',
      { excludes: ['DATASET', 'ID'] },
    ),
    flag('DFP', 'Shows the segment DFP.'),
    flag('DSNS', 'Lists the cataloged data sets each profile protects.'),
    ...pair(
      flag(
        'GENERIC',
        'Only generic profiles; with DATASET also the most specific generic profile that covers the name.',
      ),
      flag('NOGENERIC', 'Only discrete profiles.'),
    ),
    flag('HISTORY', 'Shows when the profile was made, referred to and changed.'),
    flag('NORACF', 'Leaves the base profile out. Needs a segment keyword.'),
    flag('STATISTICS', 'Shows how often the data set was accessed.'),
    flag('TME', 'Shows the segment TME.'),
    list('VOLUME', volume, 'Only profiles of data sets on these volumes.'),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

/** LISTDSD: list data set profiles. */
import { docs, name, operandsOf, pair, profile, qualifiers, volume } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, LISTDSD');
const { flag, list } = operandsOf(source);

export const listdsd: CommandSpec = {
  name: 'LISTDSD',
  aliases: ['LD'],
  doc: 'Shows data set profiles. `LISTDSD DATASET(name) ALL GENERIC` is the way to find out which profile protects a data set and who has which access. Only profiles to which you have at least READ, or that are in your scope, are shown.',
  positionals: [],
  operands: [
    flag(
      'ALL',
      'Shows all of the base profile: access lists, history, statistics and the data set type. Segments come on top by their own operands.',
    ),
    flag(
      'AUTHUSER',
      'Shows the access lists, standard and conditional, with what you yourself may do. Needs more authority than the rest: ALTER to a discrete profile, or to be its owner or an auditor.',
    ),
    flag('CSDATA', 'Shows the custom fields of the installation.'),
    list(
      'DATASET',
      profile(),
      'The profiles to show, by name; a data set name too when GENERIC is given, then the profile that covers it is shown. In apostrophes, else TSO puts the PREFIX of your profile in front.',
      { excludes: ['ID', 'PREFIX'], default: 'ID with your user ID' },
    ),
    list(
      'ID',
      name('first qualifier', 8, { form: 'national' }),
      'Shows all profiles whose first qualifier is one of these users or groups.',
      { excludes: ['DATASET', 'PREFIX'] },
    ),
    list(
      'PREFIX',
      qualifiers,
      'Shows all profiles whose names begin with these characters. Given without apostrophes and without generic characters; it is compared with the start of the name, so `PREFIX(SYS1)` finds SYS1.** and SYS1A.** alike.',
      { excludes: ['DATASET', 'ID'] },
    ),
    flag('DFP', 'Shows the segment for DFSMS: RESOWNER, DATAKEY.'),
    flag(
      'DSNS',
      'Lists the cataloged data sets that each profile protects: shows what a change of the profile would touch. Slow for wide profiles.',
    ),
    ...pair(
      flag(
        'GENERIC',
        'Only generic profiles; with DATASET also the closest generic profile that covers the name. Your own session then sees changed generic profiles of that first qualifier without a new logon.',
      ),
      flag('NOGENERIC', 'Only discrete profiles.'),
    ),
    flag('HISTORY', 'Shows when the profile was made, last referred to and last changed.'),
    flag(
      'NORACF',
      'Leaves the base profile out and shows only the segments that you name beside it: useless without DFP, CSDATA or TME.',
      { with: ['CSDATA', 'DFP', 'TME'] },
    ),
    flag(
      'STATISTICS',
      'Shows how often the data set was accessed at each level. Only for discrete profiles, while SETROPTS STATISTICS(DATASET) is on.',
    ),
    flag('TME', 'Shows the segment of Tivoli.'),
    list(
      'VOLUME',
      volume,
      'Only profiles of data sets on these volumes. For discrete profiles; generic ones have no volume.',
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

/** DELDSD: delete data set profiles (optionally leaving the RACF indicator). */
import { docs, operandsOf, pair, profile, volume } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, DELDSD');
const { flag, one } = operandsOf(source, 'knowledge');

export const deldsd: CommandSpec = {
  name: 'DELDSD',
  aliases: ['DD'],
  doc: 'Deletes data set profiles. The data sets stay.',
  positionals: [
    {
      name: 'profile-name',
      doc: 'The data set profile to delete, or several in parentheses. In apostrophes, else TSO puts the PREFIX of your profile in front.',
      of: profile(),
      required: true,
      list: true,
    },
  ],
  operands: [
    flag(
      'GENERIC',
      'The profile is generic although its name has no generic characters; without it RACF finds no such profile (ICH09020I).',
      { excludes: ['NOSET', 'SET'] },
    ),
    ...pair(
      flag('SET', 'Takes the mark off the data set.', {
        excludes: ['GENERIC'],
        default: 'in force when no alternative is given',
      }),
      flag('NOSET', 'Leaves the mark on the data set; it is then still taken as protected.', { excludes: ['GENERIC'] }),
    ),
    one('VOLUME', volume, 'The volume of the discrete profile.'),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

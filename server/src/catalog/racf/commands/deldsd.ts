/** DELDSD: delete data set profiles (optionally leaving the RACF indicator). */
import { docs, operandsOf, pair, profile, volume } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, DELDSD');
const { flag, one } = operandsOf(source);

export const deldsd: CommandSpec = {
  name: 'DELDSD',
  aliases: ['DD'],
  doc: 'Deletes data set profiles with their access lists; the data sets stay. The next profile that fits takes over, which may allow more or less: look at it with LISTDSD DATASET(name) GENERIC before. For users who are logged on a generic profile is gone after SETROPTS GENERIC(DATASET) REFRESH.',
  positionals: [
    {
      name: 'profile-name',
      doc: 'The data set profile to delete, or several in parentheses: exactly as LISTDSD shows it. In apostrophes, else TSO puts the PREFIX of your profile in front. A generic name deletes the one profile of that name, not the profiles that match it.',
      of: profile(),
      required: true,
      list: true,
    },
  ],
  operands: [
    flag(
      'GENERIC',
      'The profile is generic although its name has no generic characters. Without it RACF looks for a discrete profile and finds none (ICH09020I).',
      { excludes: ['NOSET', 'SET'], sure: 'docs' },
    ),
    ...pair(
      flag(
        'SET',
        'Switches the RACF indicator of the data set off with the profile. The data set must be on a volume that is online, else use NOSET.',
        { excludes: ['GENERIC'], default: 'in force for a discrete profile' },
      ),
      flag(
        'NOSET',
        'Leaves the RACF indicator on: for a data set that goes to another system where its profile is, or is no longer here. On this system only those get at it then whom a generic profile lets in.',
        { excludes: ['GENERIC'] },
      ),
    ),
    one(
      'VOLUME',
      volume,
      'Which of several discrete profiles with the same name is deleted: a volume on which that data set is. RACF ignores it for a generic profile.',
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

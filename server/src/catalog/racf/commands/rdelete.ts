/** RDELETE: delete general resource profiles. */
import { className, docs, operandsOf, profile } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RDELETE');
const { flag } = operandsOf(source, 'knowledge');

export const rdelete: CommandSpec = {
  name: 'RDELETE',
  aliases: ['RDEL'],
  doc: 'Deletes general resource profiles with their access lists. For a class in storage it takes effect with SETROPTS RACLIST(class) REFRESH.',
  positionals: [
    { name: 'class-name', doc: 'The class of the profile.', of: className, required: true },
    {
      name: 'profile-name',
      doc: 'The profile to delete, or several in parentheses.',
      of: profile('class-name'),
      required: true,
      list: true,
    },
  ],
  operands: [
    flag('NOGENERIC', 'Deletes only discrete profiles, also when the name has generic characters.'),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

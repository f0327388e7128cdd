/** RDELETE: delete general resource profiles. */
import { className, docs, operandsOf, profile } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RDELETE');
const { flag } = operandsOf(source);

export const rdelete: CommandSpec = {
  name: 'RDELETE',
  aliases: ['RDEL'],
  doc: 'Deletes general resource profiles with their access lists and segments. The next profile that fits takes over, or none. For a class in storage it takes effect with SETROPTS RACLIST(class) REFRESH (ICH12002I says so): do that at once, since the segments are gone while the copy in storage still counts. A CDT profile can go only when the class has no profiles left (ICH12304I).',
  positionals: [
    { name: 'class-name', doc: 'The class of the profiles.', of: className, required: true },
    {
      name: 'profile-name',
      doc: 'The profile to delete, or several in parentheses, exactly as RLIST shows it. A generic name deletes the one profile of that name, not the profiles that match it.',
      of: profile('class-name'),
      required: true,
      list: true,
    },
  ],
  operands: [
    flag(
      'NOGENERIC',
      'Deletes the discrete profile of that name although it has generic characters: one that was defined before SETROPTS GENERIC(class), and cannot be used since (ICH12306I).',
      { sure: 'docs' },
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://ibm.com/support/knowledgecenter/SSLTBW_2.1.0/com.ibm.zos.v2r1.icha400/rdelete.htm',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};

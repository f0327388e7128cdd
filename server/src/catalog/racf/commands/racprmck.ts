/** RACPRMCK: checks the members of PARMLIB that describe the RACF database. */
import { docs, operandsOf } from '../../build.ts';
import { systemName } from '../names.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACPRMCK');
const { list } = operandsOf(source);

export const racprmck: CommandSpec = {
  name: 'RACPRMCK',
  aliases: [],
  doc: 'Checks the syntax of IRRPRMxx members, which name the data sets of the RACF database, before an IPL uses them. A mistake there keeps the system from starting with RACF.',
  positionals: [],
  operands: [
    list('MEMBER', systemName('member'), 'The members to check, up to three, in the order of the IPL.', {
      required: true,
      sure: 'knowledge',
    }),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/racprmck.htm',
  source,
};

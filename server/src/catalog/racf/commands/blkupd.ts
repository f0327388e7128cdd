/** BLKUPD: block-level repair of the RACF database; documented in the Diagnosis Guide, listed among TSO RACF commands. */
import { docs } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS RACF Diagnosis Guide, BLKUPD');

export const blkupd: CommandSpec = {
  name: 'BLKUPD',
  aliases: [],
  doc: 'Repairs the RACF database block by block. For experts with the help of IBM.',
  positionals: [],
  operands: [],
  complete: false,
  source,
};

/** BLKUPD: repairs the RACF database block by block. Described in the Diagnosis Guide. */
import { docs } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS RACF Diagnosis Guide, BLKUPD');

export const blkupd: CommandSpec = {
  name: 'BLKUPD',
  aliases: [],
  doc: 'Repairs the RACF database block by block, past all checks. For experts with the help of IBM, on a copy first; the lines that follow are its subcommands (LOCATE, READ, DISPLAY, REP, END).',
  positionals: [],
  operands: [],
  complete: false,
  source,
};

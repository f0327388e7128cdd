/** The subcommands that are about the session itself. */
import { name } from '../../build.ts';
import { acfPage, known, zowe } from '../sources.ts';
import { named } from '../values.ts';
import { subcommand } from './build.ts';

export const acf = subcommand(
  'ACF',
  'Starts the ACF command. The lines that follow are its subcommands, until END or the end of the deck. The setting is ACF: logonids and data set rules. Program ACFBATCH reads subcommands from SYSIN without it.',
  [],
  { source: acfPage },
);

export const end = subcommand(
  'END',
  'Leaves the ACF command. What follows is for TSO again. At the end of a deck it may be left out.',
  [],
  { source: zowe },
);

export const quit = subcommand('QUIT', 'Leaves the ACF command, or a COMPILE that waits for text.', [], {
  source: known,
});

export const help = subcommand('HELP', 'Explains a subcommand.', [], {
  aliases: ['H'],
  shortest: 'H',
  positionals: [named('subcommand', 'The subcommand; without one all are named.', name('subcommand'))],
  source: known,
});

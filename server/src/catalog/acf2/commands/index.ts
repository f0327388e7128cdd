/** Subcommands of ACF2's ACF command. */
import type { AcfCommandSpec } from '../../types.ts';
import { certificateCommands } from './certificates.ts';
import { change_, delete_, insert, list_, reset, roles, validate } from './records.ts';
import { access, compile, decomp, reckey, store, synch, test } from './rules.ts';
import { acf, end, help, quit } from './session.ts';
import { set } from './set.ts';
import { show } from './show.ts';

export const subcommands: readonly AcfCommandSpec[] = [
  set,
  acf,
  end,
  quit,
  help,
  insert,
  change_,
  delete_,
  list_,
  show,
  compile,
  store,
  decomp,
  test,
  reckey,
  roles,
  validate,
  access,
  ...certificateCommands,
  reset,
  synch,
];

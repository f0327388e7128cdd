/** PHRASE: PASSWORD under another name. */
import type { CommandSpec } from '../../types.ts';
import { password } from './password.ts';

export const phrase: CommandSpec = {
  ...password,
  name: 'PHRASE',
  aliases: [],
  doc: 'The same command as PASSWORD under another name.',
};

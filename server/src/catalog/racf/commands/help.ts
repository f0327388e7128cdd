/** HELP: TSO/E help, which explains RACF commands too. */
import { knowledge, name, operandsOf } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = knowledge('z/OS TSO/E Command Reference, HELP');
const { flag, list } = operandsOf(source);

export const help: CommandSpec = {
  name: 'HELP',
  aliases: ['H'],
  doc: 'A TSO command that shows the help text of another command: `HELP ADDUSER OPERANDS(DFLTGRP)`. Without a name it lists the commands.',
  positionals: [
    { name: 'command-name', doc: 'The command, by its full name or alias.', of: name('command', 8), required: false },
  ],
  operands: [
    flag('FUNCTION', 'Shows only what the command is for.'),
    flag('SYNTAX', 'Shows only its syntax.'),
    list('OPERANDS', name('operand'), 'Shows what its operands mean, all or those named.', { optional: true }),
    flag('ALL', 'Shows function, syntax and operands.', { default: 'in force' }),
  ],
  complete: false,
  source,
};

/** HELP: tSO/E HELP for a RACF command; not a RACF command processor itself. */
import { knowledge, name, operandsOf } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = knowledge('z/OS TSO/E Command Reference, HELP');
const { flag, list } = operandsOf(source);

export const help: CommandSpec = {
  name: 'HELP',
  aliases: ['H'],
  doc: 'Shows TSO help for a command.',
  positionals: [{ name: 'command-name', doc: 'The command to explain.', of: name('command'), required: false }],
  operands: [
    flag('FUNCTION', 'Explains what the command does.'),
    flag('SYNTAX', 'Shows the syntax.'),
    list('OPERANDS', name('operand'), 'Explains operands, all or the ones named.', { optional: true }),
    flag('ALL', 'Explains everything.', { default: 'in force when no alternative is given' }),
  ],
  complete: false,
  source,
};

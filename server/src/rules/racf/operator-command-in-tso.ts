import type { BoundCommand } from '../../bind/types.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/operator-command-in-tso',
  title: 'Operator command of RACF in a deck for TSO',
  severity: 'error',
  commands: ['DISPLAY', 'RESTART', 'SET', 'SIGNOFF', 'STOP', 'TARGET'],
  what: 'SET, TARGET, DISPLAY, SIGNOFF, RESTART or STOP stands in a deck that TSO reads.',
  why: 'These are no TSO commands: RACF takes them from the operator, with the prefix of its subsystem, and SET, TARGET and DISPLAY from its parameter library too. TSO answers that the command is not found (IKJ56500I), or runs another program of that name.',
  todo: 'Issue it as an operator command, or move it to a member IRROPTxx. When this is such a member, begin it with the line `// esm: parmlib`.',
  sources: [
    { name: 'RACF Command Language Reference, Issuing options of SET, STOP and RESTART' },
    { name: 'RACF System Programmer’s Guide, Commands that can be issued from the RACF parameter library' },
  ],
  bad: ['«SET» LIST', '«TARGET» NODE(NODE1) OPERATIVE', '«STOP»', '«RESTART» CONNECTION NODE(NODE1)'],
  good: [
    '// esm: parmlib\nTARGET NODE(NODE1) OPERATIVE',
    // A statement of a CLIST.
    'SET COUNT = 1',
    'SET &NAME = ABC',
    // Somebody else's command.
    'DISPLAY ACTIVE,LIST',
    'LISTUSER',
  ],
  *check(command) {
    if (command.text.parmlib === true || !isMeant(command)) return;
    const name = command.spec?.name ?? '';
    yield {
      place: at(command, command.verbSpan),
      // Alone the verb may be that of another program.
      severity: command.operands.length > 0 ? 'error' : 'warning',
      message: `${name} is an operator command of RACF${command.spec?.issuedFrom?.includes('parmlib') ? ', or for its parameter library' : ''}; TSO does not know it (IKJ56500I). Issue it at the console with the prefix of the RACF subsystem.`,
    };
  },
});

/** The words behind the verb are those of the RACF command, or there are none. */
function isMeant({ operands, strays, positionals }: BoundCommand): boolean {
  return strays.length === 0 && positionals.length === 0 && operands.every(({ spec }) => spec !== undefined);
}

import { operandsNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/not-in-parameter-library',
  title: 'Not allowed in the RACF parameter library',
  severity: 'error',
  language: 'parmlib',
  what: 'A member of the RACF parameter library has a command that RACF does not take from there, or AT or ONLYAT.',
  why: 'The RACF subsystem carries the members out when it starts. It takes no commands that are for TSO or the console only, and fails commands with AT or ONLYAT.',
  todo: 'Move the command into a job, or take AT or ONLYAT out.',
  sources: [
    { name: 'RACF System Programmer’s Guide, Commands that can be issued from the RACF parameter library' },
    { name: 'RACF Command Language Reference, How to issue RACF commands' },
  ],
  bad: [
    '«RACDCERT» ID(WEBSRV) LIST',
    'ALTUSER JSMITH NOSPECIAL «AT(NODE1.ADMIN)»',
    '«STOP»',
    'ADDGROUP DEPT1 «ONLYAT(NODE2.ADMIN)»',
  ],
  good: ['SET LIST', 'TARGET NODE(NODE1) LOCAL', 'ALTUSER JSMITH NOSPECIAL', '// RACDCERT LIST'],
  form: ({ text }) => text.parmlib === true,
  *check(command) {
    const { spec } = command;
    if (!spec || command.esm !== 'racf') return;
    const from = spec.issuedFrom ?? ['tso'];
    if (!from.includes('parmlib')) {
      yield {
        place: at(command, command.verbSpan),
        message: `RACF does not take ${spec.name} from its parameter library. ${from.includes('tso') ? 'Move it into a job.' : 'Issue it at the console.'}`,
      };
      return;
    }
    for (const name of ['AT', 'ONLYAT']) {
      for (const operand of operandsNamed(command, name)) {
        yield {
          place: at(command, operand.span),
          message: `A command with ${name} fails in the RACF parameter library: no command is directed to other nodes from there. Take ${name} out.`,
        };
      }
    }
  },
});

import { operandsNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/both-lists-at-once',
  title: 'Entries for both access lists in one PERMIT',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['WHEN'],
  what: 'ID is given more than once, and WHEN is given too.',
  why: 'One PERMIT adds entries to one access list only. With WHEN that is the conditional one: none of the names gets access without the condition, and of two operands of one name the last counts.',
  todo: 'Write two PERMITs: one with WHEN for the conditional access list, one without it for the standard access list.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, Purpose and RESET' }],
  bad: ["PERMIT 'SYS1.DATA' ID(SYSPROG) ACCESS(READ) WHEN(PROGRAM(PAYROLL)) «ID(BATCH)»"],
  good: [
    "PERMIT 'SYS1.DATA' ID(SYSPROG BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))",
    "PERMIT 'SYS1.DATA' ID(SYSPROG) ACCESS(READ)\nPERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))",
    "PERMIT 'SYS1.DATA' ID(SYSPROG) ID(BATCH) ACCESS(READ)",
  ],
  form: (command) => operandsNamed(command, 'ID').length > 1,
  *check(command) {
    const again = operandsNamed(command, 'ID')[1];
    if (!again) return;
    yield {
      place: at(command, again.span),
      message:
        'One PERMIT adds to one access list: with WHEN to the conditional one only. Write a second PERMIT without WHEN for the standard access list.',
    };
  },
});

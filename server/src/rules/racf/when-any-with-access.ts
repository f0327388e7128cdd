import { hasOperand } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { actionOf, conditions, idValues } from '../support/permit.ts';
import { at } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';

export default commandRule({
  code: 'racf/when-any-with-access',
  title: 'WHEN(class(*)) beside ACCESS',
  severity: 'error',
  commands: ['PERMIT'],
  operands: ['WHEN'],
  what: 'A condition of WHEN is `*`, and the command gives access.',
  why: 'The asterisk stands for all entries of that condition and is for DELETE only. Beside ACCESS, also when READ is given by default, RACF ignores the condition (ICH06013I): nobody gets the access under it.',
  todo: 'Name the programs, terminals or other conditions one by one.',
  sources: [{ name: 'ICH06013I' }],
  bad: [
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(PROGRAM(«*»))",
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(TERMINAL(TERM1 «*»))",
  ],
  good: [
    "PERMIT 'SYS1.DATA' ID(BATCH) DELETE WHEN(PROGRAM(*))",
    "PERMIT 'SYS1.DATA' ID(BATCH) DELEET WHEN(PROGRAM(*))",
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))",
  ],
  *check(command) {
    if (actionOf(command) === 'delete' || idValues(command).length === 0) return;
    if (!hasOperand(command, 'ACCESS') && !isUnderstood(command)) return;
    for (const condition of conditions(command)) {
      for (const value of condition.values) {
        if (value.value !== '*') continue;
        yield {
          place: at(command, value.span),
          message:
            'RACF ignores a condition of * beside ACCESS (ICH06013I); it is for DELETE only. Name the condition.',
        };
      }
    }
  },
});

import { operandsNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';
import { isEmptyList } from '../support/words.ts';

export default commandRule({
  code: 'racf/when-empty',
  title: 'WHEN without a condition',
  severity: 'error',
  commands: ['PERMIT'],
  operands: ['WHEN'],
  what: 'WHEN has no condition.',
  why: 'The command fails (ICH06018I).',
  todo: 'Write the condition, such as WHEN(PROGRAM(name)), or leave WHEN out to work on the standard access list.',
  sources: [{ name: 'ICH06018I' }],
  bad: ["PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) «WHEN()»", "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) «WHEN»"],
  good: [
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))",
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN({condition})",
  ],
  *check(command) {
    for (const when of operandsNamed(command, 'WHEN')) {
      if (!isEmptyList(command, when)) continue;
      yield {
        place: at(command, when.span),
        message:
          'WHEN without a condition makes the command fail (ICH06018I). Name the condition, such as PROGRAM(name), or remove WHEN.',
      };
    }
  },
});

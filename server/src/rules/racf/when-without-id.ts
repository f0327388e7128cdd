import { hasOperand, operandNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';
import { isEmptyList } from '../support/words.ts';

export default commandRule({
  code: 'racf/when-without-id',
  title: 'WHEN without ID',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['WHEN'],
  absence: true,
  what: 'WHEN is given, but ID is not.',
  why: 'WHEN is the condition under which the names in ID have access. Without names there is nothing it could apply to. To empty the conditional list, RESET(WHEN) is enough.',
  todo: 'Add ID with the users or groups, or take WHEN out.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, WHEN' }],
  bad: ["PERMIT 'SYS1.DATA' RESET(WHEN) «WHEN(PROGRAM(PAYROLL))»"],
  good: [
    "PERMIT 'SYS1.DATA' RESET(WHEN)",
    "PERMIT 'SYS1.DATA' RESET(WHEN) WHEN()",
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))",
  ],
  form: (command) => !hasOperand(command, 'ID'),
  *check(command) {
    const when = operandNamed(command, 'WHEN');
    // That there is no condition comes first.
    if (!when || isEmptyList(command, when)) return;
    // With nothing else to do, the whole command is pointless, and another rule says so.
    if (!hasOperand(command, 'FROM') && !hasOperand(command, 'RESET')) return;
    yield {
      place: at(command, when.span),
      message: 'WHEN applies to the names in ID, and there are none. Add ID, or remove WHEN.',
      unnecessary: true,
    };
  },
});

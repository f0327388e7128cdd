import { hasOperand, operandNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { resetOf } from '../../effect/permit.ts';
import { actionOf, idValues } from '../support/permit.ts';
import { at, perhaps, remove } from '../support/steps.ts';

export default commandRule({
  code: 'racf/reset-with-delete',
  title: 'RESET ignored beside DELETE',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['RESET'],
  what: 'RESET stands beside ID and DELETE.',
  why: 'RACF ignores RESET then and deletes only the names in ID (ICH06009I). Whoever else is on the list stays there. For RESET(WHEN) this holds when WHEN is given too.',
  todo: 'To empty the list, write RESET without ID and DELETE. To take single names off, leave RESET out.',
  sources: [{ name: 'ICH06009I' }, { name: 'RACF Command Language Reference, PERMIT, RESET' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE «RESET(STANDARD)»',
    'PERMIT ZWES.IS CLASS(FACILITY) «RESET» ID(ZWESVUSR) DELETE',
    "PERMIT 'SYS1.DATA' ID(BATCH) DELETE WHEN(PROGRAM(*)) «RESET(WHEN)»",
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE',
    'PERMIT ZWES.IS CLASS(FACILITY) RESET(STANDARD)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE RESET(WHEN)',
  ],
  *check(command) {
    const reset = operandNamed(command, 'RESET');
    const kind = resetOf(command);
    if (!reset || kind === 'unknown' || actionOf(command) !== 'delete' || idValues(command).length === 0) return;
    if (kind === 'WHEN' && !hasOperand(command, 'WHEN')) return;
    yield {
      place: at(command, reset.span),
      message:
        'RACF ignores RESET beside ID and DELETE (ICH06009I) and deletes only the names in ID. To empty the list, leave ID and DELETE out.',
      unnecessary: true,
      fixes: [perhaps('Remove RESET, which is ignored', remove(command, reset.span))],
    };
  },
});

import { hasOperand, operandNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { decisiveOperand } from '../../effect/permit.ts';
import { add, at, safely } from '../support/steps.ts';

export default commandRule({
  code: 'racf/default-access',
  title: 'READ by default',
  severity: 'information',
  commands: ['PERMIT'],
  operands: ['ID'],
  absence: true,
  what: 'PERMIT names users or groups, but neither ACCESS nor DELETE.',
  why: 'The names get READ. A reader of the deck cannot tell whether that was meant or the level was forgotten.',
  todo: 'Write ACCESS(READ), or the level that is meant.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ACCESS' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) «ID(ZWESVUSR)»'],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE',
  ],
  form: (command) => hasOperand(command, 'ID') && !decisiveOperand(command),
  *check(command) {
    const id = operandNamed(command, 'ID');
    if (!id || id.values.length === 0 || decisiveOperand(command)) return;
    yield {
      place: at(command, id.span),
      message: 'Neither ACCESS nor DELETE is given, so these names get READ. Write the level out.',
      fixes: [safely('Add ACCESS(READ)', add(command, id.span, 'ACCESS(READ)'))],
    };
  },
});

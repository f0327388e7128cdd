import { hasOperand } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { decisiveOperand } from '../../effect/permit.ts';
import { at, perhaps, remove } from '../support/steps.ts';

export default commandRule({
  code: 'racf/access-and-delete',
  title: 'ACCESS and DELETE in one command',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['DELETE'],
  what: 'PERMIT has both ACCESS and DELETE.',
  why: 'One gives access, the other takes it away. RACF does what the last of the two says and ignores the other, without a message.',
  todo: 'Keep the one that is meant.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ACCESS and DELETE' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «ACCESS(READ)» DELETE',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «DELETE» ACCESS(READ)',
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
  ],
  form: (command) => hasOperand(command, 'ACCESS') && hasOperand(command, 'DELETE'),
  *check(command) {
    const last = decisiveOperand(command);
    const ignored = command.operands.findLast(
      ({ spec }) => (spec?.name === 'ACCESS' || spec?.name === 'DELETE') && spec !== last?.spec,
    );
    if (!last?.spec || !ignored?.spec) return;
    yield {
      place: at(command, ignored.span),
      message: `RACF ignores this ${ignored.spec.name}, since ${last.spec.name} comes after it and the last one counts. Remove the one that is not meant.`,
      related: [{ place: at(command, last.span), message: 'This one counts.' }],
      unnecessary: true,
      fixes: [
        perhaps(`Remove ${ignored.spec.name}, which is ignored`, remove(command, ignored.span)),
        perhaps(`Remove ${last.spec.name}, so that ${ignored.spec.name} counts`, remove(command, last.span)),
      ],
    };
  },
});

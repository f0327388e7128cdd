import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { isFullyKnown, levels } from '../support/operands.ts';
import { at, perhaps, remove, safely } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/operand-twice',
  title: 'An operand given twice',
  severity: 'warning',
  what: 'The same operand stands twice in a command.',
  why: 'It has one value only: TSO keeps the last one and drops the other without a message.',
  todo: 'Keep the one that is meant.',
  sources: [{ name: 'TSO/E Programming Services, parse service' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «ACCESS(READ)» ACCESS(UPDATE)',
    'PERMIT ZWES.IS «CLASS(FACILITY)» ID(ZWESVUSR) ACCESS(READ) CL(SERVAUTH)',
  ],
  good: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
  concerns: (command) => levels(command).some(hasTwice),
  *check(command) {
    if (!isFullyKnown(command)) return;
    for (const operands of levels(command)) {
      for (const [index, operand] of operands.entries()) {
        if (!operand.spec || !isSingle(operand)) continue;
        const again = operands.findLast((other, place) => place > index && other.spec === operand.spec);
        if (!again) continue;
        const same = valueText(command, operand) === valueText(command, again);
        const fix = same ? safely : perhaps;
        yield {
          place: at(command, operand.span),
          message: `${operand.spec.name} is given twice${same ? '' : ' with different values'}; only the last one counts. Remove one of them.`,
          related: [{ place: at(command, again.span), message: 'Given again here.' }],
          unnecessary: true,
          fixes: [fix(`Remove this ${operand.spec.name}`, remove(command, operand.span))],
        };
      }
    }
  },
});

/** Lists are left out: whether they add up is not documented. */
function isSingle({ spec }: BoundOperand): boolean {
  return spec !== undefined && spec.value.kind !== 'any' && !(spec.value.kind === 'values' && spec.value.list);
}

function valueText(command: BoundCommand, { list }: BoundOperand): string {
  return list ? command.text.text.slice(list.start, list.end).replaceAll(/\s/gu, '').toUpperCase() : '';
}

/** True when an operand of a level is given again. */
function hasTwice(operands: readonly BoundOperand[]): boolean {
  for (let at = 1; at < operands.length; at++) {
    const spec = operands[at]?.spec;
    if (spec && operands.findIndex((other) => other.spec === spec) < at) return true;
  }
  return false;
}

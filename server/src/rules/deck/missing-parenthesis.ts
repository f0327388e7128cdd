import { treeOf } from '../../bind/tree.ts';
import type { TreeNode } from '../../grammar/tree.ts';
import { at, perhaps, replace, safely } from '../support/steps.ts';
import { problemsOf } from '../support/syntax.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'deck/missing-parenthesis',
  title: 'Right parenthesis missing at the end',
  severity: 'warning',
  syntax: true,
  what: 'A right parenthesis is missing at the end of a command.',
  why: 'TSO assumes it there and goes on (IKJ56707I), so the command most likely does what was meant. The next operand that somebody adds would end up inside the parentheses.',
  todo: 'Add the parenthesis.',
  sources: [{ name: 'IKJ56707I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS«(»READ',
    "ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) OMVS«(»UID(990001) HOME('/tmp')",
  ],
  good: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)', 'LISTALC (A'],
  *check(command) {
    for (const { span } of problemsOf(command, 'missing-close')) {
      const { text } = command.text;
      const end = text.trimEnd().length;
      const missing = ')'.repeat(unclosedLists(treeOf(command).root));
      // Where the operands are not known, one of them may have been swallowed.
      const isRacf = command.esm === 'racf';
      const harmless = isRacf && (command.spec !== undefined || !text.slice(span.end).includes('('));
      const fix = harmless ? safely : perhaps;
      yield {
        place: at(command, span),
        // What ACF2 and Top Secret do is not documented.
        message: `The right parenthesis to this one is missing. ${isRacf ? 'It is assumed at the end of the command (IKJ56707I); add' : 'Add'} it where it belongs.`,
        fixes: [fix(`Add ${missing} at the end`, replace(command, { start: end, end }, missing))],
      };
    }
  },
});

/** How many parentheses are missing. */
function unclosedLists(node: TreeNode): number {
  return node.children.reduce((sum, child) => sum + unclosedLists(child), node.unclosed ? 1 : 0);
}

import { treeOf } from '../../bind/tree.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { Tokens } from '../../grammar/tokens.ts';
import type { TreeNode } from '../../grammar/tree.ts';
import { spanOf } from '../../grammar/tree.ts';
import { findOperand } from '../../catalog/lookup.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { problemsOf } from '../support/syntax.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'deck/swallowed-operands',
  title: 'Right parenthesis missing in the middle',
  severity: 'error',
  syntax: true,
  what: 'A right parenthesis is missing, and operands of the command stand behind the place where it should be.',
  why: 'TSO assumes the parenthesis at the end of the command (IKJ56707I). What stands between becomes part of the value: the operands there are not carried out, and the value is wrong.',
  todo: 'Add the parenthesis where the value ends.',
  sources: [{ name: 'IKJ56707I' }],
  bad: [
    'PERMIT ZWES.IS CLASS«(»FACILITY ID(ZWESVUSR) ACCESS(READ)',
    "ADDUSER ZWESVUSR OMVS«(»UID(990001) HOME('/tmp') DFLTGRP(ZWEADMIN)",
  ],
  good: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
  *check(command) {
    for (const { span } of problemsOf(command, 'missing-close-swallows')) {
      const { root, tokens } = treeOf(command);
      const list = listAt(tokens, root, span.start);
      const end = list && endOfValue(command, tokens, list);
      yield {
        place: at(command, span),
        // How ACF2 and Top Secret repair it is not documented.
        severity: command.esm === 'racf' ? 'error' : 'warning',
        message:
          'The right parenthesis to this one is missing, so the operands behind it are taken for part of the value. Add it where the value ends.',
        fixes:
          end === undefined
            ? []
            : [perhaps('Add ) where the value seems to end', replace(command, { start: end, end }, ')'))],
      };
    }
  },
});

/** The list that begins at an offset. */
function listAt(tokens: Tokens, node: TreeNode, start: number): TreeNode | undefined {
  if (node.kind === 'list' && spanOf(tokens, node).start === start) return node;
  for (const child of node.children) {
    const found = listAt(tokens, child, start);
    if (found) return found;
  }
  return undefined;
}

/** The end of the last entry before the first operand of the command in a list. */
function endOfValue(command: BoundCommand, tokens: Tokens, list: TreeNode): number | undefined {
  const entries = list.children.filter(({ kind }) => kind === 'operand');
  const swallowed = entries.findIndex((entry, index) => {
    const word = entry.children[0];
    const span = word && spanOf(tokens, word);
    const named = span && command.spec && findOperand(command.spec.operands, tokens.text.slice(span.start, span.end));
    return index > 0 && named !== undefined;
  });
  const before = entries[swallowed - 1];
  return before && spanOf(tokens, before).end;
}

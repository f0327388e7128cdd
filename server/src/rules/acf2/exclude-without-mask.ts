import { hasOperand, operandNamed } from '../../bind/query.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/exclude-without-mask',
  title: 'EXCLUDE where no mask takes anything in',
  severity: 'warning',
  language: 'acf2',
  commands: ['INSERT', 'CHANGE'],
  operands: ['EXCLUDE'],
  what: 'A cross-reference record has EXCLUDE, and its INCLUDE names no mask.',
  why: 'EXCLUDE takes names out of what a mask in INCLUDE takes in. Where INCLUDE has full names only it does nothing.',
  todo: 'Take the names out of INCLUDE, write a mask there, or remove EXCLUDE.',
  sources: [{ name: 'ACF2 Option for Db2 r1.3, X-ROL Record Fields' }],
  bad: ['ACF\nSET X(ROL)\nINSERT PAYROLE INCLUDE(ANN,BOB) «EXCLUDE(EVE)»'],
  good: [
    'ACF\nSET X(ROL)\nINSERT PAYROLE INCLUDE(PAY-) EXCLUDE(PAYEVE)',
    'ACF\nSET X(ROL)\nINSERT PAYROLE INCLUDE(PAY***) EXCLUDE(PAYEVE)',
    'ACF\nSET X(ROL)\nINSERT PAYROLE INCLUDE({users}) EXCLUDE(EVE)',
    'ACF\nSET X(ROL)\nCHANGE PAYROLE INCLUDE(ANN) EXCLUDE(EVE) ADD',
    'ACF\nSET X(ROL)\nCHANGE PAYROLE EXCLUDE(EVE) ADD',
  ],
  *check(command) {
    if (command.spec?.record?.setting.startsWith('XREF(') !== true) return;
    // What is added or taken off stands beside what the record has.
    if (hasOperand(command, 'ADD') || hasOperand(command, 'DEL')) return;
    const exclude = operandNamed(command, 'EXCLUDE');
    const names = operandNamed(command, 'INCLUDE')?.values ?? [];
    if (!exclude || exclude.values.length === 0 || names.length === 0) return;
    if (names.some(({ value }) => value === undefined || /[*-]/u.test(value))) return;
    yield {
      place: at(command, exclude.span),
      message:
        'EXCLUDE takes names out of what a mask in INCLUDE takes in, and there is no mask: it does nothing. Write a mask, or remove it.',
      unnecessary: true,
      fixes: [perhaps('Remove EXCLUDE', remove(command, exclude.span))],
    };
  },
});

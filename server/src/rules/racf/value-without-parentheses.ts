import { valueWithoutParentheses } from '../support/generic/value-without-parentheses.ts';

export default valueWithoutParentheses({
  code: 'racf/value-without-parentheses',
  title: 'A value without parentheses',
  severity: 'warning',
  what: 'The word behind an operand should stand in its parentheses.',
  why: 'TSO takes the word for an operand of its own, which it does not know, and refuses the command (IKJ56712I).',
  todo: 'Put the value in parentheses.',
  sources: [{ name: 'IKJ56712I' }],
  bad: [
    'PERMIT ZWES.IS CLASS «FACILITY» ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS «READ»',
  ],
  good: ['PERMIT ZWES.IS CLASS (FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
});

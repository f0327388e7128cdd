import { unexpectedWord } from '../support/generic/unexpected-word.ts';

export default unexpectedWord({
  code: 'acf2/unexpected-word',
  title: 'A word that belongs to nothing',
  severity: 'warning',
  language: 'acf2',
  what: 'A word, or something in parentheses, is neither the name nor an operand of a subcommand whose operands are all known.',
  why: 'ACF takes it for an operand that it does not know and refuses the subcommand. A SET that fails leaves the subcommands behind it without a setting.',
  todo: 'Take it out, or put it where it belongs. A remark stands on a line of its own, with `*` in column 1.',
  sources: [{ name: 'ACF2 for z/OS, ACF Subcommands, the subcommand in question' }],
  bad: ['ACF\nSET RESOURCE(FAC) «PLEASE»\nLIST BPX', 'ACF\nSET «(FAC)»\nLIST BPX'],
  good: ['ACF\n* please\nSET RESOURCE(FAC)\nLIST BPX', 'ACF\nSET RESOURCE(FAC) {options}\nLIST BPX'],
});

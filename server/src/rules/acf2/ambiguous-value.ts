import { ambiguousValue } from '../support/generic/ambiguous-value.ts';

export default ambiguousValue({
  code: 'acf2/ambiguous-value',
  title: 'Ambiguous value',
  severity: 'warning',
  language: 'acf2',
  what: 'A shortened word in the parentheses of an operand is the beginning of more than one value.',
  why: 'ACF takes a shortened word only when it knows which one is meant.',
  todo: 'Write the value out.',
  sources: [{ name: 'ACF2 for z/OS, ACF Subcommands, abbreviations' }],
  bad: ['ACF\nGENCERT ZWESVUSR.CERT KEYUSAGE(«D»)'],
  good: ['ACF\nGENCERT ZWESVUSR.CERT KEYUSAGE(DOCSIGN)'],
});

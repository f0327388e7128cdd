import { ambiguousValue } from '../support/generic/ambiguous-value.ts';

export default ambiguousValue({
  code: 'tss/ambiguous-value',
  title: 'Ambiguous value',
  severity: 'warning',
  language: 'tss',
  what: 'A shortened word in the parentheses of a keyword is the beginning of more than one value.',
  why: 'Top Secret takes a shortened word only when a single one begins with it.',
  todo: 'Write the value out.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords, abbreviations' }],
  bad: ["TSS CREATE(ZWESVUSR) TYPE(«D») NAME('ZOWE') DIVISION(ZWEDIV)"],
  good: ["TSS CREATE(ZWEDEPT) TYPE(DEPT) NAME('ZOWE') DIVISION(ZWEDIV)"],
});

import { severalValues } from '../support/generic/several-values.ts';

export default severalValues({
  code: 'tss/several-values',
  title: 'Several values where one is taken',
  severity: 'warning',
  language: 'tss',
  what: 'A keyword that takes one value has several in its parentheses; often a text with blanks that lacks its apostrophes.',
  why: 'Top Secret refuses the command, or the rest is lost.',
  todo: 'Put a text in apostrophes. Of other values leave one.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: ['TSS CREATE(ZWESVUSR) TYPE(USER) NAME(«ZOWE SERVER») DEPT(ZWEDEPT)'],
  good: ["TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT)"],
});

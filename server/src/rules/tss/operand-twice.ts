import { operandTwice } from '../support/generic/operand-twice.ts';

export default operandTwice(
  {
    code: 'tss/operand-twice',
    title: 'A keyword given twice',
    severity: 'warning',
    language: 'tss',
    what: 'A keyword that has one value stands twice in a command.',
    why: 'Only one of the two can count, or the command is refused.',
    todo: 'Keep the one that is meant.',
    sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
    bad: ["TSS CREATE(ZWESVUSR) «TYPE(USER)» NAME('ZOWE SERVER') DEPT(ZWEDEPT) TYPE(PROFILE)"],
    good: ["TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT)"],
  },
  'only one of them can count',
);

import { unknownValue } from '../support/generic/unknown-value.ts';

export default unknownValue(
  {
    code: 'tss/unknown-value',
    title: 'Unknown value',
    severity: 'warning',
    language: 'tss',
    what: 'A keyword takes one of a few fixed words, and what it has is none of them.',
    why: 'Top Secret refuses the command, and nothing of it is done.',
    todo: 'Write one of the words that are allowed.',
    sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
    bad: ["TSS CREATE(ZWESVUSR) TYPE(«ROLE») NAME('ZOWE SERVER') DEPT(ZWEDEPT)"],
    good: ["TSS CREATE(ZWESVUSR) TYPE(PROF) NAME('ZOWE SERVER') DEPT(ZWEDEPT)"],
  },
  // Levels belong to their class, and have rules of their own.
  (_command, operand) => operand === 'ACCESS' || operand === 'ACLST' || operand === 'DEFACC',
);

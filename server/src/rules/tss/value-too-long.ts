import { valueTooLong } from '../support/generic/values.ts';

export default valueTooLong(
  {
    code: 'tss/value-too-long',
    title: 'Value longer than its keyword takes',
    severity: 'warning',
    language: 'tss',
    what: 'A name or text has more characters than its keyword takes, after symbols are replaced by their values.',
    why: 'Top Secret refuses the command. It is an error where the length is documented.',
    todo: 'Shorten the value. The mark shows what is too much.',
    sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
    bad: ["TSS CREATE(ZWESVUSR) TYPE(USER) NAME('THE MAIN SERVER OF ZOWE AND ITS «PLUGINS»') DEPT(ZWEDEPT)"],
    good: ["TSS CREATE(ZWESVUSR) TYPE(USER) NAME('THE MAIN SERVER OF ZOWE') DEPT(ZWEDEPT)"],
  },
  // ACIDs and passwords have rules of their own.
  new Set(['secret', 'user', 'group', 'userOrGroup']),
);

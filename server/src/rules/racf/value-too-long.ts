import { valueTooLong } from '../support/generic/values.ts';

export default valueTooLong(
  {
    code: 'racf/value-too-long',
    title: 'Value longer than its operand takes',
    severity: 'warning',
    what: 'A name or text has more characters than its operand takes, after symbols are replaced by their values.',
    why: 'RACF or TSO refuses the command, or the operand. It is an error where the length is documented.',
    todo: 'Shorten the value. The mark shows what is too much.',
    sources: [{ name: 'RACF Command Language Reference, the operand in question' }],
    bad: ["ADDUSER ADMIN01 NAME('JOHN JACOB JINGLEHEI«MER»')", 'ALTUSER ADMIN01 TSO(PROC(IKJACCNT«01»))'],
    good: ["ADDUSER ADMIN01 NAME('JOHN O''MALLEY-JINGLE')", 'ALTUSER ADMIN01 TSO(PROC({procedure-of-the-site}))'],
  },
  // Profile names, names of users and groups, and passwords have rules of their own.
  new Set(['profile', 'user', 'group', 'userOrGroup', 'secret']),
);

import { malformedValue } from '../support/generic/values.ts';

export default malformedValue(
  {
    code: 'racf/malformed-value',
    title: 'Value of the wrong form',
    severity: 'warning',
    what: 'A value is not of the form that its operand takes: letters in a number, a date in another order, a name with characters it cannot have, too few characters.',
    why: 'RACF or TSO refuses the command (IKJ56702I and the like). It is an error where the form is documented for the operand.',
    todo: 'Write the value in the form that the message names. Hover over the operand shows it.',
    sources: [{ name: 'RACF Command Language Reference, the operand in question' }, { name: 'IKJ56702I' }],
    bad: [
      'ALTUSER IBMUSER REVOKE(«31/12/30»)',
      'ALTUSER IBMUSER REVOKE(«12/31/2030»)',
      'ADDUSER ADMIN01 OMVS(UID(«12A»))',
      "ADDSD '«PAYROLLDATA».**' UACC(NONE)",
      "ADDSD 'PAY«_»DATA.**' UACC(NONE)",
      'ALTUSER IBMUSER WHEN(TIME(0800:«2570»))',
    ],
    good: [
      'ALTUSER IBMUSER REVOKE(12/31/30)',
      'ALTUSER IBMUSER REVOKE(1/2/30)',
      'ALTUSER IBMUSER REVOKE({date})',
      'ADDUSER ADMIN01 OMVS(UID(&UID.))',
      'ALTUSER IBMUSER WHEN(TIME(2200:0600))',
      "ADDSD 'PAYROLL.%%%%%%%%.D*.**' UACC(NONE)",
    ],
  },
  // Names of users and groups, and passwords, have rules of their own.
  new Set(['user', 'group', 'userOrGroup', 'secret']),
);

import { valueWithoutParentheses } from '../support/generic/value-without-parentheses.ts';

export default valueWithoutParentheses(
  {
    code: 'tss/value-without-parentheses',
    title: 'Value without parentheses',
    severity: 'warning',
    language: 'tss',
    commands: ['ADDTO', 'CREATE', 'PERMIT', 'REPLACE', 'REVOKE', 'LIST', 'MOVE', 'RENAME', 'ADMIN'],
    what: 'The word behind a keyword looks like its value, but stands in no parentheses.',
    why: 'Top Secret takes values in parentheses only. A keyword without them makes it ignore what follows.',
    todo: 'Put the value in parentheses.',
    sources: [{ name: 'Top Secret for z/OS User Guide, Command Functions' }],
    bad: ['TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS «READ»', "TSS CREATE(ZWESVUSR) DEPT «PAYROLL» NAME('ZOWE')"],
    good: [
      'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
      'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS (READ)',
      'TSS LIST RDT',
    ],
  },
  // The records that LIST shows may stand without parentheses.
  ({ operands: [first] }) => first?.list !== undefined,
);

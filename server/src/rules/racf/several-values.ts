import { severalValues } from '../support/generic/several-values.ts';

export default severalValues({
  code: 'racf/several-values',
  title: 'Several values where one is taken',
  severity: 'warning',
  what: 'An operand that takes one value has several in its parentheses; often a text with blanks that lacks its apostrophes.',
  why: 'TSO takes the first word for the value and cannot place the next (IKJ56702I or IKJ56716I): the command fails, or the rest is lost.',
  todo: 'Put a text in apostrophes. Of other values leave one, or write a command for each.',
  sources: [{ name: 'RACF Command Language Reference, the operand in question' }, { name: 'IKJ56716I' }],
  bad: [
    'ADDUSER JSMITH NAME(«JOHN SMITH»)',
    'RDEFINE FACILITY ZWES.IS DATA(«Server, of Zowe») UACC(NONE)',
    'RDEFINE FACILITY ZWES.IS OWNER(«ZWEADMIN SYS1») UACC(NONE)',
  ],
  good: [
    "ADDUSER JSMITH NAME('JOHN SMITH')",
    'PERMIT ZWES.IS CLASS(FACILITY) ID(A B) ACCESS(READ)',
    'ADDUSER JSMITH NAME({first} {last})',
  ],
});

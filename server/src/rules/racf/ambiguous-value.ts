import { ambiguousValue } from '../support/generic/ambiguous-value.ts';

export default ambiguousValue({
  code: 'racf/ambiguous-value',
  title: 'Ambiguous value',
  severity: 'warning',
  what: 'A shortened word in the parentheses of an operand is the beginning of more than one value.',
  why: 'TSO accepts a shortened word only when a single value begins with it. Otherwise the command fails.',
  todo: 'Write the value out.',
  sources: [{ name: 'TSO/E Command Reference, abbreviating keyword operands' }],
  bad: ['CONNECT ZWESVUSR GROUP(ZWEADMIN) AUTHORITY(«C»)'],
  good: ['CONNECT ZWESVUSR GROUP(ZWEADMIN) AUTHORITY(CON)'],
});

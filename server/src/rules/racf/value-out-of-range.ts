import { valueOutOfRange } from '../support/generic/values.ts';

export default valueOutOfRange({
  code: 'racf/value-out-of-range',
  title: 'Number outside its limits',
  severity: 'warning',
  what: 'A number is smaller or larger than its operand allows.',
  why: 'RACF or TSO refuses the command, or the operand. It is an error where the limits are documented.',
  todo: 'Write a number within the limits that the message names.',
  sources: [{ name: 'RACF Command Language Reference, the operand in question' }],
  bad: [
    'ADDUSER ADMIN01 OMVS(UID(«2147483648»))',
    'ALTUSER ADMIN01 OMVS(ASSIZEMAX(«1000»))',
    'ALTUSER ADMIN01 TSO(SIZE(«3000000»))',
  ],
  good: [
    'ADDUSER ADMIN01 OMVS(UID(2147483647))',
    'ALTUSER ADMIN01 OMVS(ASSIZEMAX({size}))',
    'ALTUSER ADMIN01 OPERPARM(ROUTCODE(1:28))',
    'ALTUSER ADMIN01 CICS(OPCLASS(1 24))',
  ],
});

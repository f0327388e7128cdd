import { operandNamed } from '../../bind/query.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/length-and-attribute',
  title: 'MAXLEN beside LONG or SHORT',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'REPLACE'],
  operands: ['MAXLEN'],
  what: 'A resource class is defined with MAXLEN and with ATTR(LONG) or ATTR(SHORT).',
  why: 'Both say how long the names of permits may be: LONG is 44 characters, SHORT is 8. The manual calls the two inconsistent, so nobody knows which counts.',
  todo: 'Keep MAXLEN, and take LONG or SHORT out.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Define a Resource to the RDT' }],
  bad: ['TSS ADDTO(RDT) RESCLASS($PAYROLL) MAXLEN(100) ATTR(«LONG»,DEFPROT)'],
  good: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) MAXLEN(100) ATTR(DEFPROT)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ATTR(LONG,DEFPROT)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) MAXLEN(100) ATTR({attributes})',
  ],
  *check(command) {
    const length = operandNamed(command, 'MAXLEN');
    for (const value of operandNamed(command, 'ATTR')?.values ?? []) {
      const name = value.keyword?.name;
      if (!length || (name !== 'LONG' && name !== 'SHORT')) continue;
      yield {
        place: at(command, value.span),
        message: `${name} and MAXLEN both set the length of names in permits. Keep one of them.`,
        related: [{ place: at(command, length.span), message: 'MAXLEN stands here.' }],
        fixes: [perhaps(`Remove ${name}`, remove(command, value.span))],
      };
    }
  },
});

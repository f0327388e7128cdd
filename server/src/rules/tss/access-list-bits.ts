import { operandsNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/access-list-bits',
  title: 'Bits of an access level that are not hexadecimal',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'REPLACE'],
  operands: ['ACLST', 'DEFACC'],
  what: 'Behind the equals sign of an access level stand other characters than hexadecimal digits, or more than four. Often the letter O stands for a zero.',
  why: 'The bits of a level are a hexadecimal number of up to four digits. The command fails, and the class has no such level.',
  todo: 'Write the bits with the digits 0 to 9 and A to F, such as UPDATE=6000.',
  sources: [{ name: 'Top Secret Command Functions, ACLST Keyword' }],
  bad: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,ALTER=«1COO»,READ,NONE)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,READ,NONE) DEFACC(READ=«40000»)',
  ],
  good: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,ALTER=1C00,UPDATE=6000,READ,NONE) DEFACC(READ=4000)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,ALTER={bits},READ,NONE)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL(FFFF),READ(4000),NONE(0000))',
  ],
  *check(command) {
    for (const name of ['ACLST', 'DEFACC']) {
      for (const { values } of operandsNamed(command, name)) {
        for (const { value, text, span } of values) {
          const sign = text.indexOf('=');
          if (value === undefined || sign < 0 || text.includes('(')) continue;
          const bits = text.slice(sign + 1);
          if (bits === '' || /^[\da-f]{1,4}$/iu.test(bits)) continue;
          yield {
            place: at(command, { start: span.start + sign + 1, end: span.end }),
            message: `The bits of a level are up to four hexadecimal digits.${/o/iu.test(bits) ? ' The letter O stands here where a zero is meant.' : ''} Correct them.`,
          };
        }
      }
    }
  },
});

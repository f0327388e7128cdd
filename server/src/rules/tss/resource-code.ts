import { operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/resource-code',
  title: 'Code of a resource class that a site cannot use',
  severity: 'error',
  language: 'tss',
  commands: ['ADDTO', 'REPLACE'],
  operands: ['RESCODE'],
  what: 'RESCODE is a code that is reserved for the classes of Top Secret.',
  why: 'Sites may use 001 to 03F for general classes and 101 to 13F for prefixed ones. Others are refused with TSS0280E, and the class is not defined.',
  todo: 'Use a code of these two ranges, or leave RESCODE out: the next free one is taken.',
  sources: [{ name: 'TSS0280E' }, { name: 'Top Secret for z/OS User Guide, Define a Resource to the RDT' }],
  bad: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(«40») ACLST(ALL,READ,NONE)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(«1FF»)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(«000»)',
  ],
  good: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(3F)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(001)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(13f)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE({code})',
  ],
  *check(command) {
    for (const value of operandNamed(command, 'RESCODE')?.values ?? []) {
      // What is no number of three digits is told with all malformed values.
      if (value.value === undefined || !/^[\da-f]{1,3}$/iu.test(value.value) || isFree(value.value)) continue;
      yield {
        place: at(command, value.span),
        // Two letters may stand for digits to be filled in.
        severity: /^[a-f]+$/iu.test(value.value) ? 'warning' : 'error',
        message:
          'This code is reserved, so the class is not defined (TSS0280E). Use 001 to 03F or 101 to 13F, or leave RESCODE out.',
      };
    }
  },
});

function isFree(digits: string): boolean {
  const code = Number.parseInt(digits, 16);
  return (code >= 0x001 && code <= 0x03f) || (code >= 0x101 && code <= 0x13f);
}

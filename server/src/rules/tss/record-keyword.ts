import { at } from '../support/steps.ts';
import { targetName } from '../support/tss.ts';
import { commandRule } from '../types.ts';

/** Keywords by the only record that has them. */
const records: Readonly<Record<string, string>> = {
  RESCLASS: 'RDT',
  RESCODE: 'RDT',
  ACLST: 'RDT',
  DEFACC: 'RDT',
  FDTNAME: 'FDT',
  FDTCODE: 'FDT',
};

export default commandRule({
  code: 'tss/record-keyword',
  title: 'Keyword of a record on an ACID',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'REPLACE', 'REMOVE', 'LIST', 'CREATE'],
  operands: Object.keys(records),
  what: 'A keyword that describes a resource class or a field of the site stands in a command for an ACID.',
  why: 'RESCLASS and its companions belong to the resource descriptor table: TSS ADDTO(RDT) RESCLASS(name). An owner gets resources with the class itself as keyword: TSS ADDTO(PAYDEPT) $PAYROLL(CHECKS).',
  todo: 'Name the record in the parentheses of the function, or use the class as keyword.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Define a Resource to the RDT' }],
  bad: ['TSS ADDTO(SECDEPT) «RESCLASS»(CSFSERV)', 'TSS REPLACE(ZWESVUSR) «DEFACC»(READ)'],
  good: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,READ,NONE) DEFACC(READ)',
    'TSS LIST(RDT) RESCLASS($PAYROLL)',
    'TSS ADDTO({record}) RESCLASS($PAYROLL)',
    'TSS ADDTO(SECDEPT) CSFSERV(CSF)',
  ],
  *check(command) {
    const target = targetName(command);
    if (target === undefined || target === '') return;
    for (const operand of command.operands) {
      const name = operand.spec?.name ?? '';
      const record = records[name];
      if (record === undefined || record === target) continue;
      yield {
        place: at(command, operand.keyword),
        message: `${name} belongs to the record ${record}: TSS ${command.spec?.name ?? ''}(${record}). ${name === 'RESCLASS' ? 'To give an ACID resources, use the class itself as keyword.' : 'An ACID has no such keyword.'}`,
      };
      return;
    }
  },
});

import { operandNamed } from '../../bind/query.ts';
import { levelsIn } from '../support/access-list.ts';
import { at, replace, safely } from '../support/steps.ts';
import { definedClass } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/access-list-order',
  title: 'Access levels of a class not in descending order',
  severity: 'information',
  language: 'tss',
  commands: ['ADDTO', 'REPLACE'],
  operands: ['ACLST'],
  what: 'ACLST lists the levels of a class in another order than from the most bits to the fewest. READ is 4000, WRITE 2000, CONTROL 0400, UPDATE 8000 unless the list says UPDATE=6000, which includes READ and WRITE.',
  why: 'TSS LIST shows the first level of the list that fits the bits of a permit. In another order it shows a lower level than the permit gives, and an administrator takes the access for less than it is.',
  todo: 'Write the levels in descending order of their bits: ACLST(ALL,UPDATE=6000,READ,CONTROL,NONE).',
  sources: [
    { name: 'Broadcom knowledge base article 45185, How to create a RESCLASS and define the ACLST' },
    { name: 'Top Secret for z/OS r15 Command Functions, ACLST Keyword' },
  ],
  bad: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) «ACLST(NONE,READ,UPDATE,CONTROL)» DEFACC(NONE)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) «ACLST(READ=4000,UPDATE=6000)»',
  ],
  good: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,UPDATE=6000,READ,CONTROL,NONE) DEFACC(READ)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(READ)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(NONE,{levels})',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(NONE,ODD,READ)',
  ],
  *check(command) {
    const list = operandNamed(command, 'ACLST');
    const levels = list && definedClass(command) && levelsIn(list);
    if (!list || !levels) return;
    const bits = levels.map((level) => level.bits);
    if (!bits.some((one, index) => (bits[index - 1] ?? Infinity) < (one ?? 0)) || bits.includes(undefined)) return;
    const sorted = levels.toSorted((a, b) => (b.bits ?? 0) - (a.bits ?? 0)).map(({ value }) => value.text);
    yield {
      place: at(command, list.span),
      message:
        'The levels are not in descending order of their bits, so TSS LIST shows a lower level than a permit gives. Write them from ALL down to NONE.',
      fixes: [
        safely('Sort the levels', replace(command, list.span, `${list.spec?.name ?? 'ACLST'}(${sorted.join(',')})`)),
      ],
    };
  },
});

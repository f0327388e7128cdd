import { hasOperand } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { targetName } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/class-not-named',
  title: 'Change of the RDT without a class',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'REPLACE', 'REMOVE'],
  absence: true,
  what: 'A command that changes the resource descriptor table names no class.',
  why: 'RESCLASS says which class is defined, changed or taken out. Without it the command fails.',
  todo: 'Add RESCLASS with the name of the class.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Define a Resource to the RDT' }],
  bad: ['TSS «ADDTO»(RDT) RESCODE(01) ACLST(ALL,READ,NONE)'],
  good: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(01) ACLST(ALL,READ,NONE)',
    'TSS LIST(RDT)',
    'TSS ADDTO(RDT) {class} RESCODE(01)',
  ],
  form: (command) => !hasOperand(command, 'RESCLASS'),
  concerns: (command) => targetName(command) === 'RDT',
  *check(command) {
    const [first] = command.operands;
    if (!first || targetName(command) !== 'RDT' || hasOperand(command, 'RESCLASS')) return;
    yield {
      place: at(command, first.keyword),
      message: 'The class is missing: without RESCLASS the command does not know what to work on. Add RESCLASS(name).',
    };
  },
});

import { operandNamed } from '../../bind/query.ts';
import { definedClass } from '../support/tss.ts';
import { levelsIn } from '../support/access-list.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/default-access-not-listed',
  title: 'Default access that is not in the list of levels',
  severity: 'error',
  language: 'tss',
  commands: ['ADDTO', 'REPLACE'],
  operands: ['DEFACC'],
  what: 'DEFACC names a level that ACLST of the same command does not have.',
  why: 'The default access must be one of the levels of the class. The command is refused with TSS0282E.',
  todo: 'Add the level to ACLST, or choose one that is in it.',
  sources: [{ name: 'TSS0282E' }, { name: 'Top Secret for z/OS r15 Command Functions, DEFACC Keyword' }],
  bad: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,READ,NONE) DEFACC(«UPDATE»)',
    'TSS REPLACE(RDT) RESCLASS($PAYROLL) ACLST(ALLOW=4000) DEFACC(«READ»)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(READ) DEFACC(«NONE»)',
  ],
  good: [
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,READ,NONE) DEFACC(READ)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALLOW=4000) DEFACC(ALLOW=4000)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(READ=20,WRITE=40,ALL,NONE) DEFACC(READ=20)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(NONE(0000),READ(4000)) DEFACC(READ)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) DEFACC(READ)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST({levels}) DEFACC(READ)',
  ],
  *check(command) {
    const list = operandNamed(command, 'ACLST');
    const defined = definedClass(command);
    const given = operandNamed(command, 'DEFACC');
    if (!list || !defined || !given) return;
    const levels = levelsIn(list);
    const defaults = levelsIn(given);
    const [value] = given.values;
    if (!levels || levels.length === 0 || !defaults || !value) return;
    const missing = defaults.find(({ name }) => !levels.some((level) => level.name === name));
    if (!missing) return;
    yield {
      place: at(command, value.span),
      // NONE is the default access of a class even when the list does not name it.
      ...(missing.name === 'NONE' && { severity: 'warning' }),
      message: `ACLST does not have the level ${missing.name}, so it cannot be the default access (TSS0282E). Add it to ACLST, or choose one of the list.`,
    };
  },
});

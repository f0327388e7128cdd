import { operandNamed } from '../../bind/query.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import { levelsIn } from '../support/access-list.ts';
import { at } from '../support/steps.ts';
import { definedClass } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/access-list-replaced',
  title: 'Access levels lost from a class',
  severity: 'information',
  language: 'tss',
  commands: ['REPLACE'],
  operands: ['ACLST'],
  what: 'REPLACE(RDT) gives a class of Top Secret a list of access levels in which levels are missing that it has.',
  why: 'The new list takes the place of the whole old one. Permits that use a level which is gone do not count any more.',
  todo: 'Write all levels of the class, the new ones among them.',
  sources: [{ name: 'Top Secret Command Functions, ACLST Keyword' }],
  bad: ['TSS REPLACE(RDT) RESCLASS(PSB) «ACLST(ALL,READ,NONE)»'],
  good: [
    'TSS REPLACE(RDT) RESCLASS(PSB) ACLST(ALL,UPDATE,READ,INQUIRE,SET,NONE)',
    'TSS REPLACE(RDT) RESCLASS($PAYROLL) ACLST(ALL,READ,NONE)',
    'TSS REPLACE(RDT) RESCLASS(PSB) ACLST(ALL,{levels})',
  ],
  *check(command) {
    const defined = definedClass(command);
    const of = defined && tssCatalog.resourceClass(defined.name);
    const list = operandNamed(command, 'ACLST');
    if (!of?.levels || !list || (of.certainty ?? of.source.certainty) !== 'docs') return;
    const listed = levelsIn(list);
    if (!listed) return;
    const given = new Set(listed.map(({ name }) => name));
    const lost = of.levels.filter((level) => !given.has(level));
    if (lost.length === 0) return;
    yield {
      place: at(command, list.span),
      message: `This list takes the place of the one that ${of.name} has, so the class loses ${lost.join(', ')}. Write all levels it shall have.`,
    };
  },
});

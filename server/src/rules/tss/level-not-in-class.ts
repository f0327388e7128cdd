import { operandNamed } from '../../bind/query.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import { runsHere } from '../support/acids.ts';
import { levelsIn } from '../support/access-list.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

/** Names of levels that come with the product; others are told elsewhere. */
const known: ReadonlySet<string> = new Set(tssCatalog.accessLevels.map(({ name }) => name));

export default subjectRule({
  code: 'tss/level-not-in-class',
  title: 'Access level that the deck does not give to the class',
  severity: 'warning',
  language: 'tss',
  of: 'resourceClass',
  what: 'PERMIT names a level that the deck itself does not list when it defines the class.',
  why: 'A class has the levels that its ACLST names. A permit with another one is refused.',
  todo: 'Add the level to ACLST of the definition, or permit one that is in it.',
  sources: [{ name: 'Top Secret for z/OS r15 Command Functions, ACLST Keyword and ACCESS Keyword' }],
  bad: [
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS ADD(PAYDEPT) $PAYROLL(CHECKS)
TSS PERMIT(JOE) $PAYROLL(CHECKS) ACCESS(«UPDATE»)`,
  ],
  good: [
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS ADD(PAYDEPT) $PAYROLL(CHECKS)
TSS PERMIT(JOE) $PAYROLL(CHECKS) ACCESS(ALL)`,
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(UPDATE)
TSS PERMIT(JOE) $PAYROLL(CHECKS) ACCESS(UPDATE)`,
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,{levels})
TSS PERMIT(JOE) $PAYROLL(CHECKS) ACCESS(UPDATE)`,
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(1A)
TSS PERMIT(JOE) $PAYROLL(CHECKS) ACCESS(UPDATE)`,
  ],
  *check({ key, notes, mentions }) {
    if (tssCatalog.resourceClass(key)?.levels) return;
    const levels = new Set<string>();
    let definition: (typeof notes)[number] | undefined;
    for (const note of notes) {
      const list = note.what === 'define' ? operandNamed(note.command, 'ACLST') : undefined;
      if (!list) continue;
      const listed = runsHere(note.command) ? levelsIn(list) : undefined;
      if (!listed) return;
      definition ??= note;
      for (const { name } of listed) levels.add(name);
    }
    if (!definition) return;
    for (const { command } of mentions) {
      const access = command.spec?.name === 'PERMIT' ? operandNamed(command, 'ACCESS') : undefined;
      for (const value of access?.values ?? []) {
        const level = value.keyword?.name;
        if (level === undefined || !known.has(level) || levels.has(level) || !runsHere(command)) continue;
        yield {
          place: at(command, value.span),
          message: `This deck defines ${key} without the level ${level}, so the permit is refused. Add it to ACLST, or permit one of ${[...levels].join(', ')}.`,
          related: [{ place: at(definition.command, definition.operand.span), message: 'The class is defined here.' }],
        };
      }
    }
  },
});

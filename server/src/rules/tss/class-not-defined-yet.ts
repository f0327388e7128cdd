import { tssCatalog } from '../../catalog/tss/index.ts';
import type { ResourceClassNote } from '../../effect/tss/types.ts';
import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/class-not-defined-yet',
  title: 'Resource class used before it is defined',
  severity: 'warning',
  language: 'tss',
  of: 'resourceClass',
  what: 'A command names a resource class that the deck puts into the RDT only later.',
  why: 'The name of a class is a keyword only once it is in the RDT. Before, the command is refused.',
  todo: 'Put the ADDTO(RDT) before it. Classes come first, then ownership, then permits.',
  sources: [{ name: 'Top Secret for z/OS r15 User Guide, Define a Resource to the RDT' }],
  bad: [
    `TSS ADD(PAYDEPT) «$PAYROLL»(CHECKS)
TSS PERMIT(JOE) $PAYROLL(CHECKS) ACCESS(READ)
TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(1A) ACLST(ALL,READ,NONE) DEFACC(READ)`,
  ],
  good: [
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(1A) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS ADD(PAYDEPT) $PAYROLL(CHECKS)`,
    `TSS PERMIT(JOE) IBMFAC(BPX.SERVER) ACCESS(READ)
TSS ADDTO(RDT) RESCLASS(IBMFAC) ATTR(DEFPROT)`,
    `TSS REMOVE(PAYDEPT) $PAYROLL(CHECKS)
TSS REMOVE(RDT) RESCLASS($PAYROLL)
TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(1B) ACLST(ALL,READ,NONE) DEFACC(READ)`,
  ],
  *check({ key, notes, mentions }) {
    const known = tssCatalog.resourceClass(key);
    if (known && known.predefined !== false) return;
    const definition = notes.find(({ what }) => what === 'define');
    if (definition?.command.spec?.name !== 'ADDTO' || !runsHere(definition.command)) return;
    let first: ResourceClassNote | undefined;
    const look = (note: ResourceClassNote): void => {
      const { start } = note.command.text;
      if (start > definition.command.text.start || start > (first?.command.text.start ?? Infinity)) return;
      const verb = note.command.spec?.name ?? '';
      if (needing.has(verb) && runsHere(note.command)) first = note;
    };
    for (const note of notes) if (note.what === 'own') look(note);
    for (const note of mentions) look(note);
    if (!first) return;
    yield {
      place: at(first.command, first.operand.keyword),
      message: `This deck puts the class ${key} into the RDT only later, so its name is no keyword here and the command is refused. Put the ADDTO(RDT) before it.`,
      related: [{ place: at(definition.command, definition.operand.span), message: 'Defined here.' }],
    };
  },
});

/** Functions that fail without the class, and are missed then. */
const needing: ReadonlySet<string> = new Set(['ADDTO', 'CREATE', 'PERMIT', 'ADMIN']);

import { runsHere } from '../support/acids.ts';
import type { ResourceClassNote } from '../../effect/tss/types.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/class-gone',
  title: 'Resource class used after it is removed',
  severity: 'warning',
  language: 'tss',
  of: 'resourceClass',
  what: 'A command names a resource class that the deck has taken out of the RDT before.',
  why: 'The name of the class is no keyword any more, so the command is refused. Permits and ownership should go before the class does.',
  todo: 'Put the REMOVE(RDT) behind it.',
  sources: [{ name: 'Top Secret for z/OS r15 User Guide, Define a Resource to the RDT' }],
  bad: [
    `TSS REMOVE(RDT) RESCLASS($PAYROLL)
TSS REVOKE(JOE) «$PAYROLL»(CHECKS)
TSS REMOVE(PAYDEPT) $PAYROLL(CHECKS)`,
  ],
  good: [
    `TSS REVOKE(JOE) $PAYROLL(CHECKS)
TSS REMOVE(PAYDEPT) $PAYROLL(CHECKS)
TSS REMOVE(RDT) RESCLASS($PAYROLL)`,
    `TSS REMOVE(RDT) RESCLASS($PAYROLL) ATTR(DEFPROT)
TSS PERMIT(JOE) $PAYROLL(CHECKS) ACCESS(READ)`,
    `TSS REMOVE(RDT) RESCLASS($PAYROLL)
TSS ADDTO(RDT) RESCLASS($PAYROLL) RESCODE(1A) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS PERMIT(JOE) $PAYROLL(CHECKS) ACCESS(READ)`,
  ],
  *check({ key, notes, mentions }) {
    const gone = notes.findLast(({ what }) => what === 'define');
    if (gone?.command.spec?.name !== 'REMOVE' || gone.command.operands.length > 2 || !runsHere(gone.command)) return;
    let first: ResourceClassNote | undefined;
    const look = (note: ResourceClassNote): void => {
      const { start } = note.command.text;
      if (start <= gone.command.text.start || start > (first?.command.text.start ?? Infinity)) return;
      if (runsHere(note.command)) first = note;
    };
    for (const note of notes) if (note.what !== 'define') look(note);
    for (const note of mentions) look(note);
    if (!first) return;
    yield {
      place: at(first.command, first.operand.keyword),
      message: `The class ${key} is taken out of the RDT earlier in this deck, so its name is no keyword here and the command is refused. Put the REMOVE(RDT) behind it.`,
      related: [{ place: at(gone.command, gone.operand.span), message: 'Removed here.' }],
    };
  },
});

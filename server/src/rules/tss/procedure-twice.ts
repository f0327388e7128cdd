import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/procedure-twice',
  title: 'Two entries for one started task',
  severity: 'warning',
  language: 'tss',
  of: 'procedure',
  least: 2,
  what: 'The deck adds the same procedure to the STC record twice, without a REMOVE between.',
  why: 'A procedure runs with one ACID: an entry is changed by removing it and adding it anew. The deck does not tell which of the two counts; often two symbols turn out to have the same value.',
  todo: 'Take one of the two out, correct the name, or put REMOVE(STC) PROCNAME() before the second.',
  sources: [{ name: 'Top Secret for z/OS r15 Command Functions, PROCNAME and STCACT' }],
  bad: [
    `TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)
TSS ADD(STC) PROCNAME(«ZWESLSTC») ACID(ZWESIUSR)`,
    `TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)
TSS ADD(STC) PROCNAME(«ZWESLSTC») ACID(ZWESVUSR)`,
  ],
  good: [
    `TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)
TSS ADD(STC) PROCNAME(ZWESISTC) ACID(ZWESIUSR)`,
    `TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)
TSS REMOVE(STC) PROCNAME(ZWESLSTC)
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESIUSR)`,
    `TSS ADD(STC) PROCNAME({procedure}) ACID(ZWESVUSR)
TSS ADD(STC) PROCNAME({procedure}) ACID(ZWESIUSR)`,
  ],
  *check({ key, notes }) {
    for (const [index, note] of notes.entries()) {
      const before = notes[index - 1];
      if (note.what !== 'assign' || before?.what !== 'assign') continue;
      if (!runsHere(before.command) || !runsHere(note.command)) continue;
      const first = acidOf(before.command);
      yield {
        place: at(note.command, note.value.span),
        message: `The procedure ${key} has an entry${first === undefined ? '' : ` with ${first}`} by an earlier command of this deck. Remove that entry first, or correct the name.`,
        related: [{ place: at(before.command, before.value.span), message: 'Added here first.' }],
      };
    }
  },
});

function acidOf(command: BoundCommand): string | undefined {
  return nameOf(operandNamed(command, 'ACID')?.values[0]);
}

import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/unix-tables-not-renewed',
  title: 'UID or GID without MODIFY(OMVSTABS) behind it',
  severity: 'information',
  language: 'tss',
  of: 'unixTables',
  what: 'The deck gives a UID or GID, and no TSS MODIFY(OMVSTABS) follows.',
  why: 'Top Secret keeps the numbers in tables in storage. A new one counts only when they are renewed; until then z/OS UNIX may refuse the user, or take it for another one.',
  todo: 'Issue TSS MODIFY(OMVSTABS) behind the last UID or GID. The issuer needs the attribute CONSOLE for it, or do it by hand after the job.',
  sources: [{ name: 'Top Secret for z/OS r15 Command Functions, UID and GID' }],
  bad: [
    `TSS ADD(ZWEADMIN) «GID(990000)»
TSS ADD(ZWESVUSR) UID(990010) GROUP(ZWEADMIN) DFLTGRP(ZWEADMIN)`,
    `TSS ADD(ZWEADMIN) GID(990000)
TSS MODIFY(OMVSTABS)
TSS ADD(ZWESVUSR) «UID(990010)»`,
  ],
  good: [
    `TSS ADD(ZWEADMIN) GID(990000)
TSS ADD(ZWESVUSR) UID(990010)
TSS MODIFY(OMVSTABS)`,
    `TSS ADD(ZWEADMIN) GID(990000)
TSS MODIFY OMVSTABS`,
    `TSS ADD(ZWEADMIN) GID(990000)
TSS MODIFY({option})`,
    'TSS REMOVE(ZWESVUSR) UID(990010)',
  ],
  *check({ notes }) {
    const last = notes.findLastIndex(({ what }) => what === 'load');
    const first = notes[last + 1];
    if (!first?.operand) return;
    const { command, operand } = first;
    yield {
      place: at(command, operand.span),
      message: `The new ${operand.spec?.name ?? 'number'} counts only when Top Secret has renewed its tables. Issue TSS MODIFY(OMVSTABS) behind the last UID or GID of the deck.`,
    };
  },
});

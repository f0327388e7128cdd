import type { RuleSetNote } from '../../effect/subjects.ts';
import { lineOf } from '../support/rule-lines.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/entry-to-delete-differs',
  title: 'Entry to delete is not the one that was added',
  severity: 'warning',
  language: 'acf2',
  of: 'ruleSet',
  what: 'RECKEY deletes an entry with the mask and the users of one that the deck adds before, but the rest of it is different.',
  why: 'DEL takes an entry off only when its text is equal to what is stored. So the entry stays, and the access with it.',
  todo: 'Copy the text of the entry. LIST and DECOMP show what is stored.',
  sources: [{ name: 'Broadcom knowledge base article 14489' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWE) SERVICE(READ) ALLOW)\nRECKEY BPX DEL(«SERVER ROLE(ZWE) SERVICE(READ,UPDATE) ALLOW»)\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWE) SERVICE(READ) ALLOW)\nRECKEY BPX DEL(SERVER  ROLE(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWE) SERVICE(READ) ALLOW)\nRECKEY BPX DEL(SERVER ROLE(OLD) SERVICE(UPDATE) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX DEL(SERVER ROLE(ZWE) SERVICE(UPDATE) ALLOW)\nRECKEY BPX ADD(SERVER ROLE(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  *check({ notes }) {
    for (const [index, note] of notes.entries()) {
      const wanted = note.what === 'del' ? entryOf(note) : undefined;
      if (!wanted) continue;
      const added = notes
        .slice(0, index)
        .flatMap((earlier) => {
          const entry = earlier.what === 'add' ? entryOf(earlier) : undefined;
          return entry ? [entry] : [];
        })
        .filter(({ subject }) => subject === wanted.subject);
      const [like] = added.slice(-1);
      if (!like || added.some(({ text }) => text === wanted.text)) continue;
      yield {
        place: at(note.command, wanted.span),
        message:
          'This is not the text of the entry that was added, so it takes nothing off and the entry stays. Copy the text of the entry.',
        related: [{ place: at(like.command, like.span), message: 'The entry that was added.' }],
      };
    }
  },
});

/** An entry in comparable form; undefined when a hole is in it. */
function entryOf({ operand, command }: RuleSetNote) {
  if (!operand) return undefined;
  const line = lineOf(operand);
  const { mask, operands, span } = line;
  if (mask?.value === undefined || operands.some(({ values }) => values.some(({ value }) => value === undefined))) {
    return undefined;
  }
  const who = operands.filter(({ spec }) => spec?.name === 'UID' || spec?.name === 'ROLE' || spec?.name === 'USER');
  const parts = who.flatMap(({ spec, values }) => values.map(({ value }) => `${spec?.name ?? ''}(${value ?? ''})`));
  const text = command.text.text
    .slice(span.start, span.end)
    .toUpperCase()
    .replaceAll(/[\s,]+/gu, ' ')
    .trim();
  return { command, span, text, subject: `${mask.value} ${parts.join(' ')}`.toUpperCase() };
}

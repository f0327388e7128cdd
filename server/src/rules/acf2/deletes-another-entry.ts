import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { RuleSetNote } from '../../effect/subjects.ts';
import { lineOf } from '../support/rule-lines.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/deletes-another-entry',
  title: 'DEL of an entry that the deck has added otherwise',
  severity: 'warning',
  language: 'acf2',
  of: 'ruleSet',
  what: 'RECKEY deletes an entry for somebody and some resource, and the deck has added one for the same with other words.',
  why: 'DEL takes off the line that is stored, word for word. What is written otherwise is not found, and the entry stays.',
  todo: 'Copy the line from ADD, or from LIST of the rule set.',
  sources: [{ name: 'Broadcom knowledge base article 14489' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY IRR ADD(RUSERMAP UID(ZWE) SERVICE(READ) ALLOW)\nRECKEY IRR «DEL(RUSERMAP UID(ZWE) SERVICE(UPDATE) ALLOW)»\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY IRR ADD(RUSERMAP UID(ZWE) SERVICE(READ) ALLOW)\nRECKEY IRR DEL(RUSERMAP UID(ZWE)  SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY IRR ADD(RUSERMAP UID(ZWE) SERVICE(READ) ALLOW)\nRECKEY IRR DEL(RUSERMAP UID(OLD) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY IRR DEL(RUSERMAP UID(ZWE) SERVICE(UPDATE) ALLOW)\nRECKEY IRR ADD(RUSERMAP UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  *check({ notes }) {
    /** The entries that are added, by whom and what they are about. */
    const added = new Map<string, RuleSetNote[]>();
    for (const note of notes) {
      const { what, operand, command } = note;
      if (!operand) continue;
      const subject = subjectOf(operand);
      if (subject === undefined) continue;
      const others = added.get(subject) ?? [];
      if (what === 'add') added.set(subject, [...others, note]);
      if (what !== 'del' || others.length === 0) continue;
      const text = words(command, operand);
      if (others.some((one) => one.operand && words(one.command, one.operand) === text)) continue;
      const [other] = others;
      yield {
        place: at(command, operand.span),
        message:
          'The deck has added an entry for the same with other words, and DEL only takes off what is stored word for word: the entry stays. Copy the line from ADD.',
        related: other?.operand
          ? [{ place: at(other.command, other.operand.span), message: 'This is the entry that was added.' }]
          : [],
      };
    }
  },
});

/** What the entry is about, and who; undefined when there is a hole in it. */
function subjectOf(operand: BoundOperand): string | undefined {
  const { mask, operands } = lineOf(operand);
  const who = operands.filter(({ spec }) => spec?.name === 'UID' || spec?.name === 'ROLE' || spec?.name === 'USER');
  const parts = [...(mask ? [mask] : []), ...who.flatMap(({ values }) => values)].map(({ value }) => value);
  return parts.includes(undefined) ? undefined : parts.join(' ').toUpperCase();
}

function words(command: BoundCommand, operand: BoundOperand): string {
  const { span } = lineOf(operand);
  return command.text.text.slice(span.start, span.end).toUpperCase().replace(/\s+/gu, ' ').trim();
}

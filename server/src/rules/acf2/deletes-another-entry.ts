import type { BoundOperand } from '../../bind/types.ts';
import { lineOf, lineText } from '../support/rule-lines.ts';
import { at } from '../support/steps.ts';
import { type Place, subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/deletes-another-entry',
  title: 'DEL of an entry that the deck has added otherwise',
  severity: 'warning',
  language: 'acf2',
  of: 'ruleSet',
  least: 2,
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
    // Most rule sets only grow, and to tell entries apart takes long for a large one.
    if (!notes.some(({ what }) => what === 'del')) return;
    const added = new Map<string, Added>();
    for (const { what, operand, command } of notes) {
      const subject = operand && subjectOf(operand);
      if (!operand || subject === undefined) continue;
      const text = lineText(command, operand);
      const known = added.get(subject);
      if (what === 'add') {
        if (known) known.texts.add(text);
        else added.set(subject, { first: at(command, operand.span), texts: new Set([text]) });
      }
      if (what !== 'del' || !known || known.texts.has(text)) continue;
      yield {
        place: at(command, operand.span),
        message:
          'The deck has added an entry for the same with other words, and DEL only takes off what is stored word for word: the entry stays. Copy the line from ADD.',
        related: [{ place: known.first, message: 'This is the entry that was added.' }],
      };
    }
  },
});

/** Entries that are added for somebody and something. */
interface Added {
  readonly first: Place;
  readonly texts: Set<string>;
}

/** What the entry is about, and who; undefined when there is a hole in it. */
function subjectOf(operand: BoundOperand): string | undefined {
  const { mask, operands } = lineOf(operand);
  const who = operands.filter(({ spec }) => spec?.name === 'UID' || spec?.name === 'ROLE' || spec?.name === 'USER');
  const parts = [...(mask ? [mask] : []), ...who.flatMap(({ values }) => values)].map(({ value }) => value);
  return parts.includes(undefined) ? undefined : parts.join(' ').toUpperCase();
}

import type { RuleSetNote } from '../../effect/subjects.ts';
import { lineText } from '../support/rule-lines.ts';
import { at, perhaps } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/entry-added-twice',
  title: 'Entry added twice',
  severity: 'information',
  language: 'acf2',
  of: 'ruleSet',
  least: 2,
  what: 'RECKEY adds an entry to a rule set that the deck has added before, word for word.',
  why: 'The rule set has the entry already: the second command does nothing, or is refused. Often another entry was meant, or two symbols have the same value.',
  todo: 'Take one of them out, or correct it.',
  sources: [{ name: 'Broadcom knowledge base article 130517' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nRECKEY BPX «ADD(SERVER  UID(ZWE) SERVICE(READ) ALLOW)»\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nRECKEY BPX ADD(SERVER UID(ZIS) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nRECKEY BPX DEL(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  *check({ notes }) {
    const added = new Map<string, RuleSetNote>();
    for (const note of notes) {
      const { what, operand, command } = note;
      if (what === 'text' || what === 'delete' || !operand) {
        added.clear();
        continue;
      }
      const text = lineText(command, operand);
      const before = added.get(text);
      if (what === 'del') added.delete(text);
      else if (!before) added.set(text, note);
      else if (before.operand) {
        yield {
          place: at(command, operand.span),
          message:
            'The deck has added this entry before, word for word. Take one of the two out, or check what is meant.',
          related: [{ place: at(before.command, before.operand.span), message: 'Added here first.' }],
          unnecessary: true,
          fixes:
            command.operands.length === 1
              ? [perhaps('Remove this command', { kind: 'remove-command', command: command.text })]
              : [],
        };
      }
    }
  },
});

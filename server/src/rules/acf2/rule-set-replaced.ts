import type { RuleSetNote } from '../../effect/subjects.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/rule-set-replaced',
  title: 'Rule set compiled over what the deck has made',
  severity: 'warning',
  language: 'acf2',
  of: 'ruleSet',
  least: 2,
  what: 'COMPILE is given the text of a rule set that the deck has compiled before, or to which RECKEY has added entries before.',
  why: 'STORE replaces the rule set as a whole: what came before is lost, unless its lines stand in the new text.',
  todo: 'Put all entries into one text, or add those that come later with RECKEY.',
  sources: [{ name: 'ACF60207' }, { name: 'ACF2 for z/VM, Using ACF COMPILE to Build Resource Rules' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nCOMPILE *\n«$KEY(BPX)» TYPE(FAC)\n DAEMON UID(ZWE) SERVICE(READ) ALLOW\n\nSTORE\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nCOMPILE *\n$KEY(BPX) TYPE(FAC)\n DAEMON UID(ZWE) SERVICE(READ) ALLOW\n\nSTORE\nRECKEY BPX ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    '$KEY(SYS1)\n LINKLIB UID(*) R(A)\n\n$KEY(SYS1)\n PARMLIB UID(*) R(A)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY {key} ADD(SERVER UID(ZWE) SERVICE(READ) ALLOW)\nCOMPILE *\n$KEY(BPX) TYPE(FAC)\n DAEMON UID(ZWE) SERVICE(READ) ALLOW\n\nSTORE\nF ACF2,REBUILD(FAC)',
  ],
  *check({ notes }) {
    let last: RuleSetNote | undefined;
    for (const note of notes) {
      const before = last;
      if (note.what !== 'del') last = note;
      if (note.what !== 'text' || note.command.text.before.reading !== 'compile') continue;
      // Text that stands by itself may be the member that is compiled.
      if (!before || before.what === 'delete') continue;
      if (before.what === 'text' && before.command.text.before.reading !== 'compile') continue;
      const { command } = note;
      const [operand] = command.operands;
      yield {
        place: at(command, operand ? operand.span : command.verbSpan),
        message:
          before.what === 'text'
            ? 'This rule set is compiled earlier in this deck already. STORE replaces it as a whole, so only what stands here is left. Put the entries together.'
            : 'RECKEY has added an entry to this rule set earlier in this deck. STORE replaces it as a whole, so that entry is lost. Compile first, or put the entry into this text.',
        related: [
          {
            place: at(
              before.command,
              before.operand?.span ?? before.command.operands[0]?.span ?? before.command.verbSpan,
            ),
            message: 'This is lost.',
          },
        ],
      };
    }
  },
});

import type { BoundCommand } from '../../bind/types.ts';
import { findingsOf } from '../support/each.ts';
import { mayHave, partOf, permissionOf, type RuleLine, ruleLines, withRuleLines } from '../support/rule-lines.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'acf2/exec-lifted',
  title: 'EXEC less than READ',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  what: 'An entry of a data set rule allows READ and prevents EXEC.',
  why: 'Who may read a program can copy and run it. The compiler therefore raises EXEC to what READ says, and warns (ACF70050): the rule that is stored is not the one that is written.',
  todo: 'Leave EXEC out, or say the same as for READ. To keep programs from being run, prevent READ too.',
  sources: [{ name: 'ACF70050' }, { name: 'ACF2 for z/OS, Access Rules' }],
  bad: ['ACF\nSET RULE\nRECKEY ZWE ADD(- UID(-) READ(A) «EXEC(P)»)', '$KEY(ZWE)\n - UID(ZWE) R(L) W(P) «E(P)»'],
  good: [
    'ACF\nSET RULE\nRECKEY ZWE ADD(- UID(-) READ(A) EXEC(A))',
    'ACF\nSET RULE\nRECKEY ZWE ADD(- UID(-) READ(P) EXEC(P))',
    'ACF\nSET RULE\nRECKEY ZWE ADD(- UID(-) READ({access}) EXEC(P))',
  ],
  form: (command) => mayHave(command, 'EXEC'),
  check: (command) => findingsOf(ruleLines(command), command, tell),
});

function tell(line: RuleLine, command: BoundCommand): Finding | undefined {
  const exec = partOf(line, 'EXEC');
  const read = permissionOf(line, 'READ');
  if (!exec || (read !== 'ALLOW' && read !== 'LOG') || permissionOf(line, 'EXEC') !== 'PREVENT') return undefined;
  return {
    place: at(command, exec.span),
    message:
      'Who may read can run it too, so the compiler raises EXEC to what READ says (ACF70050), and the rule is not stored as it is written. Leave EXEC out, or prevent READ as well.',
    fixes: [perhaps('Remove EXEC', remove(command, exec.span))],
  };
}

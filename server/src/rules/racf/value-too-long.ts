import type { BoundCommand } from '../../bind/types.ts';
import { lacksClass, severityOf, spanOf, tellOf, type WrongValue } from '../support/values.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

/** Profile names, names of users and groups, and passwords have rules of their own. */
const spokenOf = new Set(['profile', 'user', 'group', 'userOrGroup', 'secret']);

const kinds = ['too-long'] as const;

export default commandRule({
  code: 'racf/value-too-long',
  title: 'Value longer than its operand takes',
  severity: 'warning',
  what: 'A name or text has more characters than its operand takes, after symbols are replaced by their values.',
  why: 'RACF or TSO refuses the command, or the operand. It is an error where the length is documented.',
  todo: 'Shorten the value. The mark shows what is too much.',
  sources: [{ name: 'RACF Command Language Reference, the operand in question' }],
  bad: ["ADDUSER ADMIN01 NAME('JOHN JACOB JINGLEHEI«MER»')", 'ALTUSER ADMIN01 TSO(PROC(IKJACCNT«01»))'],
  good: ["ADDUSER ADMIN01 NAME('JOHN O''MALLEY-JINGLE')", 'ALTUSER ADMIN01 TSO(PROC({procedure-of-the-site}))'],
  check: (command, { site }) => tellOf(command, site, kinds, tell),
});

function tell(wrong: WrongValue, command: BoundCommand): Finding | undefined {
  if (spokenOf.has(wrong.of.type) || lacksClass(command, wrong)) return undefined;
  const severity = severityOf(wrong);
  const refuses = severity === 'error' ? 'refuses' : 'may refuse';
  return {
    place: at(command, spanOf(wrong)),
    severity,
    message: `This is too much for ${wrong.name}: ${wrong.problem.reason}, so RACF ${refuses} it. Shorten it.`,
  };
}

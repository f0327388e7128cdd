import { lacksClass, severityOf, spanOf, wrongValues } from '../support/values.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Profile names, names of users and groups, and passwords have rules of their own. */
const spokenOf = new Set(['profile', 'user', 'group', 'userOrGroup', 'secret']);

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
  *check(command, { site }) {
    for (const wrong of wrongValues(command, site, 'too-long')) {
      if (spokenOf.has(wrong.of.type) || lacksClass(command, wrong)) continue;
      const severity = severityOf(wrong);
      yield {
        place: at(command, spanOf(wrong)),
        severity,
        message: `This is too much for ${wrong.name}: ${wrong.problem.reason}, so RACF ${severity === 'error' ? 'refuses' : 'may refuse'} it. Shorten it.`,
      };
    }
  },
});

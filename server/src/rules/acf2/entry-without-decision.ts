import { ruleEntries } from '../support/rule-entries.ts';
import { mayHave, withRuleLines } from '../support/rule-lines.ts';
import { add, at, perhaps } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const decisions: ReadonlySet<string> = new Set(['ALLOW', 'LOG', 'PREVENT', 'NEXTKEY']);

export default commandRule({
  code: 'acf2/entry-without-decision',
  title: 'Entry that does not say ALLOW',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  absence: true,
  what: 'An entry of a resource rule has SERVICE() but neither ALLOW, LOG nor PREVENT. An entry of any kind that has nothing but its mask is told as an information.',
  why: 'Without one of them the access is refused: PREVENT is the default. Who names services mostly means to allow them.',
  todo: 'Add ALLOW, or PREVENT where that is meant, so that readers see it.',
  sources: [{ name: 'ACF2 for z/OS, Resource Rule Set Components' }],
  bad: [
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) «SERVICE(READ)»',
    'ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS ROLE(ZWESTCRL) «SERVICE(READ)»)',
    '$KEY(ZWE)\n «SZWEAUTH.****»',
  ],
  good: [
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SERVICE(READ) ALLOW',
    '$KEY(ZWES) TYPE(FAC)\n - UID(*)',
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SERVICE(READ) {decision}',
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SERVICE(READ) NEXTKEY(ZWESX)',
    '$KEY(ZWE)\n SZWEAUTH.- UID(*)',
  ],
  form: (command) => command.operands.length === 0 || mayHave(command, 'SERVICE'),
  *check(command) {
    for (const { what, kind, mask, operands } of ruleEntries(command)) {
      if (what === 'del') continue;
      const service = operands.find(({ spec }) => spec?.name === 'SERVICE');
      if (service && kind !== 'data set') {
        if (operands.some(({ spec }) => spec && decisions.has(spec.name))) continue;
        yield {
          place: at(command, service.span),
          message:
            'Nothing says what happens on this access, so it is refused: PREVENT is the default. Add ALLOW, or PREVENT where that is meant.',
          fixes: [perhaps('Add ALLOW', add(command, service.span, 'ALLOW'))],
        };
      } else if (mask?.value !== undefined && operands.length === 0 && /[.*-]/u.test(mask.text)) {
        yield {
          place: at(command, mask.span),
          severity: 'information',
          message:
            'Nothing stands behind the mask, so the entry is about everybody and refuses every access. Say for whom it is and what is allowed.',
        };
      }
    }
  },
});

import { ruleEntries } from '../support/rule-entries.ts';
import { withRuleLines } from '../support/rule-lines.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const joined = /^(.*[.*-])(UID|ROLE|USER)$/iu;

export default commandRule({
  code: 'acf2/keyword-joined-to-mask',
  title: 'Blank missing between the mask and UID',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  unknownWords: true,
  what: 'An entry begins with a mask that runs on into UID(), ROLE() or USER().',
  why: 'Without the blank both are one word, which is no keyword, so the compiler refuses the text.',
  todo: 'Put the blank in.',
  sources: [{ name: 'ACF2 for z/OS, Resource Rule Set Components' }],
  bad: ['$KEY(ZWES) TYPE(FAC)\n CHANGE.«-UID»(*) PREVENT'],
  good: ['$KEY(ZWES) TYPE(FAC)\n CHANGE.- UID(*) PREVENT', '$KEY(ZWES) TYPE(FAC)\n UID(*) PREVENT'],
  *check(command) {
    for (const { mask, operands } of ruleEntries(command)) {
      const [first] = operands;
      const [, part, keyword] = mask || !first?.list || first.spec ? [] : (joined.exec(first.word) ?? []);
      if (!first || part === undefined || keyword === undefined) continue;
      const span = { start: first.keyword.start + part.length - 1, end: first.keyword.end };
      yield {
        place: at(command, span),
        message: `A blank is missing between the mask and ${keyword.toUpperCase()}, so that both are one word and the rule is not compiled. Put the blank in.`,
        fixes: [perhaps('Put a blank in', replace(command, first.keyword, `${part} ${keyword}`))],
      };
    }
  },
});

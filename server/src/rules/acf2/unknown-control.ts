import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { nearest } from '../../text/distance.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

const names = acf2Catalog.controlStatements.map(({ name }) => name);

export default commandRule({
  code: 'acf2/unknown-control',
  title: 'No control statement of rule sets',
  severity: 'warning',
  language: 'acf2',
  commands: ['control'],
  unknownWords: true,
  what: 'A line of rule text begins with a dollar or percent sign and a word that is no control statement, or such a word stands behind one.',
  why: 'The compiler refuses the text, and nothing of the rule set is stored. It is an error where a letter or two make a control statement of it.',
  todo: 'Correct the word. A comment has an asterisk in column 1.',
  sources: [
    { name: 'ACF2 for z/OS, Access Rule Set Components' },
    { name: 'ACF2 for z/OS, Resource Rule Set Components' },
  ],
  bad: [
    '«$KYE»(ZWE)\n SZWEAUTH.- UID(*) READ(A)',
    '$KEY(ZWES) «TYP3»(FAC)\n IS UID(*) SERVICE(READ) ALLOW',
    '$KEY(ZWE)\n«$COMMENT»(for the server)\n SZWEAUTH.- UID(*) READ(A)',
  ],
  good: [
    '$KEY(ZWES) TYPE(FAC) ROLESET\n IS ROLE(ZWE) SERVICE(READ) ALLOW',
    '$KEY(ZWE)\n%CHANGE SYSPROG,SECADM\n DATA UID(*)',
  ],
  *check(command) {
    const [first] = command.operands;
    for (const operand of command.operands) {
      const { word, spec, candidates, list, keyword } = operand;
      if (spec || candidates.length > 0 || isOpaque(word)) continue;
      // Behind %CHANGE stand UID masks.
      if (operand !== first && (!list || first?.word.startsWith('%') === true)) continue;
      const sign = /^[$%]/u.test(word);
      const near = nearest(sign ? word : `$${word}`, names).slice(0, 1);
      const meant = near.map((name) => (sign ? name : name.slice(1)));
      yield {
        place: at(command, keyword),
        severity: near.length > 0 ? 'error' : 'warning',
        message: `Rule sets have no control statement of this name, so the text is refused. ${meant[0] === undefined ? 'Correct it or take it out.' : `Did you mean ${meant[0]}?`}`,
        fixes: meant.map((name) => perhaps(`Replace by ${name}`, replace(command, keyword, name))),
      };
      return;
    }
  },
});

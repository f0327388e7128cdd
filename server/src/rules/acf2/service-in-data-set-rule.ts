import { at } from '../support/steps.ts';
import { ruleEntries } from '../support/rule-entries.ts';
import { commandRule } from '../types.ts';

/** What only entries of resource rules have. */
const ofResources: ReadonlySet<string> = new Set(['SERVICE', 'ALLOW', 'VERIFY', 'RECCHECK']);

export default commandRule({
  code: 'acf2/service-in-data-set-rule',
  title: 'Words of resource rules in a data set rule',
  severity: 'warning',
  language: 'acf2',
  commands: ['data set entry', 'RECKEY'],
  what: 'An entry of a data set rule has SERVICE(), ALLOW or another word that only resource rules have.',
  why: 'Data set rules say what happens on each kind of access: READ(A), WRITE(L), ALLOC(P), EXEC(A). Often the SET RESOURCE(type) before it is missing, and the rule would go to the wrong place.',
  todo: 'Put SET RESOURCE(type) in front when the rule is about a resource, else write READ(), WRITE(), ALLOC() and EXEC().',
  sources: [{ name: 'ACF2 for z/OS, Access Rule Set Components' }],
  bad: [
    'ACF\nSET RULE\nRECKEY ZWES ADD(IS UID(ZWESVUSR) «SERVICE»(READ) ALLOW)',
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(ZWESVUSR) «ALLOW»\n\nSTORE',
  ],
  good: [
    'ACF\nSET RULE\nRECKEY ZWE ADD(SZWEAUTH.- UID(ZWESVUSR) READ(A) EXEC(A))',
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SERVICE(READ) ALLOW\n\nSTORE',
    'RECKEY ZWES ADD(IS UID(ZWESVUSR) SERVICE(READ) ALLOW)',
  ],
  unknownWords: true,
  *check(command) {
    for (const { kind, operands } of ruleEntries(command)) {
      if (kind !== 'data set') continue;
      const wrong = operands.find(({ spec, word }) => !spec && ofResources.has(word.toUpperCase()));
      if (!wrong) continue;
      yield {
        place: at(command, wrong.keyword),
        message: `${wrong.word.toUpperCase()} belongs to resource rules, and the setting in force is that of data set rules. Put SET RESOURCE(type) in front if the rule is about a resource; else say READ(), WRITE(), ALLOC() and EXEC().`,
      };
    }
  },
});

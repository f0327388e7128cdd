import type { BoundOperand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { ruleEntries } from '../support/rule-entries.ts';
import { commandRule } from '../types.ts';

/** The words of data set rules, with the one-letter forms that people write. */
const levels: Readonly<Record<string, string>> = {
  R: 'READ',
  READ: 'READ',
  W: 'WRITE',
  WRITE: 'WRITE',
  A: 'ALLOC',
  ALLOC: 'ALLOC',
  E: 'EXEC',
  EXEC: 'EXEC',
};

export default commandRule({
  code: 'acf2/levels-in-resource-rule',
  title: 'Words of data set rules in a resource rule',
  severity: 'warning',
  language: 'acf2',
  commands: ['resource entry', 'RECKEY'],
  unknownWords: true,
  what: 'An entry of a resource rule has READ(A), WRITE(L), ALLOC() or EXEC() as data set rules have them.',
  why: 'Resource rules name what is asked for in SERVICE() and say ALLOW, LOG or PREVENT. The compiler does not know these words there, or takes them for others that begin so.',
  todo: 'Write SERVICE(READ) ALLOW and the like, or SET RULE in front when the rule is about data sets.',
  sources: [
    { name: 'ACF2 for z/OS, Resource Rule Set Components' },
    { name: 'Broadcom knowledge base article 206578' },
  ],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS UID(ZWESVUSR) «READ»(A))',
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) «R»(A) E(A)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS UID(ZWESVUSR) SERVICE(READ) ALLOW)',
    '$KEY(ZWE)\n SZWEAUTH.- UID(ZWESVUSR) R(A) E(A)',
  ],
  *check(command) {
    for (const { kind, operands } of ruleEntries(command)) {
      const wrong = kind === 'resource' ? operands.find(isLevel) : undefined;
      if (!wrong) continue;
      yield {
        place: at(command, wrong.keyword),
        message: `${levels[wrong.word.toUpperCase()] ?? ''}() belongs to data set rules. In a resource rule SERVICE() says what is asked for and ALLOW, LOG or PREVENT what happens: write SERVICE(READ) ALLOW, for example.`,
      };
    }
  },
});

function isLevel({ spec, word, list }: BoundOperand): boolean {
  return !spec && list !== undefined && levels[word.toUpperCase()] !== undefined;
}

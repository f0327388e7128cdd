import { hasHole } from '../../text/holes.ts';
import { ruleEntries } from '../support/rule-entries.ts';
import { withRuleLines } from '../support/rule-lines.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/note-in-uid',
  title: 'A note in the place of a UID mask',
  severity: 'hint',
  language: 'acf2',
  commands: withRuleLines,
  what: 'UID(), ROLE() or USER() of an entry holds words for a reader, such as `authorized users/*`, instead of a mask.',
  why: 'A UID string mask has no blank. The compiler refuses the line as it stands.',
  todo: 'Fill in the mask of those who are meant before the rule is compiled.',
  sources: [{ name: 'ACF2 for z/OS, Access Rule Set Components' }],
  bad: ['$KEY(SYS2)\n CA1.V-.- UID(«authorized users/*») READ(A) EXEC(A)'],
  good: [
    '$KEY(SYS2)\n CA1.V-.- UID(*) READ(A) EXEC(A)',
    '$KEY(SYS2)\n CA1.V-.- UID(<authorized users>) READ(A) EXEC(A)',
    '$KEY(SYS2)\n CA1.V-.- UID(SYSPROG) READ(A) EXEC(A)',
  ],
  form: ({ spec, operands }) => spec?.name === 'RECKEY' || operands.some(({ values }) => values.length > 1),
  *check(command) {
    // Behind a lost parenthesis other words stand in the place of the mask.
    if (command.problems.length > 0) return;
    for (const { operands } of ruleEntries(command)) {
      const operand = operands.find(
        ({ spec }) => spec?.name === 'UID' || spec?.name === 'ROLE' || spec?.name === 'USER',
      );
      const [first, ...rest] = operand?.values ?? [];
      const last = rest.at(-1);
      if (!operand || !first || !last) continue;
      const span = { start: first.span.start, end: last.span.end };
      const text = command.text.text.slice(span.start, span.end);
      const words = [first, ...rest].filter((value) => /^[A-Za-z]/u.test(value.text));
      if (words.length < 2 || text.includes(',') || hasHole(text)) continue;
      yield {
        place: at(command, span),
        message: `This reads as a note on who is meant; ${operand.spec?.name ?? 'UID'} takes one mask without blanks. Fill it in before the rule is compiled.`,
      };
    }
  },
});

import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { BoundOperand } from '../../bind/types.ts';
import { hasHole } from '../../text/holes.ts';
import { nearest } from '../../text/distance.ts';
import { ruleEntries, type RuleEntry } from '../support/rule-entries.ts';
import { withRuleLines } from '../support/rule-lines.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isLooseWord } from '../support/words.ts';
import { commandRule } from '../types.ts';

/** Words without parentheses that an entry may have. */
const switches = ['ALLOW', 'LOG', 'PREVENT', 'VERIFY'];

export default commandRule({
  code: 'acf2/blank-in-mask',
  title: 'Blank inside the mask of an entry',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  unknownWords: true,
  what: 'Behind the mask of an entry, and before its keywords, stands a second word. Mostly a blank has slipped into the mask.',
  why: 'The mask ends at the blank. The compiler takes what follows for a keyword, which it does not know, so that the rule set is not stored.',
  todo: 'Take the blank out, or the word.',
  sources: [{ name: 'ACF2 for z/OS, Access Rule Set Components' }],
  bad: [
    '$KEY(SYS2)\n CA1.V-. «CTAPLINK» UID(SYSPROG) READ(A) EXEC(A)',
    '$KEY(CSSMTP)\n SERVER. «-» UID(*) READ(A)',
    'ACF\nSET RULE\nRECKEY SYS2 ADD(CA1.V-. «CTAPLINK» UID(SYSPROG) READ(A))',
  ],
  good: [
    '$KEY(SYS2)\n CA1.V-.CTAPLINK UID(SYSPROG) READ(A) EXEC(A)',
    '$KEY(SYS2)\n CA1.V-.{library} UID(SYSPROG) READ(A)',
    '$KEY(ZWES) TYPE(FAC)\n IS ALLOW UID(ZWESVUSR)',
  ],
  *check(command) {
    for (const line of ruleEntries(command)) {
      const word = secondWord(line);
      const { mask } = line;
      if (!word || !mask) continue;
      if (hasHole(command.text.text.slice(mask.span.start, line.span.end))) continue;
      const joined = `${mask.text}${word.word}`;
      const isPart = mask.text.endsWith('.') || word.word.startsWith('.');
      yield {
        place: at(command, word.span),
        message: `The mask ends at the blank before this word, so the compiler takes it for a keyword, which it is not. ${isPart ? 'Take the blank out' : 'Take the word out, or the blank if it belongs to the mask'}.`,
        fixes: isPart
          ? [perhaps(`Write ${joined}`, replace(command, { start: mask.span.start, end: word.span.end }, joined))]
          : [],
      };
    }
  },
});

/** The word behind the mask, when keywords with parentheses follow it. */
function secondWord({ mask, operands }: RuleEntry): BoundOperand | undefined {
  const [word] = operands;
  if (mask?.value === undefined || !isLooseWord(word) || word.span.start < mask.span.end) return undefined;
  // A subcommand that no blank line keeps apart from the text has a rule of its own.
  if (acf2Catalog.command(mask.value)) return undefined;
  return nearest(word.word, switches).length > 0 && word.word.length > 3 ? undefined : word;
}

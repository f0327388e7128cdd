import { hasHole } from '../../text/holes.ts';
import { at } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { sequenceRule } from '../types.ts';

export default sequenceRule({
  code: 'acf2/key-missing',
  title: 'Rule text that does not begin with $KEY',
  severity: 'warning',
  language: 'acf2',
  what: 'The first line behind COMPILE is not $KEY.',
  why: 'The rule set has its name from $KEY, which is its first statement. Without it the compiler does not know what the entries are about, and refuses the text.',
  todo: 'Begin the text with $KEY in column 1.',
  sources: [
    { name: 'ACF2 for z/OS, Access Rule Set Components, $KEY' },
    { name: 'ACF2 for z/OS, Resource Rule Set Components, $KEY' },
  ],
  bad: [
    'ACF\nSET RULE\nCOMPILE *\n «SZWEAUTH.- UID(*) READ(A)»\n\nSTORE',
    'ACF\nSET RULE\nCOMPILE *\n«$OWNER(SECURITY)»\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE',
  ],
  good: [
    'ACF\nSET RULE\nCOMPILE *\n* The libraries\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE',
    'ACF\nSET RULE\nCOMPILE *\n{rule.text}\n\nSTORE',
  ],
  concerns: ({ esm, text }) =>
    esm === 'acf2' && text.before.reading === 'compile' && (text.form === 'ruleEntry' || text.form === 'ruleControl'),
  *check(command, { command: before }) {
    if (before.text.form !== 'command' || before.spec?.name !== 'COMPILE') return;
    const { text } = command.text;
    // A statement that is misspelt, or stands behind blanks, has a rule of its own; a hole may hold all of it.
    const [word = ''] = text.trimStart().split(/[\s(]/u, 1);
    if (/^[$%]?[A-Z]+$/iu.test(word) && /K/iu.test(word) && text.includes('(')) return;
    if (command.problems.length > 0 || hasHole(text) || isOpaque(word)) return;
    if (command.operands.some(({ spec }) => spec?.name === '$KEY' || spec?.name === 'KEY')) return;
    yield {
      place: at(command, { start: text.length - text.trimStart().length, end: text.trimEnd().length }),
      message: 'The text of a rule set begins with $KEY, and this does not, so it is refused. Put $KEY in front.',
    };
  },
});

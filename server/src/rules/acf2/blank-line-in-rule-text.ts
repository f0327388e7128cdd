import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

const who = /(?:^|[\s,.-])(?:UID|ROLE|USER)\s?\(/iu;

export default sequenceRule({
  code: 'acf2/blank-line-in-rule-text',
  title: 'Blank line inside rule text',
  severity: 'warning',
  language: 'acf2',
  what: 'Behind COMPILE, a blank line stands before a line that looks like one more entry.',
  why: 'The blank line ends what the compiler reads. The entries behind it are taken for subcommands, which they are not, and are not in the rule set that is stored.',
  todo: 'Take the blank line out.',
  sources: [{ name: 'ACF2 for z/VM, Using ACF COMPILE to Build Resource Rules' }],
  bad: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\n«LOADLIB UID(*) READ(A)»\n DATA UID(*) READ(A)\n\nSTORE',
  ],
  good: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n LOADLIB UID(*) READ(A)\n\nSTORE',
    '$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\n LOADLIB UID(*) READ(A)',
  ],
  concerns: ({ esm, spec, text, verb }) =>
    esm === 'acf2' && text.form === 'command' && (!spec || !acf2Catalog.command(verb)) && who.test(text.text),
  *check(command, { command: before, adjacent }) {
    if (adjacent || !isCompiled(before)) return;
    const { text } = command.text;
    const start = text.length - text.trimStart().length;
    yield {
      place: at(command, { start, end: text.trimEnd().length }),
      message:
        'The blank line before this ended the text of the rule set, so this is no entry any more but a subcommand that does not exist. Take the blank line out.',
      settles: command.text,
    };
  },
});

function isCompiled({ text }: BoundCommand): boolean {
  return (text.form === 'ruleEntry' || text.form === 'ruleControl') && text.before.reading === 'compile';
}

import type { BoundCommand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

export default sequenceRule({
  code: 'acf2/compile-missing',
  title: 'Rule text that no COMPILE introduces',
  severity: 'warning',
  language: 'acf2',
  what: 'STORE follows the text of a rule set, and no COMPILE stands before the text.',
  why: 'ACF takes the lines of the text for subcommands, which they are not, and STORE has nothing to store.',
  todo: 'Put `COMPILE *` in front of $KEY, and a blank line behind the text.',
  sources: [{ name: 'ACF2 for z/VM, Using ACF COMPILE to Build Resource Rules' }],
  bad: [
    'ACF\nSET RULE\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\n«STORE»',
    '$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n«STORE»',
  ],
  good: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE',
    "$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nSET RULE\nCOMPILE 'ZWE.RULES(ZWE)' STORE",
  ],
  concerns: ({ esm, spec, text }) => esm === 'acf2' && text.form === 'command' && spec?.name === 'STORE',
  *check(command, { command: before }) {
    if (!isTextAlone(before)) return;
    yield {
      place: at(command, command.verbSpan),
      message:
        'No COMPILE introduces the text before this, so ACF takes its lines for subcommands and there is nothing to store. Put COMPILE * in front of $KEY, and a blank line behind the text.',
    };
  },
});

function isTextAlone({ text }: BoundCommand): boolean {
  return (text.form === 'ruleEntry' || text.form === 'ruleControl') && text.before.reading !== 'compile';
}

import { isSwallowedSubcommand } from '../support/rule-entries.ts';
import { at } from '../support/steps.ts';
import { sectionRule } from '../types.ts';

export default sectionRule({
  code: 'acf2/compiled-only',
  title: 'Deck that ends behind compiled rule text',
  severity: 'information',
  language: 'acf2',
  what: 'The deck ends with the text of a rule set that follows COMPILE.',
  why: 'Without STORE the result of COMPILE is dropped. To see whether a rule set compiles, nothing else is needed.',
  todo: 'Add a blank line and STORE, unless the rule set was only to be tried.',
  sources: [{ name: 'ACF2 for z/VM, Using ACF COMPILE to Build Resource Rules' }],
  bad: ['ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n«SZWEAUTH.- UID(*) READ(A)»'],
  good: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE',
    '$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)',
    'ACF\nSET RULE\nCOMPILE * STORE\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)',
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\nSTORE\nEND',
  ],
  *check({ last }) {
    const { text, form, before } = last.text;
    const isText = last.esm === 'acf2' && (form === 'ruleEntry' || form === 'ruleControl');
    if (!isText || before.reading !== 'compile' || before.storesItself === true) return;
    // That the text does not end is told at the subcommand.
    if (isSwallowedSubcommand(last)) return;
    yield {
      place: at(last, { start: text.length - text.trimStart().length, end: text.trimEnd().length }),
      message:
        'The deck ends here, so the rule set that was compiled is not stored. Add a blank line and STORE, unless it was only to be tried.',
    };
  },
});

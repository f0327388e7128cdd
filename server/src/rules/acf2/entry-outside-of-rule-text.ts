import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { verbsMeant } from '../support/generic/unknown-verb.ts';
import { looksLikeEntry } from '../support/rule-entries.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/entry-outside-of-rule-text',
  title: 'Entry of a rule where subcommands are read',
  severity: 'warning',
  language: 'acf2',
  commands: [''],
  what: 'A line that looks like an entry of a rule set stands where no rule text is read: neither $KEY nor COMPILE is in front of it. Only the first of a deck is told.',
  why: 'ACF takes it for a subcommand, which it is not; a compiler does not know which rule set it is for.',
  todo: 'Put $KEY in front, in a session behind `COMPILE *`; or put the entry into the parentheses of RECKEY ADD.',
  sources: [{ name: 'ACF2 for z/OS, Access Rule Set Components, $KEY' }],
  bad: [
    '«SZWEAUTH.- UID(*) READ(A)»\n LOADLIB UID(*) READ(A)',
    'ACF\nSET RESOURCE(FAC)\n«IS UID(ZWESVUSR) SERVICE(READ) ALLOW»',
  ],
  good: [
    '$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS UID(ZWESVUSR) SERVICE(READ) ALLOW)',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR UID(70) HOME(/tmp)',
  ],
  *check(command) {
    const { form, text } = command.text;
    if (form !== 'command' || !looksLikeEntry(text)) return;
    // A misspelt RECKEY has its entries in parentheses.
    if (verbsMeant(command, acf2Catalog.commands).length > 0) return;
    yield {
      place: at(command, { start: text.length - text.trimStart().length, end: text.trimEnd().length }),
      message:
        'This looks like an entry of a rule set, but no rule text is read here, so it is taken for a subcommand that does not exist. Put $KEY in front, in a session behind COMPILE *, or write RECKEY with ADD.',
      once: 'entry-outside-of-rule-text',
    };
  },
});

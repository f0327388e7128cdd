import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/rule-key-qualifiers',
  title: 'Key of a data set rule with several qualifiers',
  severity: 'warning',
  language: 'acf2',
  commands: ['RECKEY', 'DECOMP', 'LIST', 'DELETE', 'TEST'],
  what: 'Under SET RULE a key has a period, or is longer than eight characters.',
  why: 'The key of a data set rule is the first qualifier of the names. A key such as `PROD.ZWE` is none, so the command fails, or makes a rule set that is never asked. Often a symbol is meant to be a single qualifier and holds a prefix.',
  todo: 'Write the first qualifier as the key, and what follows it in the entries: `RECKEY PROD ADD(ZWE.- ...)`. Under a prefix of several qualifiers, use a symbol for the first one.',
  sources: [{ name: 'ACF2 for z/OS, Access Rules, $KEY' }],
  bad: ['ACF\nSET RULE\nRECKEY «PROD.ZWE» ADD(- UID(ZWE) READ(A))', 'ACF\nSET RULE\nLIST «PROD.ZWE»'],
  good: [
    'ACF\nSET RULE\nRECKEY PROD ADD(ZWE.- UID(ZWE) READ(A))',
    'ACF\nSET RULE\nRECKEY {prefix} ADD(- UID(ZWE) READ(A))',
    'ACF\nSET RESOURCE(UNI)\nRECKEY SUPERUSER.FILESYS ADD(UID(ZWE) ALLOW)\nF ACF2,REBUILD(UNI)',
    'RECKEY SUPERUSER.FILESYS ADD(UID(ZWE) ALLOW)',
  ],
  *check(command) {
    const setting = command.text.before.setting;
    const [value] = command.positionals[0] ?? [];
    const name = value?.value;
    if (
      !value ||
      name === undefined ||
      value.quoted ||
      name.includes('(') ||
      setting?.name !== 'RULE' ||
      !setting.isSaid
    )
      return;
    if (!name.includes('.') && (name.length <= 8 || /[*-]/u.test(name))) return;
    yield {
      place: at(command, value.span),
      message: name.includes('.')
        ? 'The key of a data set rule is the first qualifier only, so there is no rule set of this key that counts. Write the first qualifier here, and the others in the entries.'
        : 'The key of a data set rule is a qualifier, of at most eight characters. Check the name.',
    };
  },
});

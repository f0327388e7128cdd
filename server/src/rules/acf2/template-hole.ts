import { templateHole } from '../support/generic/template-hole.ts';

export default templateHole({
  code: 'acf2/template-hole',
  title: 'Place of a template that is not filled in',
  severity: 'hint',
  language: 'acf2',
  what: 'A line has a placeholder in it, such as `{group}`, `${group}`, `{{ group }}`, `<group>` or `[group]`. Only the first of a deck is shown.',
  why: 'Until something else is written there, ACF2 takes it as it stands. What depends on it is not checked.',
  todo: 'Fill it in before the deck is run. In a template nothing is to be done.',
  sources: [{ name: 'ACF2 for z/OS, ACF Subcommands' }],
  bad: ['ACF\nSET LID\nINSERT «{zowe.setup.security.users.zowe}» NAME(ZOWE SERVER)'],
  good: ['ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER)', 'ACF\nSET LID\nINSERT &ZOWEUSER. NAME(ZOWE SERVER)'],
});

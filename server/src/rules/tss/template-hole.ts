import { templateHole } from '../support/generic/template-hole.ts';

export default templateHole({
  code: 'tss/template-hole',
  title: 'Place of a template that is not filled in',
  severity: 'hint',
  language: 'tss',
  what: 'A command has a placeholder in it, such as `{group}`, `${group}`, `{{ group }}`, `<group>` or `[group]`. Only the first of a deck is shown.',
  why: 'Until something else is written there, Top Secret takes it as it stands. What depends on it is not checked.',
  todo: 'Fill it in before the deck is run. In a template nothing is to be done.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions' }],
  bad: ['TSS PERMIT(«{zowe.setup.security.users.zowe}») IBMFAC(ZWES.IS) ACCESS(READ)'],
  good: ['TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)', 'TSS PERMIT(&ZOWEUSER.) IBMFAC(ZWES.IS) ACCESS(READ)'],
});

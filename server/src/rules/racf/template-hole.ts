import { templateHole } from '../support/generic/template-hole.ts';

export default templateHole({
  code: 'racf/template-hole',
  title: 'Place of a template that is not filled in',
  severity: 'hint',
  what: 'A command has a placeholder in it, such as `{group}`, `${group}`, `{{ group }}`, `<group>` or `[group]`. Only the first of a deck is shown.',
  why: 'Until something else is written there, RACF takes it as it stands: the name is not valid, and the command fails. What depends on it is not checked.',
  todo: 'Fill it in before the deck is run. In a template nothing is to be done.',
  sources: [{ name: 'RACF Command Language Reference, naming considerations' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(«{zowe.setup.security.users.zowe}») ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(«[server_userid]») ACCESS(READ)',
    `PERMIT ZWES.IS CLASS(FACILITY) ID(«<server user>») ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(<other user>) ACCESS(READ)`,
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    "RDEFINE FACILITY ZWES.IS DATA('Access < READ > is enough')",
    'PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(READ)',
  ],
});

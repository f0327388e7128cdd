import { commandRule } from '../types.ts';
import { functionsOf } from '../support/racdcert.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/racdcert-several-functions',
  title: 'Several functions in one RACDCERT',
  severity: 'warning',
  commands: ['RACDCERT'],
  what: 'A RACDCERT command has more than one function.',
  why: 'A command carries out one function only, so something of it is not done.',
  todo: 'Write a command for each.',
  sources: [{ name: 'RACF Command Language Reference, RACDCERT' }],
  bad: ["RACDCERT ID(WEBSRV) LIST(LABEL('Web')) «LISTRING(*)»"],
  good: ["RACDCERT ID(WEBSRV) LIST(LABEL('Web'))", 'RACDCERT ID(WEBSRV) LISTRING(*)'],
  form: (command) => functionsOf(command).length > 1,
  *check(command) {
    const [first, ...others] = functionsOf(command);
    for (const other of others) {
      if (!first || other.spec === first.spec) continue;
      yield {
        place: at(command, other.span),
        message: `A RACDCERT command has one function, and this has ${first.spec?.name} and ${other.spec?.name}. Write a command for each.`,
        related: [{ place: at(command, first.span), message: 'The other function.' }],
      };
    }
  },
});

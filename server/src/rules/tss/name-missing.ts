import { hasOperand } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/name-missing',
  title: 'ACID without a name',
  severity: 'warning',
  language: 'tss',
  commands: ['CREATE'],
  absence: true,
  what: 'CREATE has no NAME.',
  why: 'Every ACID has a name, and CREATE asks for it. In a batch job nobody can answer.',
  todo: "Add NAME('...') with up to 32 characters.",
  sources: [
    { name: 'Top Secret for z/OS User Guide, Create a User ACID' },
    { name: 'Top Secret Implementation, Defining New User ACIDs' },
  ],
  bad: ['TSS «CREATE»(ZWESVUSR) TYPE(USER) DEPT(ZWEDEPT) PROTECTED'],
  good: [
    "TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE') DEPT(ZWEDEPT) PROTECTED",
    'TSS CREATE(USER02) USING(USER01)',
    'TSS CREATE(ZWESVUSR) TYPE(USER) {name} DEPT(ZWEDEPT)',
  ],
  form: (command) => !hasOperand(command, 'NAME') && !hasOperand(command, 'USING'),
  *check(command) {
    const [first] = command.operands;
    if (!first) return;
    yield {
      place: at(command, first.keyword),
      message: "CREATE needs the name of the new ACID. Add NAME('...').",
    };
  },
});

import type { BoundCommand } from '../../bind/types.ts';
import { severityOf, spanOf, tellOf, type WrongValue } from '../support/values.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

const kinds = ['malformed', 'too-long'] as const;

export default commandRule({
  code: 'racf/user-or-group-name',
  title: 'Name that no user or group can have',
  severity: 'warning',
  what: 'A user ID or group name has more than eight characters, or characters other than letters, digits and `#`, `@`, `$`; or a group name begins with a digit.',
  why: 'RACF and TSO refuse such a name, so the command fails. It is an error where the operand surely takes a user or group.',
  todo: 'Correct the name. A user ID may begin with a digit, a group name may not.',
  sources: [{ name: 'RACF Command Language Reference, Syntax of RACF commands and operands, userid and group-name' }],
  bad: [
    'ADDGROUP «1»TEAM SUPGROUP(SYS1)',
    'ADDUSER ADMINIST«RATOR» DFLTGRP(SYS1)',
    'CONNECT IBM«-»USER GROUP(SYS1)',
    `// SET OWNER=ADMINISTRATOR
//STEP EXEC PGM=IKJEFT01
//SYSTSIN DD *,SYMBOLS=JCLONLY
 ADDGROUP ZWEADMIN OWNER(«&OWNER.»)
/*`,
  ],
  good: [
    'ADDUSER 1234567 DFLTGRP(SYS1)',
    'ADDGROUP TEAM1 SUPGROUP(SYS1)',
    'ADDGROUP {zowe.setup.security.groups.admin} SUPGROUP(SYS1)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(*) ACCESS(NONE)',
    'PERMIT FIELD.NAME CLASS(FIELD) ID(&RACUID) ACCESS(READ)',
  ],
  values: true,
  check: (command, { site }) => tellOf(command, site, kinds, tell),
});

function tell(wrong: WrongValue, command: BoundCommand): Finding | undefined {
  const { type } = wrong.of;
  if (type !== 'user' && type !== 'group' && type !== 'userOrGroup') return undefined;
  return {
    place: at(command, spanOf(wrong)),
    severity: severityOf(wrong),
    message: `This cannot be a ${names[type]}: ${wrong.problem.reason}, so the command fails. Correct the name.`,
  };
}

const names = { user: 'user ID', group: 'group name', userOrGroup: 'user ID or group name' } as const;

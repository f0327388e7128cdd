import { operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/tso-user-id',
  title: 'User ID that TSO may not take',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER'],
  operands: ['TSO'],
  what: 'A user with a TSO segment has an ID of eight characters, or one that begins with a digit.',
  why: 'RACF takes such IDs, TSO does not: an ID must not begin with a digit, and eight characters work only from z/OS 2.3 on and where IKJTSOxx says LOGON USERIDMAX(8). Otherwise the logon fails.',
  todo: 'Choose an ID of up to seven characters that begins with a letter or # @ $, or make sure that all systems allow eight. A user that does not log on to TSO needs no TSO segment.',
  sources: [{ name: 'z/OS TSO/E Customization, IKJTSOxx, LOGON USERIDMAX' }],
  bad: [
    'ADDUSER «LONGNAME» DFLTGRP(SYSPROG) TSO(PROC(IKJACCNT))',
    'ADDUSER («7USER» JSMITH) DFLTGRP(SYSPROG) TSO(PROC(IKJACCNT))',
  ],
  good: [
    'ADDUSER JSMITH DFLTGRP(SYSPROG) TSO(PROC(IKJACCNT))',
    'ADDUSER LONGNAME DFLTGRP(SYSPROG) NOPASSWORD',
    'ALTUSER LONGNAME NOTSO',
    'ADDUSER {userid} TSO(PROC(IKJACCNT))',
  ],
  *check(command) {
    if (!operandNamed(command, 'TSO')) return;
    for (const { value, span } of command.positionals[0] ?? []) {
      if (value === undefined) continue;
      if (/^\d/u.test(value)) {
        yield {
          place: at(command, span),
          message:
            'A TSO user ID cannot begin with a digit, so the user cannot log on to TSO. Choose another ID, or leave the segment out.',
        };
      } else if (value.length === 8) {
        yield {
          place: at(command, span),
          severity: 'information',
          message:
            'TSO takes user IDs of eight characters only where IKJTSOxx says LOGON USERIDMAX(8). Make sure that all systems of the user do.',
        };
      }
    }
  },
});

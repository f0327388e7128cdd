import { operandsNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/automatic-number-for-several',
  title: 'AUTOUID or AUTOGID for several names',
  severity: 'error',
  commands: ['ADDUSER', 'ALTUSER', 'ADDGROUP', 'ALTGROUP'],
  operands: ['OMVS'],
  what: 'AUTOUID or AUTOGID stands in a command that names several users or groups.',
  why: 'RACF chooses a number for one name only; the command fails (IRR52184I).',
  todo: 'Write one command for each user or group.',
  sources: [
    { name: 'IRR52184I' },
    { name: 'RACF Security Administrator’s Guide, Automatically assigning unique z/OS UNIX IDs' },
  ],
  bad: [
    'ADDUSER (ADMIN01 ADMIN02) DFLTGRP(SYSPROG) OMVS(«AUTOUID»)',
    'ADDGROUP (WEBGRP DBGRP) SUPGROUP(SYS1) OMVS(«AUTOGID»)',
  ],
  good: [
    'ADDUSER ADMIN01 DFLTGRP(SYSPROG) OMVS(AUTOUID)',
    'ADDUSER (ADMIN01 ADMIN02) DFLTGRP(SYSPROG) OMVS(UID(100) SHARED)',
    'ADDUSER ({users}) DFLTGRP(SYSPROG) OMVS(AUTOUID)',
  ],
  form: ({ positionals }) => (positionals[0]?.length ?? 0) > 1,
  *check(command) {
    const names = command.positionals[0] ?? [];
    for (const segment of operandsNamed(command, 'OMVS')) {
      for (const operand of segment.operands) {
        const { spec } = operand;
        if (spec?.name !== 'AUTOUID' && spec?.name !== 'AUTOGID') continue;
        yield {
          place: at(command, operand.span),
          message: `${spec.name} works for one name only, so the command fails (IRR52184I). Write one command for each of the ${names.length} names.`,
        };
      }
    }
  },
});

import { operandNamed, nameOf } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/class-authority',
  title: 'Class authority that does not exist',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER'],
  operands: ['CLAUTH', 'NOCLAUTH'],
  what: 'CLAUTH or NOCLAUTH names DATASET or GROUP.',
  why: 'There is no class authority for these two: who may protect data sets and create groups is decided by the authority in the group, CREATE and JOIN.',
  todo: 'Leave the class out, and give CREATE or JOIN with CONNECT AUTHORITY(...).',
  sources: [{ name: 'RACF Command Language Reference, ADDUSER, CLAUTH' }],
  bad: ['ADDUSER ADMIN01 DFLTGRP(SYSPROG) CLAUTH(USER «DATASET»)', 'ALTUSER ADMIN01 CLAUTH(«GROUP»)'],
  good: ['ADDUSER ADMIN01 DFLTGRP(SYSPROG) CLAUTH(USER FACILITY)', 'CONNECT ADMIN01 GROUP(PAYROLL) AUTHORITY(JOIN)'],
  *check(command) {
    for (const operandName of ['CLAUTH', 'NOCLAUTH']) {
      for (const value of operandNamed(command, operandName)?.values ?? []) {
        const name = nameOf(value);
        if (name !== 'DATASET' && name !== 'GROUP') continue;
        const instead = name === 'DATASET' ? 'CREATE' : 'JOIN';
        yield {
          place: at(command, value.span),
          message: `There is no class authority for ${name}. Give ${instead} in the group instead: CONNECT AUTHORITY(${instead}).`,
        };
      }
    }
  },
});

import { nameOf, operandNamed } from '../../bind/query.ts';
import { reservedNames } from '../../catalog/tss/index.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/reserved-name',
  title: 'Name of a record for a new ACID',
  severity: 'error',
  language: 'tss',
  commands: ['CREATE', 'RENAME'],
  what: 'CREATE or RENAME gives an ACID the name of a record of the security file: ALL, AUDIT, RDT, STC and others.',
  why: 'These names are not valid for ACIDs: commands that name them work on the record.',
  todo: 'Choose another name.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Create a User ACID' }],
  bad: ["TSS CREATE(«STC») TYPE(USER) NAME('STARTED TASKS') DEPT(SYSDEPT)"],
  good: ["TSS CREATE(STCGRP) TYPE(GROUP) NAME('STARTED TASKS') DEPT(SYSDEPT)"],
  *check(command) {
    const value = command.spec?.name === 'CREATE' ? targetOf(command) : operandNamed(command, 'ACID')?.values[0];
    const name = nameOf(value);
    if (!value || name === undefined || !reservedNames.has(name)) return;
    yield {
      place: at(command, value.span),
      message: `${name} is the name of a record of the security file, so no ACID can have it. Choose another name.`,
    };
  },
});

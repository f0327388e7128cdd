import { nameOf } from '../../bind/query.ts';
import type { BoundValue } from '../../bind/types.ts';
import { systemTasks } from '../../catalog/racf/system-tasks.ts';
import { isKeyword, profileNames, subOperand, suppliedClass } from '../support/resource-command.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/started-task-trusted',
  title: 'Started task that passes nearly all checks',
  severity: 'warning',
  commands: ['RDEFINE', 'RALTER'],
  operands: ['STDATA'],
  what: 'A profile of class STARTED has TRUSTED(YES) or PRIVILEGED(YES), and the task is none of those of the system that IBM wants trusted.',
  why: 'Whatever the task asks for, RACF allows it: all data sets, all resources. A fault in the product, or a change of its start-up data, is a fault in the security of the whole system. With PRIVILEGED not even a log record tells of it.',
  todo: 'Leave both out and permit what the product needs; its documentation has the list. If it really must be trusted, write TRUSTED(YES), not PRIVILEGED(YES), and have the reason on record.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, Setting up the STARTED class' },
    { name: 'z/OS MVS Initialization and Tuning Reference, Assigning the RACF TRUSTED attribute' },
  ],
  bad: [
    'RDEFINE STARTED ZWESVSTC.* UACC(NONE) STDATA(USER(ZWESVUSR) GROUP(STCGROUP) TRUSTED(«YES»))',
    'RALTER STARTED ZWESVSTC.* STDATA(PRIVILEGED(«YES»))',
    'RDEFINE STARTED JES2.* STDATA(USER(JES2) PRIVILEGED(«YES»))',
    'RDEFINE STARTED ** STDATA(USER(=MEMBER) GROUP(STCGROUP) TRUSTED(«YES»))',
  ],
  good: [
    'RDEFINE STARTED ZWESVSTC.* STDATA(USER(ZWESVUSR) GROUP(STCGROUP) TRUSTED(NO))',
    'RDEFINE STARTED JES2.* UACC(NONE) STDATA(USER(JES2) GROUP(STCGROUP) TRUSTED(YES))',
    'RDEFINE STARTED (LLA.* VLF.*) STDATA(USER(STCUSER) GROUP(STCGROUP) TRUSTED(YES))',
    'RDEFINE STARTED {zowe.stc}.* STDATA(USER(ZWESVUSR) TRUSTED({trusted}))',
  ],
  *check(command) {
    if (suppliedClass(command)?.name !== 'STARTED') return;
    const privileged = subOperand(command, 'STDATA', 'PRIVILEGED');
    const trusted = subOperand(command, 'STDATA', 'TRUSTED');
    const asks = isKeyword(privileged, 'YES') ? privileged : isKeyword(trusted, 'YES') ? trusted : undefined;
    const [value] = asks?.values ?? [];
    if (!asks || !value) return;
    const isPrivileged = asks === privileged;
    if (!isPrivileged && profileNames(command).every(isOfSystem)) return;
    yield {
      place: at(command, value.span),
      message: isPrivileged
        ? 'With PRIVILEGED(YES) the task passes nearly all checks and leaves no log record. Permit what it needs; if it really needs all, TRUSTED(YES) at least is logged.'
        : 'With TRUSTED(YES) the task passes nearly all checks. Permit what it needs, unless its documentation asks for TRUSTED.',
      fixes: [perhaps('Replace YES by NO', replace(command, value.span, 'NO'))],
    };
  },
});

/** True for a task of the system, and for a name of which that cannot be said. */
function isOfSystem(value: BoundValue): boolean {
  const name = nameOf(value);
  if (name === undefined) return true;
  const member = /^[^.*%]*/u.exec(name)?.[0] ?? '';
  return systemTasks.has(member);
}

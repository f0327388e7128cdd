/** AUDIT and GLOBALAUDIT: which accesses are logged, each kind with the lowest level that is. */
import { keywords, knowledge, operandsOf } from '../build.ts';

const { flag, one } = operandsOf(knowledge('z/OS RACF Command Language Reference, AUDIT operand of ADDSD and RDEFINE'));

const levels = keywords({
  READ: 'Accesses at READ and above. The same as no level.',
  UPDATE: 'Accesses at UPDATE and above.',
  CONTROL: 'Accesses at CONTROL and above.',
  ALTER: 'Accesses at ALTER only.',
});

export const auditEvents = [
  one('ALL', levels, 'Logs successes and failures.', { optional: true, default: 'READ', excludes: ['NONE'] }),
  one('SUCCESS', levels, 'Logs accesses that were allowed.', { optional: true, default: 'READ', excludes: ['NONE'] }),
  one('FAILURES', levels, 'Logs accesses that were refused.', { optional: true, default: 'READ', excludes: ['NONE'] }),
  flag('NONE', 'Logs nothing.', { excludes: ['ALL', 'SUCCESS', 'FAILURES'] }),
];

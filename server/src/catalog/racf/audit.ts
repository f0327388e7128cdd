/** AUDIT and GLOBALAUDIT: which accesses are logged, each kind with the lowest level that is. */
import { docs, keywords, operandsOf } from '../build.ts';

const { flag, one } = operandsOf(
  docs('z/OS RACF Command Language Reference, AUDIT operand; RACROUTE REQUEST=DEFINE, AUDIT'),
);

const levels = keywords({
  READ: 'Accesses at READ and above, so all of them.',
  UPDATE: 'Accesses at UPDATE and above; reading is not logged.',
  CONTROL: 'Accesses at CONTROL and above.',
  ALTER: 'Accesses at ALTER only, such as creating, deleting and renaming a data set.',
});

export const auditEvents = [
  one(
    'ALL',
    levels,
    'Logs accesses that are allowed and accesses that are refused. With READ on busy resources that makes a great many SMF records.',
    { optional: true, default: 'READ', excludes: ['NONE'] },
  ),
  one(
    'SUCCESS',
    levels,
    'Logs accesses that are allowed. `SUCCESS(UPDATE) FAILURES(READ)` is the usual choice for important data: who changed it, and who tried to see it.',
    { optional: true, default: 'READ', excludes: ['NONE'] },
  ),
  one(
    'FAILURES',
    levels,
    'Logs accesses that are refused. FAILURES(READ) alone is what a new profile has when nothing is said.',
    { optional: true, default: 'READ', excludes: ['NONE'] },
  ),
  flag('NONE', 'Logs nothing, not even refused accesses: an intruder then leaves no trace here.', {
    excludes: ['ALL', 'SUCCESS', 'FAILURES'],
  }),
];

/** Classes of JES and SDSF. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const jesClasses: readonly ClassSpec[] = [
  supplied(
    'GSDSF',
    63,
    'member',
    'Groups resources of SDSF: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'SDSF', generics: false },
  ),
  supplied(
    'JESINPUT',
    8,
    'allowed',
    "Devices through which jobs come into JES, such as INTRDR, readers, nodes; READ lets a user's jobs in. Names can stand in WHEN(JESINPUT) of PERMIT. Once active, a device without a profile is closed.",
  ),
  supplied(
    'JESJOBS',
    39,
    'allowed',
    'Who may submit, cancel and change jobs: `SUBMIT.node.job.user`, `CANCEL.node.user.job`, JOBCLASS.* and others. Segment JES encrypts spool data (ENCRYPT.*).',
  ),
  supplied(
    'JESSPOOL',
    53,
    'allowed',
    'Job logs and output on the spool: `node.user.job.jobid.dataset.name`. READ to look, ALTER to purge. The owner of the output always gets in; SDSF asks here too.',
  ),
  supplied(
    'SDSF',
    63,
    'allowed',
    'What users may do in SDSF: ISFCMD.* commands, ISFATTR.* fields, ISFOPER.* actions, ISFAUTH.*, GROUP.* membership. READ mostly opens; UPDATE and more let a user act.',
    { groupedBy: 'GSDSF' },
  ),
  supplied(
    'WRITER',
    39,
    'allowed',
    'Where output may go: `JES2.LOCAL.device`, `JES2.NJE.node`, `JES2.RJE.device`; READ.',
  ),
];

/** Classes of z/OS UNIX. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const unixClasses: readonly ClassSpec[] = [
  supplied(
    'FSACCESS',
    44,
    'required',
    'Coarse control in front of the permission bits: access to a whole z/OS UNIX file system, by the name of its data set. UPDATE lets a user in at all; without a profile the bits alone decide.',
    { sure: 'doubtful' },
  ),
  supplied(
    'FSEXEC',
    44,
    'required',
    'Whether files of a z/OS UNIX file system may be executed, by the name of its data set; protects /tmp for instance. Without a profile everybody may.',
    { sure: 'doubtful' },
  ),
  supplied(
    'FSOBJ',
    0,
    'disallowed',
    'Only for logging: SETROPTS LOGOPTIONS for it logs access to z/OS UNIX files, SETROPTS AUDIT their creation and deletion. No profiles.',
    { profiles: false, sure: 'docs' },
  ),
  supplied(
    'FSSEC',
    0,
    'disallowed',
    'For logging: SETROPTS LOGOPTIONS for it logs changes of owner, mode, and access control lists of z/OS UNIX files. While the class is active, access control lists of files (setfacl) count. No profiles.',
    { profiles: false, sure: 'docs' },
  ),
  supplied(
    'IPCOBJ',
    0,
    'disallowed',
    'Only for logging: access to and changes of z/OS UNIX message queues, semaphores and shared memory. No profiles.',
    { profiles: false },
  ),
  supplied(
    'PROCACT',
    0,
    'disallowed',
    'Only for logging: functions that look at or act on other processes, such as kill. No profiles.',
    { profiles: false },
  ),
  supplied(
    'PROCESS',
    0,
    'disallowed',
    'Only for logging: changes of the UID and GID of processes, and with AUDIT their beginning and end. No profiles.',
    { profiles: false, sure: 'docs' },
  ),
  supplied(
    'UNIXPRIV',
    246,
    'required',
    'Single privileges of the z/OS UNIX superuser, SUPERUSER.* and others, so that nobody needs UID(0). Also switches that count by existing: SHARED.IDS forbids numbers given twice, FILE.GROUPOWNER.SETGID and CHOWN.UNRESTRICTED change how files get their owners.',
    { raclistSure: 'docs' },
  ),
];

/** z/OS UNIX: what BPX resources of FACILITY and the class UNIXPRIV allow. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily } from './build.ts';

const planning = 'z/OS UNIX System Services Planning, UNIX-related FACILITY and SURROGAT class profiles';
const privileges = 'z/OS UNIX System Services Planning, Using UNIXPRIV class profiles';

const unchecked = knowledge(planning);

const facility = family('FACILITY', docs(planning), { needs: 'READ', sensitive: 'READ' }, [
  ['BPX.CF', 'Allows the service `_cpl`, which works with coupling facilities.', { sensitive: false }],
  [
    'BPX.CONSOLE',
    'Lets a program send messages to the console and receive commands with `_console()`, without being superuser.',
    { sensitive: false },
  ],
  [
    'BPX.DAEMON',
    'Lets a superuser take on the identity of any user without a password. Once it is defined, only program-controlled code may do so.',
  ],
  ['BPX.DEBUG', 'Lets a user debug programs that run authorized or with the rights of a server.'],
  ['BPX.FILEATTR.APF', 'Lets a user mark a file as APF-authorized: its program may then do anything to the system.'],
  [
    'BPX.FILEATTR.PROGCTL',
    'Lets a user mark a file as program-controlled, so that servers and daemons run it as trusted code.',
  ],
  [
    'BPX.FILEATTR.SHARELIB',
    'Lets a user mark a file as a system shared library, which takes storage that all address spaces share.',
    { sensitive: false },
  ],
  ['BPX.JOBNAME', 'Lets a user give address spaces names of their own, with `_BPX_JOBNAME`.', { sensitive: false }],
  [
    'BPX.POE',
    'Lets a program say by which port of entry its user came, for access checks that depend on it.',
    { source: unchecked },
  ],
  [
    'BPX.SERVER',
    'Lets a server give a thread the identity of its client. Once it is defined, only program-controlled code may do so.',
    {
      READ: 'Client and server must both have access to what the client asks for.',
      UPDATE: 'The access of the client alone counts.',
    },
  ],
  [
    'BPX.SHUTDOWN',
    'Lets a program ask to be told before z/OS UNIX is shut down, or hold that up.',
    { sensitive: false, source: unchecked },
  ],
  ['BPX.SMF', 'Lets a program that is not authorized write SMF records of any type.', { sensitive: 'READ' }],
  [
    'BPX.SMF.{type}.{subtype}',
    'Lets a program that is not authorized write SMF records of this type and subtype.',
    { sensitive: false, source: unchecked },
  ],
  ['BPX.STOR.SWAP', 'Lets a program make its address space non-swappable.', { sensitive: false }],
  ['BPX.SUPERUSER', 'Lets a user become superuser (UID 0) with `su`, `seteuid` or the TSO commands for mounting.'],
  [
    'BPX.UNLIMITED.OUTPUT',
    'Lets a program write more spooled output than the limits allow.',
    { sensitive: false, source: unchecked },
  ],
  ['BPX.WLMSERVER', 'Lets a server use the services of workload management, for itself and for its clients.'],
]);

const more = family('FACILITY', unchecked, {}, [
  [
    'BPX.**',
    'What z/OS UNIX lets single users do. IBM warns of one profile for all of it: some work by being defined.',
  ],
  [
    'BPX.DAEMON.HFSCTL',
    'With READ a daemon may load programs from the file system that are not program-controlled, MVS libraries still have to be.',
    { needs: 'READ', sensitive: 'READ' },
  ],
  ['BPX.DEFAULT.USER', 'Named the default OMVS segments up to z/OS 1.13. z/OS 2.1 took it away: use BPX.UNIQUE.USER.'],
  [
    'BPX.EXECMVSAPF.{program}',
    'With READ, an unauthorized caller may pass more than 100 characters to this authorized program with `execmvs`.',
    { needs: 'READ', sensitive: 'READ' },
  ],
  ['BPX.MAINCHECK', 'Defined: enhanced program security asks for a MAIN program also where z/OS UNIX loads it.'],
  ['BPX.MAP', 'With READ, a program may use the services that map memory between processes.', { needs: 'READ' }],
  ['BPX.NEXT.USER', 'Defined, with ranges in APPLDATA: AUTOUID and AUTOGID take numbers from there.'],
  [
    'BPX.SAFFASTPATH',
    'Defined: z/OS UNIX skips calls of RACF when permission bits grant the access, so these are not audited.',
  ],
  [
    'BPX.STICKYSUG.{program}',
    'With READ, a set-user-ID program may run this sticky-bit program from an MVS library.',
    { needs: 'READ', sensitive: 'READ' },
  ],
  ['BPX.STREAM', 'With READ, a program may share the STREAMS resources of the kernel.', { needs: 'READ' }],
  [
    'BPX.UNIQUE.USER',
    'Defined: a user or group without an OMVS segment gets one with a number of its own. APPLDATA names a model user.',
  ],
]);

const unixpriv = family('UNIXPRIV', docs(privileges), { needs: 'READ', sensitive: 'READ' }, [
  [
    'SUPERUSER.FILESYS',
    'Access to files of this system as a superuser has, whatever their permission bits say.',
    {
      READ: 'Read any file, and read or search any directory.',
      UPDATE: 'Write to any file.',
      CONTROL: 'Write to any directory: create, rename and delete files.',
    },
  ],
  [
    'SUPERUSER.FILESYS.ACLOVERRIDE',
    'Defined: access control lists count before SUPERUSER.FILESYS. Who is permitted here keeps its levels of SUPERUSER.FILESYS.',
    { READ: 'As READ to SUPERUSER.FILESYS.', UPDATE: 'As UPDATE there.', CONTROL: 'As CONTROL there.' },
  ],
  ['SUPERUSER.FILESYS.CHANGEPERMS', 'Change the permission bits and access control lists of any file.'],
  ['SUPERUSER.FILESYS.CHOWN', 'Give any file another owner.'],
]);

const moreUnixpriv = family('UNIXPRIV', knowledge(privileges), {}, [
  [
    'SUPERUSER.FILESYS.MOUNT',
    'Mount and unmount file systems, change their attributes and quiesce them.',
    {
      READ: 'Only with the option NOSETUID, so that programs in them gain no identity.',
      UPDATE: 'Also with SETUID.',
      sensitive: 'READ',
    },
  ],
  [
    'SUPERUSER.FILESYS.QUIESCE',
    'Quiesce and unquiesce file systems.',
    {
      READ: 'Those mounted with NOSETUID.',
      UPDATE: 'Those mounted with SETUID too.',
      sensitive: 'READ',
    },
  ],
  [
    'SUPERUSER.FILESYS.PFSCTL',
    'Use `pfsctl()`, which administers physical file systems such as zFS.',
    { needs: 'READ', sensitive: 'READ' },
  ],
  [
    'SUPERUSER.FILESYS.USERMOUNT',
    'Mount and unmount file systems of one’s own on directories one owns, with NOSETUID.',
    { needs: 'READ' },
  ],
  [
    'SUPERUSER.FILESYS.VREGISTER',
    'Register a server as a VFS file server, as NFS does.',
    { needs: 'READ', sensitive: 'READ' },
  ],
  [
    'SUPERUSER.FILESYS.DIRSRCH',
    'Read and search any directory, without access to the files in it.',
    { needs: 'READ', sensitive: 'READ' },
  ],
  [
    'SUPERUSER.IPC.RMID',
    'Release message queues, semaphores and shared memory of others (`ipcrm`).',
    { needs: 'READ', sensitive: 'READ' },
  ],
  ['SUPERUSER.PROCESS.GETPSENT', 'See the processes of all users (`ps -A`).', { needs: 'READ' }],
  ['SUPERUSER.PROCESS.KILL', 'Send signals to any process, which may end it.', { needs: 'READ', sensitive: 'READ' }],
  ['SUPERUSER.PROCESS.PTRACE', 'Trace and debug the processes of others.', { needs: 'READ', sensitive: 'READ' }],
  ['SUPERUSER.SETPRIORITY', 'Raise the priority of one’s own processes.', { needs: 'READ' }],
  [
    'SUPERUSER.SHMMCV.LIMITS',
    'Create many more mutexes and condition variables for a shared memory segment.',
    { needs: 'READ' },
  ],
  [
    'SUPERUSER.**',
    'Single rights of a z/OS UNIX superuser, given without UID 0. A profile for all of them with UACC(NONE) keeps future ones closed.',
  ],
]);

const switches = family('UNIXPRIV', docs(privileges), {}, [
  [
    'CHOWN.UNRESTRICTED',
    'Defined: any user may give own files to another owner. Nobody is permitted; the profile works by being there.',
  ],
  ['FILE.GROUPOWNER.SETGID', 'Defined: the set-group-ID bit of a directory decides whether new files take its group.'],
  [
    'RESTRICTED.FILESYS.ACCESS',
    'Defined: users with the attribute RESTRICTED get nothing by the permission bits for others. READ lifts that for single ones.',
    { needs: 'READ' },
  ],
  [
    'SHARED.IDS',
    'Defined: no UID or GID is given twice. READ lets administrators who have it use SHARED.',
    { needs: 'READ' },
  ],
]);

const surrogate = family('SURROGAT', docs(planning), { needs: 'READ', sensitive: 'READ' }, [
  ['BPX.SRV.{user}', 'Lets a server or daemon act for this user without the user’s password.'],
]);

export const unixFamilies: readonly ResourceFamily[] = [facility, more, unixpriv, moreUnixpriv, switches, surrogate];

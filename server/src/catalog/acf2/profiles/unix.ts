/** Profile records about z/OS UNIX, z/VM and Linux. */
import { amount, name, number, path, unixId } from '../../build.ts';
import type { AcfRecordSpec, OperandSpec } from '../../types.ts';
import { article, known, stig, vmPage } from '../sources.ts';
import { experience, fieldsOf, groupProfile, userProfile } from './build.ts';

const omvsPage = vmPage('OMVS Profile Data Records');
const { one } = fieldsOf(omvsPage);
const { one: limit } = fieldsOf(omvsPage, 'knowledge');
const automatic = fieldsOf(article(205482));

const gid = (source: typeof omvsPage): OperandSpec =>
  fieldsOf(source).one('GID', unixId, 'The numeric identity of the group.', { excludes: ['AUTOGID'] });

export const unixRecords: readonly AcfRecordSpec[] = [
  userProfile(
    'OMVS',
    'The z/OS UNIX identity of a logonid. It counts after F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS) and F ACF2,OMVS. NO-OMVS in the logonid takes it away.',
    [
      one(
        'UID',
        unixId,
        'The numeric identity in z/OS UNIX. UID(0) is the superuser: use rules of the type UNI instead.',
        {
          excludes: ['AUTOUID'],
        },
      ),
      automatic.flag('AUTOUID', 'ACF2 chooses a free UID. The GSO record AUTOIDOM must exist before.', {
        excludes: ['UID'],
      }),
      one('HOME', path(1023), 'The home directory. Letter case counts.', { default: 'the root directory' }),
      one(
        'OMVSPGM',
        path(1023),
        'The program that starts in z/OS UNIX, normally the shell: `/bin/sh`. Letter case counts.',
        {
          sure: 'knowledge',
        },
      ),
      limit(
        'ASSIZE',
        number(10485760, 2147483647),
        'The largest address space, in bytes. Left out, what BPXPRMxx says.',
      ),
      limit('CPUTIME', number(7, 2147483647), 'CPU time of a process, in seconds. Left out, what BPXPRMxx says.'),
      limit('FILEPROC', number(3, 524287), 'Open files of a process. Servers need many. Left out, what BPXPRMxx says.'),
      limit('PROCUSER', number(3, 32767), 'Processes of the user at a time. Left out, what BPXPRMxx says.'),
      limit(
        'THREADS',
        number(0, 100000),
        'Threads of a process. Java servers need many. Left out, what BPXPRMxx says.',
      ),
      limit('MMAPAREA', number(1, 16777216), 'Pages of data spaces for mapped files. Left out, what BPXPRMxx says.'),
      experience.one('MEMLIMIT', amount, 'Storage above the bar that is not shared, such as 2G.'),
      experience.one('SHMEMMAX', amount, 'Shared storage above the bar, such as 2G.'),
      fieldsOf(stig).one(
        'PROGRAM',
        path(1023),
        'The program that starts in z/OS UNIX, as some published decks spell it. OMVSPGM is the documented name.',
      ),
    ],
    omvsPage,
  ),
  groupProfile(
    'OMVS',
    'The z/OS UNIX identity of a group. It counts after F ACF2,REBUILD(GRP),CLASS(P) and F ACF2,OMVS.',
    [
      gid(omvsPage),
      automatic.flag('AUTOGID', 'ACF2 chooses a free GID. The GSO record AUTOIDOM must exist before.', {
        excludes: ['GID'],
      }),
    ],
    article(205482),
  ),
  userProfile(
    'OVM',
    'The identity of a logonid in OpenExtensions of z/VM.',
    [
      experience.one('UID', unixId, 'The numeric identity of the user.'),
      experience.one('FSROOT', path(1023), 'The root of the file system.'),
      experience.one('VHOME', path(1023), 'The home directory of the user.'),
      experience.one('VPROGRAM', path(1023), 'The program that starts, normally the shell.'),
    ],
    known,
  ),
  userProfile(
    'LINUX',
    'The identity of a logonid in Linux, for the PAM client of ACF2.',
    [
      experience.one('UID', unixId, 'The numeric identity of the user.'),
      experience.one('HOME', path(1023), 'The home directory of the user.'),
      experience.one('PROGRAM', path(1023), 'The program that starts, normally the shell.'),
      experience.one('LINUXNAM', name('user name', 32), 'The name of the user there.'),
    ],
    vmPage('Profile and Segment Information'),
  ),
  groupProfile(
    'LINUX',
    'The identity of a group in Linux, for the PAM client of ACF2.',
    [experience.one('GID', unixId, 'The numeric identity of the group.')],
    vmPage('Profile and Segment Information'),
  ),
];

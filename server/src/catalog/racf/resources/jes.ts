/** Jobs and their output: JESJOBS, JESSPOOL, JESINPUT, WRITER, NODES, PROPCNTL, SURROGAT. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily } from './build.ts';

const guide = 'z/OS RACF Security Administrator’s Guide';

const modify = knowledge('z/OS MVS Using the Subsystem Interface, job modify');

const jobs = family('JESJOBS', docs(`${guide}, JESJOBS class`), {}, [
  ['SUBMIT.{node}.{job}.{user}', 'Submitting jobs of this name that run as this user at this node.', { needs: 'READ' }],
  [
    'CANCEL.{node}.{user}.{job}',
    'Cancelling this user’s job with TSO CANCEL or SDSF. One’s own need no permission.',
    { needs: 'ALTER', sensitive: 'ALTER' },
  ],
  [
    'JOBCLASS.{node}.{class}.{job}',
    'Jobs of this class, where checks of job classes are switched on.',
    { needs: 'READ', source: knowledge('z/OS JES2 Initialization and Tuning Guide, job class access') },
  ],
  ['HOLD.{node}.{user}.{job}', 'Holding this job through a job modify request.', { needs: 'UPDATE', source: modify }],
  [
    'RELEASE.{node}.{user}.{job}',
    'Releasing this job through a job modify request.',
    { needs: 'UPDATE', source: modify },
  ],
  ['PURGE.{node}.{user}.{job}', 'Purging this job through a job modify request.', { needs: 'ALTER', source: modify }],
  [
    'MODIFY.{node}.{user}.{job}',
    'Changing this job through a job modify request.',
    { needs: 'UPDATE', source: modify },
  ],
]);

const spool = family('JESSPOOL', docs(`${guide}, protecting data sets on spool`), {}, [
  [
    '{node}.{user}.{job}.{job id}.{ds number}.{name}',
    'A spool data set of this user. Users have their own, unless a profile with their user ID takes that away.',
    {
      READ: 'Look at it.',
      UPDATE: 'Write to it.',
      CONTROL: 'Change it and its queue from SDSF.',
      ALTER: 'Delete and release it, and change its attributes.',
    },
  ],
  [
    '{node}.{user}.{job}.{job id}.**',
    'All spool data sets of a job.',
    { READ: 'Look at them.', UPDATE: 'Write to them.', ALTER: 'Delete them and change their attributes.' },
  ],
  [
    '{node}.{user}.{job}.{job id}',
    'The job itself in SDSF: its line on the panels.',
    { READ: 'Display it.', ALTER: 'Cancel and change it.' },
  ],
  ['{node}.+MASTER+.SYSLOG.**', 'The system log as spool data set.', { READ: 'Look at it.' }],
  ['{node}.{user}.SYSLOG.{job id}.**', 'The system log as spool data set.', { READ: 'Look at it.' }],
  [
    '{node}.$JESNEWS.{task}.{job id}.{ds number}.JESNEWS',
    'JESNEWS, which is printed with every job.',
    { READ: 'Look at it.', UPDATE: 'Change it.', open: 'READ', sensitive: 'UPDATE' },
  ],
]);

const entries = family('JESINPUT', docs(`${guide}, JES input devices`), { needs: 'READ' }, [
  ['INTRDR', 'Submitting jobs through internal readers.', { open: 'READ' }],
  ['STCINRDR', 'Jobs of started tasks.', { open: 'READ' }],
  ['TSUINRDR', 'Log-ons of TSO users.', { open: 'READ' }],
  ['RDR{n}', 'Jobs from this local reader.'],
  ['R{n}.RD{m}', 'Jobs from this remote reader.'],
  ['{node}', 'Jobs that come in from this NJE node.'],
]);

const writers = family('WRITER', docs(`${guide}, controlling where output is processed`), { needs: 'READ' }, [
  ['{jes}.LOCAL.{device}', 'Printing or punching on this local device.', { open: 'READ' }],
  ['{jes}.RJE.{device}', 'Printing or punching on this remote workstation.'],
  ['{jes}.NJE.{node}', 'Sending output and jobs to this node.'],
]);

const nodes = family('NODES', docs(`${guide}, NJE`), {}, [
  [
    '{node}.USERJ.{user}',
    'Jobs that come from this user at this node.',
    {
      READ: 'They run with a valid user ID and password.',
      UPDATE: 'The user ID is taken as checked by the other node.',
      CONTROL: 'As UPDATE, also without a known user, translated by ADDMEM.',
      sensitive: 'UPDATE',
    },
  ],
  [
    '{node}.GROUPJ.{group}',
    'Jobs that come in with this group; ADDMEM may give another.',
    { READ: 'The group is accepted.' },
  ],
  ['{node}.SECLJ.{label}', 'Jobs that come in with this security label.'],
  ['{node}.RUSER.{user}', 'NJE commands from this user.'],
  [
    '{node}.USERS.{user}',
    'Output that comes from this user at this node.',
    {
      READ: 'Belongs to the default user for unknown owners.',
      UPDATE: 'Belongs to the user named in ADDMEM, or to this one.',
      CONTROL: 'As UPDATE, for output of the store-and-forward kind too.',
      sensitive: 'UPDATE',
    },
  ],
  ['{node}.GROUPS.{group}', 'Output that comes in with this group.'],
  ['{node}.SECLS.{label}', 'Output that comes in with this security label.'],
]);

const propagation = family('PROPCNTL', docs(`${guide}, PROPCNTL class`), {}, [
  [
    '{user}',
    'Defined: jobs that this user submits without USER do not run as this user. For CICS regions and other multi-user address spaces.',
  ],
]);

const surrogates = family(
  'SURROGAT',
  docs(`${guide}, surrogate job submission`),
  { needs: 'READ', sensitive: 'READ' },
  [
    ['{user}.SUBMIT', 'Lets others submit jobs that run as this user, without the user’s password.'],
    [
      '{user}.DFHSTART',
      'CICS: start transactions that run as this user.',
      { source: docs('CICS Transaction Server for z/OS, surrogate user security') },
    ],
    [
      '{user}.DFHINSTL',
      'CICS: install definitions that name this user, such as the default user or a PLT user.',
      { source: docs('CICS Transaction Server for z/OS, surrogate user security') },
    ],
    [
      '{user}.DFHEXCI',
      'CICS: call a region from outside as this user.',
      { source: docs('CICS Transaction Server for z/OS, surrogate user checking for EXCI') },
    ],
    [
      'ATBALLOC.{user}',
      'APPC: allocate conversations as this user.',
      { source: knowledge('z/OS MVS Planning: APPC/MVS Management') },
    ],
  ],
);

export const jesFamilies: readonly ResourceFamily[] = [jobs, spool, entries, writers, nodes, propagation, surrogates];

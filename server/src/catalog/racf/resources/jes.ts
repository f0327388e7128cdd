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

const entries = family('JESINPUT', knowledge(`${guide}, JES input devices`), { needs: 'READ' }, [
  ['INTRDR', 'Submitting jobs through internal readers.', { open: 'READ' }],
  ['STCINRDR', 'Jobs of started tasks.', { open: 'READ' }],
  ['TSUINRDR', 'Log-ons of TSO users.', { open: 'READ' }],
  ['RDR{n}', 'Jobs from this local reader.'],
  ['R{n}.RD{m}', 'Jobs from this remote reader.'],
  ['{node}', 'Jobs that come in from this NJE node.'],
]);

const writers = family('WRITER', knowledge(`${guide}, controlling where output is processed`), { needs: 'READ' }, [
  ['{jes}.LOCAL.{device}', 'Printing or punching on this local device.', { open: 'READ' }],
  ['{jes}.RJE.{device}', 'Printing or punching on this remote workstation.'],
  ['{jes}.NJE.{node}', 'Sending output and jobs to this node.'],
]);

const nodes = family('NODES', docs(`${guide}, Understanding NODES profiles`), {}, [
  [
    '{node}.USERJ.{user}',
    'Jobs from this node that name this user. There is no access list: UACC says what is done, ADDMEM gives another user.',
    {
      READ: 'Run when user and password are valid.',
      UPDATE: 'Run without a password when the other node has checked them.',
      CONTROL: 'Run without a password in any case.',
    },
  ],
  ['{node}.GROUPJ.{group}', 'Jobs from this node that name this group; ADDMEM gives another.', { READ: 'Accepted.' }],
  ['{node}.SECLJ.{label}', 'Jobs from this node with this security label; ADDMEM gives another.'],
  ['{node}.RUSER.{user}', 'Commands from this node.'],
  [
    '{node}.USERS.{user}',
    'Output of this user that comes from this node. UACC says who owns it, ADDMEM gives another user.',
    {
      READ: 'It belongs to nobody known.',
      UPDATE: 'It belongs to the user, or to that of ADDMEM.',
      CONTROL: 'As UPDATE, also where the other node says little.',
    },
  ],
  ['{node}.GROUPS.{group}', 'Output from this node that belongs to this group.'],
  ['{node}.SECLS.{label}', 'Output from this node with this security label.'],
]);

const propagation = family('PROPCNTL', knowledge(`${guide}, PROPCNTL class`), {}, [
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

/** SDSF: panels, commands, filters, fields that can be typed over, and destinations. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily, type ResourceRow } from './build.ts';

const book = 'z/OS SDSF Operation and Customization';

/** Panels of jobs and output: they name the JES in the resource. */
const jobPanels: readonly (readonly [command: string, what: string])[] = [
  ['ACTIVE', 'DA: active users'],
  ['HELD', 'H: held output'],
  ['INPUT', 'I: jobs that wait'],
  ['OUTPUT', 'O: output'],
  ['STATUS', 'ST: all jobs'],
];

/** Panels of the system. */
const systemPanels: readonly (readonly [command: string, what: string])[] = [
  ['INITIATOR', 'INIT: initiators'],
  ['PRINTER', 'PR: printers'],
  ['PUNCH', 'PUN: punches'],
  ['READER', 'RDR: readers'],
  ['LINE', 'LI: lines'],
  ['NODE', 'NO: nodes'],
  ['SO', 'SO: spool offload'],
  ['SP', 'SP: spool volumes'],
  ['JOBCLASS', 'JC: job classes'],
  ['MAS', 'MAS: members of the JES2 complex'],
  ['PROCESS', 'PS: z/OS UNIX processes'],
  ['RESOURCE', 'RM: resources of JES2'],
  ['SCHENV', 'SE: scheduling environments'],
  ['SYSTEM', 'SYS: systems of the sysplex'],
  ['HCHECKER', 'CK: health checks'],
  ['ENCLAVE', 'ENC: enclaves'],
  ['ULOG', 'ULOG: one’s own commands and their answers'],
  ['SYSLOG', 'LOG: the system log'],
];

const panel = ([command, what]: readonly [string, string]): ResourceRow => [
  `ISFCMD.ODSP.${command}.{system}`,
  `SDSF panel ${what}.`,
];

const panels = family('SDSF', knowledge(`${book}, protecting SDSF commands`), { needs: 'READ', open: 'READ' }, [
  ...jobPanels.map(([command, what]): ResourceRow => [`ISFCMD.DSP.${command}.{jes}`, `SDSF panel ${what}.`]),
  ...systemPanels.map(panel),
  ['ISFCMD.DSP.**', 'SDSF panels of jobs and output.'],
  ['ISFCMD.ODSP.**', 'SDSF panels of the system.'],
]);

const commands = family('SDSF', knowledge(`${book}, protecting SDSF commands`), { needs: 'READ' }, [
  ['ISFCMD.FILTER.DEST', 'SDSF DEST: which destinations panels show.', { open: 'READ' }],
  ['ISFCMD.FILTER.OWNER', 'SDSF OWNER: whose jobs panels show.', { open: 'READ' }],
  ['ISFCMD.FILTER.PREFIX', 'SDSF PREFIX: jobs of which names panels show.', { open: 'READ' }],
  ['ISFCMD.FILTER.SYSNAME', 'SDSF SYSNAME: which systems panels show.', { open: 'READ' }],
  ['ISFCMD.MAINT.ABEND', 'SDSF ABEND: end SDSF with a dump.'],
  ['ISFCMD.MAINT.TRACE', 'SDSF TRACE.'],
  [
    'ISFCMD.OPT.SERVER',
    'SDSF and its server: the parameters of the server are used.',
    { source: knowledge(`${book}, protecting SDSF commands`) },
  ],
]);

const rights = family('SDSF', docs(`${book}, protecting operator authority`), {}, [
  [
    'ISFOPER.SYSTEM',
    'SDSF: operator commands with the slash, `/command`, which are checked in OPERCMDS besides.',
    { needs: 'READ', sensitive: 'READ' },
  ],
  [
    'ISFOPER.DEST.{jes}',
    'SDSF: authority over jobs and output by their destination, together with ISFAUTH.DEST.',
    { needs: 'READ', sensitive: 'READ' },
  ],
  ['ISFOPER.ANYDEST.{jes}', 'SDSF: all destinations when panels are filtered by them.', { needs: 'READ' }],
  [
    'ISFAUTH.DEST.{destination}',
    'SDSF: jobs and output for this destination.',
    { READ: 'List and display them.', ALTER: 'Change, release and delete them.' },
  ],
  [
    'ISFAUTH.DEST.{destination}.DATASET.{data set}',
    'SDSF: browse spool data sets of this name for this destination.',
    { needs: 'READ' },
  ],
]);

const more = family('SDSF', knowledge(`${book}, protecting fields that can be overtyped`), {}, [
  [
    'ISFATTR.{group}.{field}',
    'SDSF: this field of a panel may be typed over. The job, output or device is checked besides.',
    { needs: 'UPDATE' },
  ],
  ['ISFATTR.JOB.{field}', 'SDSF: fields of jobs, such as CLASS and PRTY.', { needs: 'UPDATE' }],
  ['ISFATTR.JOBCL.{field}', 'SDSF: fields of job classes.', { needs: 'UPDATE' }],
  [
    'ISFATTR.OUTPUT.{field}',
    'SDSF: fields of output, such as CLASS, DEST and FORMS.',
    { needs: 'UPDATE', open: 'UPDATE' },
  ],
  ['ISFATTR.OUTDESC.{field}', 'SDSF: fields of output descriptors.', { needs: 'UPDATE', open: 'UPDATE' }],
  [
    'GROUP.{group}.{server}',
    'SDSF: users with READ belong to this group of ISFPRMxx.',
    { needs: 'READ', source: docs(`${book}, assigning users to groups`) },
  ],
  ['ISFINIT.{initiator}.{jes}', 'SDSF: this initiator.', { READ: 'Display.', CONTROL: 'Start, stop and change it.' }],
  ['ISFJOBCL.{class}.{jes}', 'SDSF: this job class.', { READ: 'Display.', CONTROL: 'Change it.' }],
  ['ISFPROC.{owner}.{job}', 'SDSF: z/OS UNIX processes.', { READ: 'Display.', ALTER: 'Cancel and kill them.' }],
  ['SERVER.NOPARM', 'SDSF: users with READ get in when ISFPRMxx is not in force.', { needs: 'READ' }],
]);

export const sdsfFamilies: readonly ResourceFamily[] = [panels, commands, rights, more];

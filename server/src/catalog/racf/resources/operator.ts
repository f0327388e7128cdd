/** OPERCMDS: operator commands of MVS, JES2, JES3, RACF and others; CONSOLE. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily, type ResourceNotes, type ResourceRow } from './build.ts';
import type { ResourceLevel } from './types.ts';

const table = 'z/OS MVS System Commands, MVS commands, RACF access authorities, and resource names';

/** A row of the table of MVS commands: resource below MVS, the level it asks for, what it is. */
const command = (name: string, needs: ResourceLevel, doc: string, notes?: ResourceNotes): ResourceRow => [
  `MVS.${name}`,
  doc,
  { needs, ...notes },
];

const severe: ResourceNotes = { sensitive: 'UPDATE' };
const gravest: ResourceNotes = { sensitive: 'CONTROL' };

const checked = family('OPERCMDS', docs(table), {}, [
  command('ACTIVATE', 'UPDATE', 'ACTIVATE: switch to another I/O configuration.', severe),
  command('CANCEL.ATX.{job}', 'UPDATE', 'CANCEL of an APPC transaction program.'),
  command('CANCEL.DEV.{device}', 'UPDATE', 'CANCEL of a device.'),
  command('CANCEL.JOB.{job}', 'UPDATE', 'CANCEL of a job.'),
  command(
    'CANCEL.STC.{member}.{id}',
    'UPDATE',
    'CANCEL of a started task: the member with its JCL, and its identifier or job name.',
  ),
  command('CANCEL.TSU.{user}', 'UPDATE', 'CANCEL of a TSO user.'),
  command('CHNGDUMP', 'UPDATE', 'CHNGDUMP: change what dumps hold.'),
  command('CMDS.DISPLAY', 'READ', 'CMDS DISPLAY: commands that run.'),
  command('CMDS.DUMP', 'CONTROL', 'CMDS DUMP: a dump of commands that run.'),
  command('CMDS.FORCE', 'CONTROL', 'CMDS FORCE: end a command that holds a resource.'),
  command('CMDS.REMOVE', 'CONTROL', 'CMDS REMOVE: take commands out of the queue.'),
  command('CONFIG', 'CONTROL', 'CONFIG: take processors, storage and paths online and offline.', gravest),
  command(
    'CONTROL.{what}',
    'READ',
    'CONTROL: how a console shows its messages. For the consoles of others more may be asked.',
  ),
  [
    'MVS.MCSOPER.{console}',
    'Being this extended console: TSO CONSOLE, SDSF and automation. TSO users take their own name unless they give another.',
    { needs: 'READ', source: docs('z/OS MVS Planning: Operations, granting access to OPERCMDS') },
  ],
  [
    'MVS.VARY.TCPIP.**',
    'VARY TCPIP: each command has a resource of its own below this.',
    { needs: 'CONTROL', source: docs('z/OS Communications Server: IP System Administrator’s Commands, VARY TCPIP') },
  ],
  [
    'MVS.VARY.TCPIP.OBEYFILE',
    'VARY TCPIP,,OBEYFILE: change the configuration of TCP/IP from a data set.',
    {
      needs: 'CONTROL',
      sensitive: 'CONTROL',
      source: docs('z/OS Communications Server: IP System Administrator’s Commands, VARY TCPIP'),
    },
  ],
  ['MVS.SEND', 'SEND: messages to users.', { needs: 'READ', open: 'READ', source: docs('DISA STIG V-223655') }],
]);

const experience = family('OPERCMDS', knowledge(table), {}, [
  [
    'MVS.**',
    'Commands of MVS. A profile for all with UACC(NONE) covers those that have none of their own.',
    { sensitive: 'UPDATE' },
  ],
  command('CANCEL.**', 'UPDATE', 'CANCEL of jobs, started tasks, users and devices.'),
  command('DISPLAY.{what...}', 'READ', 'DISPLAY: each kind of information has a name of its own.', { open: 'READ' }),
  command('DISPLAY.JOB', 'READ', 'DISPLAY A, J and TS: what runs.', { open: 'READ' }),
  command('DISPLAY.TIMEDATE', 'READ', 'DISPLAY T: time and date.', { open: 'READ' }),
  command('DISPLAY.PROG', 'READ', 'DISPLAY PROG: APF list, link list, exits, LPA.', { open: 'READ' }),
  command('DISPLAY.IPLINFO', 'READ', 'DISPLAY IPLINFO.', { open: 'READ' }),
  command('DISPLAY.OMVS', 'READ', 'DISPLAY OMVS.', { open: 'READ' }),
  command('DISPLAY.TCPIP', 'READ', 'DISPLAY TCPIP.', { open: 'READ' }),
  command('DUMP', 'CONTROL', 'DUMP: take a dump of address spaces, with all the data in them.', gravest),
  command('FORCE.DEV.{device}', 'CONTROL', 'FORCE of a device.', gravest),
  command('FORCE.JOB.{job}', 'CONTROL', 'FORCE of a job.', gravest),
  command('FORCE.STC.{member}.{id}', 'CONTROL', 'FORCE of a started task.', gravest),
  command('FORCE.TSU.{user}', 'CONTROL', 'FORCE of a TSO user.', gravest),
  command('FORCEARM.{kind}.{job...}', 'CONTROL', 'FORCE with ARM: cancel what CANCEL does not.', gravest),
  command('LOGON', 'READ', 'LOGON to a console.'),
  command('MODIFY.JOB.{job}', 'UPDATE', 'MODIFY of a job.'),
  command(
    'MODIFY.STC.{member}.{id}',
    'UPDATE',
    'MODIFY of a started task: the member with its JCL, and its identifier or job name.',
  ),
  command('MODIFY.**', 'UPDATE', 'MODIFY of jobs and started tasks: what it does is up to them.'),
  command('QUIESCE', 'CONTROL', 'QUIESCE: stop all work of the system.', gravest),
  command('REPLY', 'READ', 'REPLY to an outstanding request; what asks decides what follows.', { sensitive: 'READ' }),
  command('RESET', 'UPDATE', 'RESET: the service class of a job, or its stop.'),
  command('ROUTE.CMD.{system}', 'READ', 'ROUTE a command to this system, where it is checked again.'),
  command('SETALLOC.ALLOC', 'UPDATE', 'SETALLOC: settings of allocation.', severe),
  command('SETCON.CON', 'UPDATE', 'SETCON: consoles.'),
  command('SETGRS.GRS', 'CONTROL', 'SETGRS: serialization in the sysplex.', gravest),
  command('SETIOS.IOS', 'UPDATE', 'SETIOS: the I/O supervisor.', severe),
  command('SETLOGR.LOGR', 'CONTROL', 'SETLOGR: the system logger.', gravest),
  command('SETOMVS.OMVS', 'UPDATE', 'SETOMVS: limits and settings of z/OS UNIX.', severe),
  command(
    'SETPROG',
    'UPDATE',
    'SETPROG: APF list, link list, exits and LPA. The CSV resources of FACILITY are asked besides.',
    severe,
  ),
  command('SETSMF.SMF', 'UPDATE', 'SETSMF: what is recorded, and what is not any more.', severe),
  command('SETSSI.{action}.{subsystem}', 'CONTROL', 'SETSSI: add, activate and deactivate subsystems.', gravest),
  command('SETXCF.XCF', 'CONTROL', 'SETXCF: couple data sets, structures and policies of the sysplex.', gravest),
  command(
    'SET.{what}',
    'UPDATE',
    'SET: take settings from another parmlib member, such as SET.SMF or SET.PROG.',
    severe,
  ),
  command('SET.PROG', 'UPDATE', 'SET PROG: APF list, link list, exits and LPA from another PROGxx.', severe),
  command('SET.SMF', 'UPDATE', 'SET SMF: what is recorded, from another SMFPRMxx.', severe),
  command('SET.TIMEDATE', 'UPDATE', 'SET CLOCK and SET DATE.', severe),
  command('SLIP', 'UPDATE', 'SLIP: traps that take dumps, and may change the flow of programs.', severe),
  command('START.STC.{member...}', 'UPDATE', 'START of a started task: the member with its JCL, then its job name.'),
  command('STOP.JOB.{job}', 'UPDATE', 'STOP of a job.'),
  command('STOP.STC.{member}.{id}', 'UPDATE', 'STOP of a started task.'),
  ['MVS.TRACE.{kind}', 'TRACE: CT, MT, ST and STATUS.', { READ: 'TRACE STATUS.', UPDATE: 'Start and stop traces.' }],
  command('UNKNOWN', 'READ', 'Words that are no command, so that a subsystem may take them.', { open: 'READ' }),
  command('VARY.CN', 'CONTROL', 'VARY CN: consoles.', gravest),
  command('VARY.DEV', 'UPDATE', 'VARY of devices, online and offline.', severe),
  command('VARY.PATH', 'UPDATE', 'VARY PATH.', severe),
  command('VARY.NET', 'UPDATE', 'VARY NET: VTAM resources.'),
  command('VARY.WLM', 'CONTROL', 'VARY WLM: policies and application environments.'),
  command('VARY.XCF', 'CONTROL', 'VARY XCF: take a system out of the sysplex.', gravest),
]);

const jes2 = 'z/OS JES2 Initialization and Tuning Guide, authorizing commands with RACF';

const jes = (name: string, needs: ResourceLevel, doc: string, notes?: ResourceNotes): ResourceRow => [
  `JES2.${name}`,
  doc,
  { needs, ...notes },
];

const jes2Commands = family('OPERCMDS', knowledge(jes2), {}, [
  ['JES2.**', 'Commands of JES2. The first qualifier is the name of the subsystem.', { sensitive: 'UPDATE' }],
  jes('ADD.{what...}', 'CONTROL', '$ADD: more devices, members, nodes and the like.', gravest),
  jes('CANCEL.BAT', 'UPDATE', '$C J: jobs.'),
  jes('CANCEL.STC', 'UPDATE', '$C S: started tasks.'),
  jes('CANCEL.TSU', 'UPDATE', '$C T: TSO users.'),
  jes('DEL.{what...}', 'CONTROL', '$DEL: connections, members and the like.', gravest),
  jes('DISPLAY.{what...}', 'READ', '$D: each kind of information has a name of its own.', { open: 'READ' }),
  jes('MODIFY.{what...}', 'CONTROL', '$T of settings and initialization statements.', gravest),
  jes('MODIFY.BAT', 'UPDATE', '$T J: jobs.'),
  jes('MODIFY.STC', 'UPDATE', '$T S: started tasks.'),
  jes('MODIFY.TSU', 'UPDATE', '$T T: TSO users.'),
  jes('MODIFYHOLD.{what}', 'UPDATE', '$H: hold jobs, classes and queues.'),
  jes('MODIFYRELEASE.{what}', 'UPDATE', '$A: release jobs, classes and queues.'),
  jes('MSEND.CMD', 'READ', '$M: a command to another member or node.'),
  jes('NSEND.CMD', 'READ', '$N: a command to another node, which checks it again.'),
  jes('RESTART.BAT', 'CONTROL', '$E J: start a job again.'),
  jes('ROUTE.{what...}', 'UPDATE', '$R: output to another destination, jobs to another node.'),
  jes('SEND.MESSAGE', 'READ', '$D M: messages.'),
  jes('START.{what}', 'CONTROL', '$S: start functions of JES2.'),
  jes('START.BAT', 'UPDATE', '$S J: start a job at once.'),
  jes('STOP.{what}', 'CONTROL', '$P: stop functions of JES2.', gravest),
  jes('VS', 'CONTROL', '$VS: any MVS command, in the name of JES2.', gravest),
  ['JES3.**', 'Commands of JES3, in the same way as those of JES2.', { sensitive: 'UPDATE' }],
]);

const racf = knowledge('z/OS RACF Security Administrator’s Guide, RACF operator commands');

const others = family(
  'OPERCMDS',
  docs('z/OS RACF Security Administrator’s Guide, Controlling the use of operator commands'),
  {},
  [
    ['RACF.DISPLAY.SIGNON.**', 'RACF DISPLAY: users signed on by partner LUs.', { needs: 'READ' }],
    ['RACF.SIGNOFF.**', 'RACF SIGNOFF: sign such users off.', { needs: 'UPDATE' }],
    ['{subsystem}.{command...}', 'A command of a subsystem. RACF’s own have the name of the RACF subsystem in front.'],
    [
      'RACF.{command}',
      'A RACF command at the console, such as RACF.ALTUSER; the authority for the command is asked besides.',
      { source: racf },
    ],
    [
      'RACF.SET.**',
      'RACF SET: traces, and how commands are sent to other systems.',
      {
        needs: 'UPDATE',
        sensitive: 'UPDATE',
        source: racf,
      },
    ],
    [
      'RACF.STOP',
      'RACF STOP: the RACF subsystem.',
      {
        needs: 'UPDATE',
        sensitive: 'UPDATE',
        source: racf,
      },
    ],
    [
      'RACF.RESTART.**',
      'RACF RESTART: functions of the RACF subsystem.',
      {
        needs: 'UPDATE',
        sensitive: 'UPDATE',
        source: racf,
      },
    ],
    [
      'RACF.TARGET.**',
      'RACF TARGET: the nodes of the remote sharing facility.',
      {
        needs: 'UPDATE',
        sensitive: 'UPDATE',
        source: racf,
      },
    ],
    ['RACF.RVARY.**', 'RVARY at the console.', { source: racf }],
    [
      'SDSF.MODIFY.{what...}',
      'MODIFY of the SDSF server.',
      { needs: 'CONTROL', source: docs('z/OS SDSF Operation and Customization, protecting the MODIFY command') },
    ],
    [
      'SDSF.MODIFY.DISPLAY',
      'MODIFY of the SDSF server: DISPLAY.',
      { needs: 'READ', source: docs('z/OS SDSF Operation and Customization, protecting the MODIFY command') },
    ],
  ],
);

const consoles = family('CONSOLE', docs('z/OS MVS Planning: Operations, console security'), { needs: 'READ' }, [
  ['{console}', 'Logging on to this console, and entering commands from it.'],
]);

export const operatorFamilies: readonly ResourceFamily[] = [checked, experience, jes2Commands, others, consoles];

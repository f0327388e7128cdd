/** The base of z/OS: authorized libraries, dumps, couple data sets, health checks, configuration. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily, type ResourceNotes } from './build.ts';

const setprog = docs(
  'z/OS MVS Programming: Authorized Assembler Services Reference, CSVAPF, CSVDYLPA, CSVDYNEX, CSVDYNL',
);
const planning = 'z/OS MVS Programming: Authorized Assembler Services Guide';

const libraries = family('FACILITY', setprog, { needs: 'UPDATE', sensitive: 'UPDATE' }, [
  [
    'CSVAPF.{library...}',
    'Lets a user add this library to the APF list, or take it off, by SETPROG, SET PROG or a program. Its programs may do anything.',
  ],
  [
    'CSVAPF.MVS.SETPROG.FORMAT.DYNAMIC',
    'Lets a user make the APF list dynamic, so that it can be changed without an IPL.',
  ],
  ['CSVAPF.MVS.SETPROG.FORMAT.STATIC', 'Lets a user make the APF list static.'],
  ['CSVDYLPA.ADD.{module}', 'Lets a user add this module to the link pack area, where all address spaces run it.'],
  ['CSVDYLPA.DELETE.{module}', 'Lets a user take this module out of the link pack area.'],
  ['CSVDYNL.{linklist}.DEFINE', 'Lets a user define a link list set of this name.'],
  ['CSVDYNL.{linklist}.ADD', 'Lets a user add libraries to this link list set.'],
  ['CSVDYNL.{linklist}.DELETE', 'Lets a user take libraries out of this link list set.'],
  ['CSVDYNL.{linklist}.UNDEFINE', 'Lets a user remove this link list set.'],
  ['CSVDYNL.{linklist}.ACTIVATE', 'Lets a user make this link list set the one in use.'],
  [
    'CSVDYNL.{linklist}.TEST',
    'Lets a user look where a module would be found in this link list set.',
    { needs: 'READ', sensitive: false },
  ],
  ['CSVDYNL.UPDATE.LNKLST', 'Lets a user give running jobs the current link list.'],
  ['CSVDYNEX.LIST', 'Lets a program list dynamic exits.', { needs: 'READ', sensitive: false }],
  [
    'CSVDYNEX.{exit...}',
    'Lets a user work on this dynamic exit. What is done stands at the end: DEFINE, ADD, DELETE, ATTRIB, UNDEFINE, CALL, RECOVER.',
  ],
  [
    'CSVDYNEX.{exit}.{module}.ADD',
    'Lets a user add this module to the exit, in whose place it runs as part of the system.',
  ],
  ['CSVDYNEX.{exit}.{module}.DELETE', 'Lets a user take this module out of the exit.'],
  ['CSVDYNEX.{exit}.DEFINE', 'Lets a user define this exit.'],
  ['CSVLLA.{data set...}', 'Lets a user have LLA read the directory of this library anew.'],
]);

const dumps = family(
  'FACILITY',
  docs('z/OS RACF Security Administrator’s Guide, Protecting program dumps using the FACILITY class'),
  { needs: 'READ', sensitive: 'READ' },
  [
    [
      'IEAABD.DMPAUTH',
      'Lets a user have address spaces dumped in which controlled programs run, also those one may only execute.',
    ],
    ['IEAABD.DMPAKEY', 'Lets a user have address spaces dumped whose tasks run in a key of the system, below 8.'],
  ],
);

const coupling = family('FACILITY', knowledge('z/OS MVS Setting Up a Sysplex'), {}, [
  [
    'MVSADMIN.WLM.POLICY',
    'The service definition of workload management.',
    { READ: 'Extract and list it.', UPDATE: 'Install definitions and activate policies.', sensitive: 'UPDATE' },
  ],
  [
    'MVSADMIN.LOGR',
    'The LOGR couple data set: log streams and structures, with IXCMIAPU or IXGINVNT.',
    {
      READ: 'List.',
      UPDATE: 'Define, update and delete log streams and structures.',
      ALTER: 'Define and delete structures.',
      sensitive: 'UPDATE',
    },
  ],
  [
    'MVSADMIN.XCF.CFRM',
    'Coupling facility policies (IXCMIAPU).',
    { READ: 'Report them.', UPDATE: 'Define and change them.', sensitive: 'UPDATE' },
  ],
  [
    'MVSADMIN.XCF.SFM',
    'Sysplex failure management policies (IXCMIAPU).',
    { READ: 'Report them.', UPDATE: 'Define and change them.', sensitive: 'UPDATE' },
  ],
  [
    'MVSADMIN.XCF.ARM',
    'Automatic restart policies (IXCMIAPU).',
    { READ: 'Report them.', UPDATE: 'Define and change them.', sensitive: 'UPDATE' },
  ],
  ['MVSADMIN.XCF.**', 'Policies of the sysplex: CFRM, SFM, ARM.'],
  [
    'IXLSTR.{structure}',
    'Lets a program connect to this coupling facility structure.',
    {
      READ: 'Look.',
      UPDATE: 'Connect, and ask for rebuild.',
      ALTER: 'Also force and delete.',
      source: knowledge('z/OS MVS Programming: Sysplex Services Reference, IXLCONN'),
    },
  ],
  [
    'IXCARM.{element type}.{element}',
    'Lets a program register this element for automatic restart.',
    { UPDATE: 'Register and deregister.' },
  ],
]);

const hardware = family(
  'FACILITY',
  knowledge('z/OS HCD User’s Guide; MVS Programming: Callable Services for High-Level Languages, BCPii'),
  {},
  [
    [
      'HWI.APPLNAME.HWISERV',
      'Lets a program use BCPii at all. Each processor and partition is protected besides.',
      { needs: 'READ' },
    ],
    [
      'HWI.TARGET.{network}.{processor}',
      'What a program may do to this processor with BCPii.',
      {
        READ: 'Look at attributes.',
        UPDATE: 'Change attributes.',
        CONTROL: 'Commands such as activate and deactivate.',
        sensitive: 'CONTROL',
      },
    ],
    [
      'HWI.TARGET.{network}.{processor}.{partition}',
      'What a program may do to this partition with BCPii.',
      {
        READ: 'Look at attributes.',
        UPDATE: 'Change attributes.',
        CONTROL: 'Commands such as reset and load.',
        sensitive: 'CONTROL',
      },
    ],
    [
      'CBD.CPC.IOCDS',
      'HCD: I/O configuration data sets on the processors.',
      { READ: 'Look at them.', UPDATE: 'Write them.', sensitive: 'UPDATE' },
    ],
    [
      'CBD.CPC.IPLPARM',
      'HCD: IPL attributes of the processors.',
      { READ: 'Look at them.', UPDATE: 'Change them.', sensitive: 'UPDATE' },
    ],
  ],
);

const services = family('FACILITY', knowledge(planning), {}, [
  [
    'ERBSDS.SMFDATA',
    'RMF: SMF records through its programming interface.',
    { needs: 'READ', source: knowledge('z/OS RMF Programmer’s Guide') },
  ],
  [
    'GIM.CMD.{command}',
    'SMP/E: this command, such as APPLY or RECEIVE.',
    { needs: 'READ', sensitive: 'READ', source: knowledge('SMP/E for z/OS User’s Guide, authorizing use of SMP/E') },
  ],
  [
    'GIM.PGM.{program}',
    'SMP/E: this service routine, such as GIMUNZIP, GIMZIP or GIMIAP.',
    { needs: 'READ', sensitive: 'READ', source: knowledge('SMP/E for z/OS User’s Guide, authorizing use of SMP/E') },
  ],
  [
    'EQADTOOL.AUTHDEBUG',
    'z/OS Debugger: debug authorized and supervisor-state programs.',
    { needs: 'READ', sensitive: 'READ', source: knowledge('IBM z/OS Debugger Customization Guide') },
  ],
  [
    'IARRSM.LRGPAGES',
    'Lets a program that is not authorized use pages of 1 MB and 2 GB.',
    { needs: 'READ', source: knowledge('z/OS MVS Programming: Authorized Assembler Services Reference, IARV64') },
  ],
  [
    'DFHAPPL.{application}',
    'Multiregion operation and external CICS: bind-time security of this region.',
    {
      READ: 'Connect to it.',
      UPDATE: 'Log on to the interregion program under this name.',
      source: knowledge('CICS Transaction Server for z/OS, implementing MRO security'),
    },
  ],
]);

const checker = family('XFACILIT', knowledge('IBM Health Checker for z/OS User’s Guide, security for HZS'), {}, [
  [
    'HZS.{system}.{owner}.{check}.{action}',
    'IBM Health Checker: this action (QUERY, MESSAGES, RUN, UPDATE, ADD, DELETE …) on this check.',
    { READ: 'QUERY and MESSAGES.', UPDATE: 'RUN.', CONTROL: 'ADD, DELETE and UPDATE.' },
  ],
  [
    'HZS.{system}.{owner}.{action}',
    'IBM Health Checker: this action on all checks of this owner.',
    { READ: 'QUERY and MESSAGES.', UPDATE: 'RUN.', CONTROL: 'ADD, DELETE and UPDATE.' },
  ],
  [
    'HZS.{system}.{action}',
    'IBM Health Checker: this action on all checks.',
    { READ: 'QUERY and MESSAGES.', UPDATE: 'RUN.', CONTROL: 'ADD, DELETE and UPDATE.' },
  ],
  [
    'CSF.CSFSERV.AUTH.CSFOWH.DISABLE',
    'Defined: ICSF checks nobody for hashing (CSNBOWH).',
    { source: docs('z/OS ICSF Administrator’s Guide, CSFSERV class') },
  ],
  [
    'CSF.CSFSERV.AUTH.CSFRNG.DISABLE',
    'Defined: ICSF checks nobody for random numbers (CSNBRNG).',
    { source: docs('z/OS ICSF Administrator’s Guide, CSFSERV class') },
  ],
]);

const utility: ResourceNotes = { needs: 'READ', sensitive: 'READ', source: docs('DISA STIG V-223664') };

const programs = family('PROGRAM', docs('z/OS RACF Security Administrator’s Guide, Protecting programs'), {}, [
  [
    '**',
    'All programs of the libraries that ADDMEM names: they become program-controlled, as z/OS UNIX daemons need it.',
    { EXECUTE: 'Run it, but not read or dump it.', READ: 'Run and read it.', open: 'READ' },
  ],
  [
    '{program}',
    'A controlled program, with the libraries it comes from in ADDMEM: who may run it, and which data sets it opens for its users.',
    { EXECUTE: 'Run it, but not read or dump it.', READ: 'Run and read it.', open: 'READ' },
  ],
  [
    'ICHDSM00',
    'The data security monitor: reports what is weak in the setup of the system.',
    { needs: 'READ', sensitive: 'READ', source: knowledge('z/OS RACF Auditor’s Guide, DSMON') },
  ],
  [
    'AMASPZAP',
    'SPZAP: changes programs and data on disk.',
    { needs: 'READ', sensitive: 'READ', source: knowledge('z/OS MVS Diagnosis: Tools and Service Aids') },
  ],
  ['AHLGTF', 'GTF: traces what the system does, data of others included.', utility],
  ['BLSROPTR', 'Reads storage for dumps.', utility],
  ['GIMSMP', 'SMP/E: installs the programs of the system.', utility],
  ['ICKDSF', 'Formats volumes and writes labels.', utility],
  ['IDCSC01', 'The part of IDCAMS that sets caches of storage subsystems.', utility],
  ['IEHINITT', 'Writes labels on tapes, which deletes what is on them.', utility],
  ['IFASMFDP', 'Dumps and clears SMF data sets.', utility],
]);

const started = family('STARTED', docs('z/OS RACF Security Administrator’s Guide, Using started procedures'), {}, [
  [
    '{procedure}.{job}',
    'The user and group of a started task, in the segment STDATA. The job name is that of START, or of the JOB statement.',
  ],
  ['{procedure}.**', 'The user and group of all started tasks of this procedure.'],
  ['**', 'The user and group of started tasks that no other profile fits. Better a user without any access.'],
]);

const volumes = family('DASDVOL', knowledge('z/OS RACF Security Administrator’s Guide, Protecting DASD volumes'), {}, [
  [
    '{volume}',
    'Work on this whole volume without access to its data sets: dump, restore, scratch, rename, format.',
    {
      READ: 'Dump and copy.',
      UPDATE: 'Restore, and change its VTOC.',
      CONTROL: 'Initialize it offline.',
      ALTER: 'Delete and rename data sets.',
      sensitive: 'READ',
    },
  ],
]);

const tapes = family('TAPEVOL', knowledge('z/OS RACF Security Administrator’s Guide, Protecting tape volumes'), {}, [
  [
    '{volume}',
    'This tape volume. The profile may hold a table of the data sets on it (TVTOC).',
    {
      READ: 'Read.',
      UPDATE: 'Write.',
      ALTER: 'Also change the profile.',
      source: knowledge('z/OS RACF Security Administrator’s Guide, Protecting tape volumes'),
    },
  ],
]);

const streams = family(
  'LOGSTRM',
  docs('z/OS MVS Setting Up a Sysplex, System Authorization Facility and log streams'),
  {},
  [
    [
      '{log stream...}',
      'This log stream of the system logger.',
      {
        READ: 'Connect and read.',
        UPDATE: 'Write and delete log data.',
        ALTER: 'Define, change and delete the log stream itself.',
      },
    ],
    [
      'SYSPLEX.LOGREC.ALLRECS',
      'Error records of all systems.',
      {
        READ: 'Read them.',
        UPDATE: 'Write them.',
        ALTER: 'Define and delete the log stream.',
        source: knowledge('z/OS MVS Setting Up a Sysplex'),
      },
    ],
    [
      'SYSPLEX.OPERLOG',
      'The operations log of the sysplex.',
      {
        READ: 'Read it.',
        UPDATE: 'Write to it.',
        ALTER: 'Define and delete the log stream.',
        source: knowledge('z/OS MVS Setting Up a Sysplex'),
      },
    ],
    [
      'IFASMF.{stream...}',
      'SMF records.',
      {
        READ: 'Read them.',
        UPDATE: 'Write them.',
        ALTER: 'Define and delete the log stream.',
        sensitive: 'UPDATE',
        source: knowledge('z/OS MVS System Management Facilities'),
      },
    ],
  ],
);

const labels = family('SECLABEL', knowledge('z/OS RACF Security Administrator’s Guide, security labels'), {}, [
  ['SYSHIGH', 'Supplied: dominates all other labels.', { sensitive: 'READ' }],
  ['SYSLOW', 'Supplied: is dominated by all other labels.'],
  ['SYSNONE', 'Supplied: for resources that are used at all labels, such as catalogs; never for users.'],
  ['SYSMULTI', 'Supplied: is taken as equal to any label.', { sensitive: 'READ' }],
  ['{label}', 'A security label: a level with categories. READ lets users take it on.', { needs: 'READ' }],
]);

const secdata = family(
  'SECDATA',
  knowledge('z/OS RACF Security Administrator’s Guide, security levels and categories'),
  {},
  [
    ['SECLEVEL', 'Its members are the security levels, as `name/number`.'],
    ['CATEGORY', 'Its members are the security categories.'],
  ],
);

const global = family('GLOBAL', knowledge('z/OS RACF Security Administrator’s Guide, Global access checking'), {}, [
  [
    'DATASET',
    'Members are data set names with a level that everybody gets before any profile is looked at, such as `&RACUID.**/ALTER`.',
  ],
  ['{class}', 'Members are names of this class with a level that everybody gets before any profile is looked at.'],
]);

const zfs = family('FSEXEC', knowledge('z/OS UNIX System Services Planning, FSEXEC class'), {}, [
  [
    '{file system...}',
    'Whether programs of this file system run. Compared with the data set name in its own letter case.',
    { UPDATE: 'Run programs from it.' },
  ],
]);

const fsaccess = family(
  'FSACCESS',
  docs('z/OS RACF Security Administrator’s Guide, restricting access to zFS file systems'),
  {},
  [
    [
      '{file system...}',
      'Access to this zFS or HFS file system as a whole, before permission bits count.',
      { UPDATE: 'Reach its files.' },
    ],
  ],
);

const datasets = family('DATASET', knowledge('z/OS MVS Initialization and Tuning Guide; DISA STIG for RACF'), {}, [
  ['SYS1.UADS', 'TSO users outside of RACF, with their passwords.', { sensitive: 'READ' }],
  ['SYS1.RACF{rest}', 'Often the RACF database: copies of it can be attacked for passwords.', { sensitive: 'READ' }],
  ['SYS1.NUCLEUS', 'The nucleus of z/OS.', { sensitive: 'UPDATE' }],
  ['SYS1.LINKLIB', 'Programs of z/OS, APF-authorized.', { sensitive: 'UPDATE' }],
  ['SYS1.LPALIB', 'Programs of the link pack area.', { sensitive: 'UPDATE' }],
  ['SYS1.SVCLIB', 'Supervisor calls, APF-authorized.', { sensitive: 'UPDATE' }],
  [
    'SYS1.PARMLIB',
    'The settings z/OS starts with: who can write there owns the system after the next IPL.',
    { sensitive: 'UPDATE' },
  ],
  ['SYS1.PROCLIB', 'Procedures of started tasks.', { sensitive: 'UPDATE' }],
  ['SYS1.MAN{x}', 'SMF records: what is needed to prove what happened.', { sensitive: 'UPDATE' }],
]);

export const systemFamilies: readonly ResourceFamily[] = [
  libraries,
  dumps,
  coupling,
  hardware,
  services,
  checker,
  programs,
  started,
  volumes,
  tapes,
  streams,
  labels,
  secdata,
  global,
  zfs,
  fsaccess,
  datasets,
];

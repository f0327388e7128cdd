/** z/OSMF, Liberty, CICS, Db2, IMS, MQ: forms of names that stand in many decks. */
import { knowledge } from '../../build.ts';
import { family, type ResourceFamily } from './build.ts';

const zosmf = knowledge('IBM z/OSMF Configuration Guide, security structures');
const liberty = knowledge('WebSphere Liberty documentation, SAF authorization and authorized services for z/OS');
const mq = knowledge('IBM MQ for z/OS, profiles and their classes');
const db2 = knowledge('Db2 12 for z/OS, RACF access control module');

const tasks = family('ZMFAPLA', zosmf, { needs: 'READ' }, [
  ['{prefix}.ZOSMF', 'z/OSMF at all: READ makes somebody a z/OSMF user. The prefix is IZUDFLT unless changed.'],
  ['{prefix}.ZOSMF.{category...}', 'This group of z/OSMF tasks, or this task.'],
  ['{prefix}.ZOSMF.ADMINTASKS.{task}', 'z/OSMF administration.', { sensitive: 'READ' }],
]);

const cloud = family('ZMFCLOUD', zosmf, { needs: 'READ' }, [
  ['{prefix}.ZOSMF.{what...}', 'z/OSMF cloud provisioning: domains, tenants, templates and their roles.'],
]);

const roles = family('EJBROLE', liberty, { needs: 'READ' }, [
  ['IZUDFLT.IzuManagementFacility.izuUsers', 'z/OSMF: being one of its users.', { source: zosmf }],
  [
    'IZUDFLT.IzuManagementFacilityRestFiles.izuUsers',
    'z/OSMF REST services for data sets and files, as Zowe CLI and Explorer use them.',
    { source: zosmf },
  ],
  [
    'IZUDFLT.IzuManagementFacilityRestJobs.izuUsers',
    'z/OSMF REST services for jobs, as Zowe CLI and Explorer use them.',
    { source: zosmf },
  ],
  ['IZUDFLT.IzuManagementFacilityTsoServices.izuUsers', 'z/OSMF REST services for TSO.', { source: zosmf }],
  [
    'IZUDFLT.IzuManagementFacilityRestConsoles.izuUsers',
    'z/OSMF REST services for consoles.',
    { source: knowledge('IBM z/OSMF Configuration Guide, security structures') },
  ],
  [
    'IZUDFLT.com.ibm.ws.management.security.resource.allAuthenticatedUsers',
    'z/OSMF: whoever is logged on.',
    { source: zosmf },
  ],
  [
    'IZUDFLT.com.ibm.ws.management.security.resource.Administrator',
    'z/OSMF: administration of its server.',
    { sensitive: 'READ', source: zosmf },
  ],
  [
    '{prefix}.zos.connect.access.roles.zosConnectAccess',
    'z/OS Connect: calling APIs and services.',
    { source: knowledge('IBM z/OS Connect, SAF authorization') },
  ],
  [
    '{prefix}.{application}.{role...}',
    'A role of a Java application: the profile prefix of the server, the application, the role in its own letter case.',
  ],
]);

const servers = family('SERVER', liberty, { needs: 'READ' }, [
  ['BBG.ANGEL', 'Liberty: connecting to the angel process.'],
  ['BBG.ANGEL.{name}', 'Liberty: connecting to the angel process of this name.'],
  ['BBG.AUTHMOD.BBGZSAFM', 'Liberty: authorized services at all.'],
  ['BBG.AUTHMOD.BBGZSAFM.SAFCRED', 'Liberty: check and use SAF user registries and credentials.'],
  ['BBG.AUTHMOD.BBGZSAFM.ZOSWLM', 'Liberty: workload management.'],
  ['BBG.AUTHMOD.BBGZSAFM.TXRRS', 'Liberty: transactions with resource recovery services.'],
  ['BBG.AUTHMOD.BBGZSAFM.ZOSDUMP', 'Liberty: dumps.'],
  ['BBG.AUTHMOD.BBGZSAFM.ZOSAIO', 'Liberty: asynchronous TCP/IP.'],
  ['BBG.AUTHMOD.BBGZSAFM.LOCALCOM', 'Liberty: local communication.'],
  ['BBG.AUTHMOD.BBGZSAFM.WOLA', 'Liberty: optimized local adapters.'],
  ['BBG.AUTHMOD.BBGZSAFM.PRODMGR', 'Liberty: product registration.'],
  ['BBG.AUTHMOD.BBGZSCFM', 'Liberty: the client side of authorized services.'],
  ['BBG.AUTHMOD.BBGZSCFM.WOLA', 'Liberty: the client side of optimized local adapters.'],
  ['BBG.SECPFX.{prefix}', 'Liberty: checking users and EJB roles under this profile prefix.', { sensitive: 'READ' }],
  [
    'CB.{server...}',
    'WebSphere Application Server: running as part of this server.',
    { source: knowledge('WebSphere Application Server for z/OS, SERVER class') },
  ],
]);

const bind = family('CBIND', knowledge('WebSphere Application Server for z/OS, CBIND class'), { needs: 'READ' }, [
  ['CB.{server}', 'WebSphere Application Server: objects of this server.'],
  [
    'CB.BIND.{server}',
    'WebSphere Application Server: connecting to this server.',
    { READ: 'Connect.', CONTROL: 'Also bring the identity of clients along.' },
  ],
  ['BBG.WOLA.{group...}', 'Liberty: registering with this group of optimized local adapters.', { source: liberty }],
]);

const mqClasses: readonly ResourceFamily[] = [
  family('MQADMIN', mq, {}, [
    [
      '{queue manager}.NO.{check...}',
      'Defined: this check is off. `NO.SUBSYS.SECURITY` turns all security off for the queue manager.',
    ],
    ['{queue manager}.YES.{check...}', 'Defined: this check is on although the queue-sharing group has it off.'],
    ['{queue manager}.NO.SUBSYS.SECURITY', 'Defined: IBM MQ checks nothing for this queue manager.'],
    [
      '{queue manager}.RESLEVEL',
      'How many user IDs are checked for CICS, IMS and batch. High levels mean fewer or no checks.',
      { sensitive: 'READ' },
    ],
    [
      '{queue manager}.ALTERNATE.USER.{user}',
      'Opening objects as this user.',
      { needs: 'UPDATE', sensitive: 'UPDATE' },
    ],
    [
      '{queue manager}.CONTEXT.{queue...}',
      'Setting and passing context of messages.',
      { READ: 'Default context.', UPDATE: 'Pass and set identity.', CONTROL: 'Set all of it.' },
    ],
    [
      '{queue manager}.{type}.{name...}',
      'Commands on this queue, channel or other object.',
      { CONTROL: 'START, STOP, CLEAR and the like.', ALTER: 'DEFINE, ALTER and DELETE.' },
    ],
  ]),
  family('MQCONN', mq, { needs: 'READ' }, [
    ['{queue manager}.BATCH', 'Connecting from batch, TSO, z/OS UNIX and Db2.'],
    ['{queue manager}.CICS', 'Connecting from CICS.'],
    ['{queue manager}.IMS', 'Connecting from IMS.'],
    ['{queue manager}.CHIN', 'Connecting as channel initiator.'],
  ]),
  family('MQQUEUE', mq, {}, [
    [
      '{queue manager}.{queue...}',
      'This queue.',
      { READ: 'Browse and inquire.', UPDATE: 'Put and get.', ALTER: 'Set attributes.' },
    ],
  ]),
  family('MQCMDS', mq, {}, [
    [
      '{queue manager}.{verb}.{object}',
      'This command of IBM MQ.',
      { READ: 'DISPLAY.', CONTROL: 'START, STOP and the like.', ALTER: 'DEFINE, ALTER and DELETE.' },
    ],
  ]),
  family('MQPROC', mq, { needs: 'READ' }, [['{queue manager}.{process...}', 'This process definition.']]),
  family('MQNLIST', mq, { needs: 'READ' }, [['{queue manager}.{namelist...}', 'This namelist.']]),
];

const db2Classes: readonly ResourceFamily[] = [
  family('DSNR', db2, { needs: 'READ' }, [
    ['{subsystem}.BATCH', 'Db2: connecting from batch, TSO and utilities.'],
    ['{subsystem}.DIST', 'Db2: connecting over the network.'],
    ['{subsystem}.MASS', 'Db2: connecting from IMS.'],
    ['{subsystem}.SASS', 'Db2: connecting from CICS.'],
    [
      '{subsystem}.RRSAF',
      'Db2: connecting through resource recovery services, as z/OS Connect and stored procedures do.',
    ],
    ['{subsystem}.WLM_REFRESH.{environment}', 'Db2: refreshing this application environment.'],
    ['{subsystem}.WLMENV.{environment}', 'Db2: stored procedures of this application environment.'],
  ]),
  family('DSNADM', db2, { needs: 'READ', sensitive: 'READ' }, [
    ['{subsystem}.SYSADM', 'Db2: system administrator.'],
    ['{subsystem}.SYSCTRL', 'Db2: system administrator without access to data.'],
    ['{subsystem}.SYSOPR', 'Db2: operator.'],
    ['{subsystem}.SECADM', 'Db2: security administrator.'],
    ['{subsystem}.ACCESSCTRL', 'Db2: granting of privileges.'],
    ['{subsystem}.DATAACCESS', 'Db2: all data.'],
    ['{subsystem}.SYSDBADM', 'Db2: administrator of all databases.'],
    ['{subsystem}.{database}.{authority}', 'Db2: DBADM, DBCTRL or DBMAINT for this database.'],
  ]),
];

const zowe = family('ZOWE', knowledge('Zowe documentation, API Mediation Layer security'), { needs: 'READ' }, [
  [
    'APIML.SERVICES',
    'Zowe API Mediation Layer: READ lets a user see versions and health of all services, UPDATE the parts of administrators.',
    { READ: 'See services and health.', UPDATE: 'Manage personal access tokens of others.' },
  ],
]);

export const middlewareFamilies: readonly ResourceFamily[] = [
  tasks,
  cloud,
  roles,
  servers,
  bind,
  ...mqClasses,
  ...db2Classes,
  zowe,
];

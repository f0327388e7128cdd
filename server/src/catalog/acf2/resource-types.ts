/**
 * Resource type codes of ACF2: three characters that stand for a SAF class. GSO CLASMAP of the site can map any class otherwise,
 * so a type that is not here is no mistake.
 */
import type { AcfTypeBasis, AcfTypeSpec, Source } from '../types.ts';
import { article, docsOf, documented, known, stig, unsure, vmPage, zowe } from './sources.ts';

const basisWords: Readonly<Record<AcfTypeBasis, string>> = {
  acf2: 'ACF2 maps the class so unless CLASMAP of the site says otherwise.',
  site: 'The type is a common choice: sites map the class with a CLASMAP record.',
  class: 'These are the first letters of the class, which count when no CLASMAP record says otherwise.',
  product: 'The type is set in the parameters of the ACF2 option.',
  vm: 'Only on z/VM.',
};

/** A row: what the resources are, then where the type comes from. */
const type = (
  name: string,
  resourceClass: string,
  basis: AcfTypeBasis,
  what: string,
  source: Source = documented,
): AcfTypeSpec => ({ name, resourceClass, basis, doc: `${what} ${basisWords[basis]}`, source });

const system: readonly AcfTypeSpec[] = [
  type(
    'FAC',
    'FACILITY',
    'acf2',
    'Services of the system and of many products: BPX., IRR., STGADMIN., CSV. and ZWES. among them.',
    stig,
  ),
  type('UNI', 'UNIXPRIV', 'acf2', 'Single rights of the superuser of z/OS UNIX, such as SUPERUSER.FILESYS.', stig),
  type('SUR', 'SURROGAT', 'acf2', 'Who may work as somebody else: `userid.SUBMIT`, `BPX.SRV.userid`.', stig),
  type(
    'APL',
    'APPL',
    'acf2',
    'Which users may sign on to an application. ACF2 ignores the class until a SAFDEF record with MODE(GLOBAL) is inserted, and rules have no effect before.',
    article(252051),
  ),
  type(
    'SAF',
    '(catch-all)',
    'acf2',
    'What has no type of its own: SDSF, JESSPOOL, WRITER and OPERCMDS among others. A CLASMAP record for ******** sends all other classes here.',
    article(25505, 197642, 207311),
  ),
  type(
    'OPR',
    'OPERCMDS',
    'site',
    'Operator commands: MVS., JES2. and those of other subsystems. ACF2 itself maps the class to SAF.',
    article(207311),
  ),
  type('CSF', 'CSFSERV', 'site', 'Services of ICSF: CSFENC, CSFRNG and others.', zowe),
  type(
    'CSK',
    'CSFKEYS',
    'site',
    'Keys of ICSF by their labels. ACF2 itself maps the class to SAF.',
    article(17437, 54193),
  ),
  type(
    'CRY',
    'CRYPTOZ',
    'acf2',
    'PKCS #11 tokens: `SO.token` for their officers, `USER.token` for their users.',
    article(17437),
  ),
  type('SPL', 'JESSPOOL', 'site', 'Output on the spool: `node.userid.job.jobid.dsid.name`.', article(207311)),
  type('INP', 'JESINPUT', 'site', 'Where jobs may come from: readers, nodes, terminals.', stig),
  type('WTR', 'WRITER', 'site', 'Where output may go: printers, nodes, writers.', article(207311)),
  type('CON', 'CONSOLE', 'site', 'Which operators may use a console.', stig),
  type('PGM', 'PROGRAM', 'site', 'Programs.', stig),
  type('SER', 'SERVAUTH', 'site', 'Resources of TCP/IP: stacks, ports, networks, all with EZB.', stig),
  type('LOG', 'LOGSTRM', 'site', 'Log streams.', known),
  type('HFS', 'HFSSEC', 'class', 'Files of z/OS UNIX, with HFSSEC of GSO UNIXOPTS.', unsure),
  type('PRO', 'PROPCNTL', 'class', 'Servers whose jobs must not get their logonid.', unsure),
  type(
    'TGR',
    'group membership rules',
    'acf2',
    'Further groups of a user in z/OS UNIX: the key is the group. No SAF class belongs to it.',
    zowe,
  ),
];

const tso: readonly AcfTypeSpec[] = [
  type('TSO', 'TSOAUTH', 'site', 'Rights in TSO: ACCT, CONSOLE, JCL, MOUNT, OPER, RECOVER.', stig),
  type('TPR', 'TSOPROC', 'site', 'Logon procedures.', known),
  type('TAC', 'TSO account validation', 'site', 'Account numbers at the TSO logon, for logonids with VLD-ACCT.', known),
];

const identity: readonly AcfTypeSpec[] = [
  type(
    'PTK',
    'PTKTDATA',
    'acf2',
    'Who may make and check PassTickets: `IRRPTAUTH.application.userid`. The keys are in PROFILE(PTKTDATA).',
    zowe,
  ),
  type('PTV', 'PTKTVAL', 'site', 'Who may make and check PassTickets.', unsure),
  type('RDA', 'RDATALIB', 'site', 'Who may read key rings and their private keys: `owner.ring.LST`.', article(26271)),
];

const storage: readonly AcfTypeSpec[] = [
  type('STR', 'STORCLAS', 'site', 'Storage classes of DFSMS.', stig),
  type('MGM', 'MGMTCLAS', 'site', 'Management classes of DFSMS.', stig),
  type('CAT', 'CATAPE', 'site', 'Tapes under CA 1.', stig),
  type('CAC', 'CACMD', 'site', 'Commands of CA 1. SET CONTROL(CAC) is something else.', stig),
];

const middleware: readonly AcfTypeSpec[] = [
  type('EJB', 'EJBROLE', 'class', 'Roles in z/OSMF, Liberty and WebSphere.', article(25505)),
  type('CBI', 'CBIND', 'site', 'Which clients may bind to a server of WebSphere.', stig),
  type('SRV', 'SERVER', 'site', 'Which regions may connect to a server of WebSphere.', known),
  type('ZMF', 'ZMFAPLA', 'class', 'Tasks of z/OSMF.', article(25505)),
  type(
    'ZWE',
    'ZOWE',
    'site',
    'Resources of Zowe: APIML.SERVICES and others. The class is there from z/OS 2.5 on.',
    zowe,
  ),
  type(
    'ZOW',
    'ZOWE',
    'acf2',
    'Resources of Zowe in newer levels of ACF2. ZWE is what the members of Zowe insert.',
    unsure,
  ),
  ...[
    ['MQA', 'MQADMIN', 'who may administrate'],
    ['MQK', 'MQCONN', 'who may connect to'],
    ['MQQ', 'MQQUEUE', 'the queues of'],
    ['MQP', 'MQPROC', 'the processes of'],
    ['MQN', 'MQNLIST', 'the name lists of'],
    ['MQC', 'MQCMDS', 'the commands of'],
  ].map(([name = '', of = '', what = '']) =>
    type(name, of, 'site', `IBM MQ: ${what} a queue manager. Names begin with it.`, stig),
  ),
  ...[
    ['MXA', 'MXADMIN', 'who may administrate'],
    ['MXQ', 'MXQUEUE', 'the queues of'],
    ['MXP', 'MXPROC', 'the processes of'],
    ['MXN', 'MXNLIST', 'the name lists of'],
    ['MXT', 'MXTOPIC', 'the topics of'],
  ].map(([name = '', of = '', what = '']) =>
    type(name, of, 'site', `IBM MQ: ${what} a queue manager, with lower case in names.`, stig),
  ),
];

const cics: readonly AcfTypeSpec[] = [
  type('CKC', 'CICS transactions (TCICSTRN)', 'product', 'Transactions of CICS.', known),
  type('CFC', 'CICS files', 'product', 'Files of CICS.', unsure),
  type('CPC', 'CICS programs', 'product', 'Programs of CICS.', unsure),
  type('CTD', 'CICS transient data', 'product', 'Transient data of CICS.', unsure),
  type('CTS', 'CICS temporary storage', 'product', 'Temporary storage of CICS.', unsure),
  type('CMR', 'CICS (other)', 'product', 'Other resources of CICS.', unsure),
  type('KT2', 'CICS transactions', 'site', 'Transactions of a CICS region: regions can have types of their own.', stig),
  type('XCD', 'CICS system commands (CCICSCMD)', 'site', 'System programming commands of CICS.', stig),
];

const db2Page = docsOf('ACF2 Option for Db2 r1.3, What Do the Fields Mean?');

/** Types of the ACF2 option for Db2: rule class D, and `$SYSID` names the subsystem. */
const db2: readonly AcfTypeSpec[] = [
  ['BPL', 'buffer pool'],
  ['COL', 'collection'],
  ['CON', 'trusted context'],
  ['DBS', 'database'],
  ['FNC', 'function'],
  ['JAR', 'JAR file'],
  ['PKG', 'package'],
  ['PLN', 'plan'],
  ['PRC', 'stored procedure'],
  ['ROL', 'role'],
  ['SCH', 'schema'],
  ['SEQ', 'sequence'],
  ['STG', 'storage group'],
  ['SYS', 'system privilege or utility'],
  ['TBL', 'table'],
  ['TSP', 'table space'],
  ['TYP', 'distinct type'],
].map(([name = '', what = '']) => ({
  name,
  resourceClass: `DB2 ${what}`,
  basis: 'product',
  doc: `In Db2, a ${what}. The rules are of class D, and $SYSID names the subsystem.`,
  source: db2Page,
}));

const products: readonly AcfTypeSpec[] = [
  type('SDF', 'SDSF', 'site', 'Commands and panels of SDSF: ISF. names.', article(207311)),
  type('SDS', 'SDSF', 'site', 'Commands and panels of SDSF, another choice.', stig),
  type('BBM', 'BMCVIEW', 'site', 'Views of BMC MAINVIEW.', stig),
  type('BMV', 'BMCVIEW', 'site', 'Views of BMC MAINVIEW, another choice.', stig),
  type('ROS', 'ROSRES', 'site', 'Resources of ROSCOE.', stig),
  type(
    'IOA',
    'IOA (BMC INCONTROL)',
    'class',
    'Functions of BMC Control-M and Control-D. Keys begin with two dollar signs: `$KEY($$ADDNOT)`.',
    stig,
  ),
  type('CA@', 'CA@IDMS', 'class', 'Resources of IDMS.', unsure),
];

const vmTypes = vmPage('Creating a Resource Rule Set');
const vm: readonly AcfTypeSpec[] = [
  ['ACT', 'Account codes'],
  ['ALG', 'Virtual machines that may be started with AUTOLOG'],
  ['GRP', 'Group logonids'],
  ['DIA', 'Users to whom one may dial'],
  ['IUC', 'Communication between virtual machines'],
  ['VMC', 'Communication between virtual machines by VMCF'],
].map(([name = '', what = '']) => type(name, 'z/VM types', 'vm', `${what}.`, vmTypes));

export const resourceTypes: readonly AcfTypeSpec[] = [
  ...system,
  ...tso,
  ...identity,
  ...storage,
  ...middleware,
  ...products,
  ...cics,
  ...db2,
  ...vm,
];

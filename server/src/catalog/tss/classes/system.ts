/** Resource classes of z/OS, JES, TSO, z/OS UNIX, networks and cryptography. */
import type { TssClassSpec } from '../../types.ts';
import { article, known, manual, page, pageForVm, zowe } from '../sources.ts';
import { lengths, mixedCase, ofSite, row, same, withoutLevels } from './row.ts';

export const systemClasses: readonly TssClassSpec[] = [
  row(
    'IBMFAC',
    'Functions of z/OS and many products, which RACF keeps in class FACILITY: BPX., IRR., STGADMIN., CSV. and others. No masks unless the site has changed the class.',
    {
      racfClass: 'FACILITY',
      maskable: false,
      source: article(130128, 'Changing IBMFAC To Maskable In Top Secret'),
    },
  ),
  same('APPL', 'Applications that users may sign on to, such as OMVSAPPL and ZOWE. Often permitted without ACCESS.'),
  same('OPERCMDS', 'Operator commands of z/OS and JES, as in MVS.DISPLAY and JES2.CANCEL. All masks count.', {
    ...lengths(26, 44, 8),
    maskable: true,
    source: page('OPERCMDS Resource Class'),
  }),
  row('OPCMD', 'Operator commands that programs give through SVC 34, by their first word.', {
    ...lengths(8, 8, 5),
    ...withoutLevels,
    source: page('OPCMD Resource Class'),
  }),
  row('SYSCONS', 'Consoles at which an operator may sign on.', { racfClass: 'CONSOLE' }),
  same('TERMINAL', 'Terminals through which users may come in. TERMID stands for it in manuals of other products.', {
    aliases: ['TERM'],
    source: manual('User Guide', 'Resource Access Permission'),
  }),
  same('PROGRAM', 'Programs, by name or the beginning of names. Programs nobody owns may be run by everybody.', {
    source: manual('User Guide', 'Resource Access Permission'),
  }),
  same('DEVICES', 'Units that a job may allocate.', { source: known }),
  same('LOGSTRM', 'Log streams of the system logger.', { source: known }),
  same('TEMPDSN', 'Temporary data sets left behind by a failure.', { source: known }),
  row(
    'VOLUME',
    'Volumes of disk and tape, or with (G) behind it a prefix of volumes. Where volumes are protected, new data sets need a permit with CREATE.',
    { aliases: ['VOL'], racfClass: 'DASDVOL' },
  ),
  row(
    'DSNAME',
    'Data sets: a name, a prefix or a mask. `PAY.` with a period is the complete qualifier, `PAY` also PAYROLL. `*` and `+` are masks, `%` is the ACID of the user. Without apostrophes.',
    {
      aliases: ['DSN', 'DATASET'],
      racfClass: 'DATASET',
      levels: [
        'ALL',
        'CREATE',
        'SCRATCH',
        'CONTROL',
        'UPDATE',
        'WRITE',
        'READ',
        'FETCH',
        'NONE',
        'INQUIRE',
        'SET',
        'BLP',
        'EXECUTE',
      ],
      defaultAccess: 'READ',
      maskable: true,
      certainty: 'knowledge',
    },
  ),
  ...[1, 2, 3, 4, 5].map((number) =>
    row(`PDSMEM${number}`, 'Members of the libraries that control option PDSPROT ties to the class.', {
      source: article(240364, 'Define Dataset Access using PDSPROT(ON) in Top Secret'),
    }),
  ),
  same('STORCLAS', 'Storage classes of SMS that data sets may have.', { source: known }),
  same('MGMTCLAS', 'Management classes of SMS that data sets may have.', { source: known }),
  same('DLFCLASS', 'Objects of the data lookaside facility.', { source: known }),
  row(
    'IBMGROUP',
    'Names of groups that a user has at sign-on, for products that ask for them such as Db2 and DFSMShsm.',
    {
      ...lengths(8, 8, 5),
      ...withoutLevels,
      source: pageForVm('IBMGROUP Resource Class'),
    },
  ),
  row('ABSTRACT', 'Resources of the site that have no class of their own.', {
    aliases: ['ABS'],
    ...lengths(8, 8, 5),
    ...withoutLevels,
    source: pageForVm('ABSTRACT Resource Class'),
  }),
  row('FIELD', 'Fields of databases that an application of the site protects. It is not the class FIELD of RACF.', {
    ...lengths(8, 8, 5),
    source: page('FIELD Resource Class'),
  }),
  row('RESLIST', 'Lists that programs ask for through the application interface. Violations are not logged.', {
    ...lengths(8, 8, 8),
    ...withoutLevels,
    source: page('RESLIST Resource Class'),
  }),
  row('UR1', 'A class without meaning of its own, for the site.', { source: page('UR1 and UR2 Resource Classes') }),
  row('UR2', 'Another class without meaning of its own, for the site.', {
    source: page('UR1 and UR2 Resource Classes'),
  }),
  row('USRCLASS', 'A class for what programs of the site protect.'),
  row('CPU', 'Systems on which an ACID may work, by their SMF identifier.', { source: known }),
  same('WRITER', 'Printers, punches and writers to which output may go.'),
  same('JESSPOOL', 'Output and input on the spool: node.user.job.number.data set. `%` for the user is the own ACID.'),
  same('JESINPUT', 'Devices and programs through which jobs come in.'),
  same('JESJOBS', 'Names with which jobs may be submitted or cancelled.', { source: known }),
  row('NODES', 'Jobs and output from other nodes.', { racfClass: 'NODES', source: page('NODES Resource Class') }),
  same('PROPCNTL', 'ACIDs that jobs do not get from the one who submits them.'),
  same('SURROGAT', 'ACIDs for which another may submit jobs or sign on: BPX.SRV.user, user.SUBMIT.', {
    ownerLength: 17,
    source: page('SURROGAT Resource Class'),
  }),
  same('SDSF', 'Commands, panels and fields of SDSF. CONTROL does not include READ.', {
    ...lengths(26, 63),
    levels: ['ALL', 'UPDATE', 'READ', 'CONTROL', 'NONE'],
    defaultAccess: 'READ',
    maskable: true,
    source: article(222146, 'Does CONTROL access level imply READ access level for SDSF resclass'),
  }),
  same('TSOAUTH', 'Authorities of TSO users: ACCT, OPER, JCL, MOUNT, RECOVER, PARMLIB, CONSOLE.', {
    ...lengths(8, 8, 5),
    ...withoutLevels,
    source: page('TSOAUTH Resource Class'),
  }),
  same('TSOPROC', 'Logon procedures of TSO.', { source: known }),
  row('TSOACCT', 'Account numbers of TSO logon.', {
    racfClass: 'ACCTNUM',
    ...lengths(8, 44, 5),
    ...withoutLevels,
    source: page('TSOACCT Resource Class'),
  }),
  row('TSOPRFG', 'Performance groups of TSO logon.', { racfClass: 'PERFGRP', source: page('TSOPRFG Resource Class') }),
  same('SMESSAGE', 'Users to whom messages may be sent with the TSO command SEND.', {
    levels: ['READ', 'NONE'],
    source: pageForVm('SMESSAGE Resource Class'),
  }),
  same(
    'UNIXPRIV',
    'Superuser authorities of z/OS UNIX, one by one. UNIXPRIV(SUPERUSE) owns what begins with SUPERUSER.',
    {
      ownerLength: 8,
      certainty: 'knowledge',
    },
  ),
  row('HFSSEC', 'Files and directories of z/OS UNIX by path, instead of their permission bits.', mixedCase),
  same('SERVAUTH', 'TCP/IP stacks, ports and networks: EZB. names.', { source: page('SERVAUTH Resource Class') }),
  same('SERVER', 'Application servers that z/OS may start.', {
    ...lengths(8, 16, 8),
    ...withoutLevels,
    source: page('SERVER Resource Class'),
  }),
  same('CBIND', 'Servers to which a client may bind.'),
  same('EJBROLE', 'Roles of Java applications.', { ...mixedCase, source: known }),
  same('XFACILIT', 'Functions of products, as IBMFAC for newer ones.', { ...mixedCase, source: known }),
  same('VTAMAPPL', 'Applications that may open a VTAM ACB.', { source: known }),
  row('APPCTP', 'Transaction programs of APPC.', {
    levels: ['UPDATE', 'READ', 'EXECUTE'],
    source: page('APPCTP Resource Class'),
    certainty: 'knowledge',
  }),
  row('APPCSI', 'Side information of APPC: which partner a symbolic name stands for.', { racfClass: 'APPCSI' }),
  same('APPCPORT', 'Partner logical units through which users may come in.', { source: known }),
  same('NETCMDS', 'Commands of NetView, by domain and verb.'),
  row('RODMMGR', 'The resource object data manager of NetView.', { source: page('RODMMGR Resource Class') }),
  same(
    'CSFSERV',
    'Services of ICSF: encryption, keys, random numbers, by the name of the callable service such as CSFOWH.',
  ),
  same('CSFKEYS', 'Keys of ICSF, by their labels. SYMXCERT says with which certificates they may be exported.', {
    source: page('SYMXCERT Keyword'),
  }),
  same('XCSFKEY', 'Keys of ICSF that leave the system.', { source: page('page sequence, XCSFKEY Resource Class') }),
  same('CRYPTOZ', 'Tokens of PKCS #11 in ICSF: SO.token for the security officer, USER.token for the user.'),
  same('RDATALIB', 'Key rings that others may read: owner.ring.LST. Older systems must define the class first.', {
    source: article(188115, 'Share Keyrings in Top Secret'),
  }),
  same(
    'PTKTDATA',
    'Applications for which PassTickets may be made: IRRPTAUTH.application.user; the owned name is IRRPTAUT. Older systems must define the class first, with ACLST(ALL,UPDATE=6000,READ).',
    {
      source: article(113125, 'Unable to permit UPDATE access With Top Secret PTKTDATA resource class'),
    },
  ),
  same('ZOWE', 'Functions of Zowe, such as APIML.SERVICES. Where the RDT does not have it, the site defines it.', {
    ...mixedCase,
    source: zowe,
  }),
  same('ZMFAPLA', 'Tasks of z/OSMF: IZUDFLT.ZOSMF. names and those of its plug-ins.', {
    ...lengths(26, 246),
    source: page('ZMFAPLA Resource Class'),
  }),
  row('SYSAUTO', 'Resources of IBM System Automation.', {
    ownerLength: 26,
    source: page('page sequence, SYSAUTO Resource Class'),
  }),
  same('SECLABEL', 'Security labels that users may work with, in multilevel security.', { source: known }),
  same('LDAPBIND', 'Connections to LDAP servers for products of the system.', { source: known }),
  same('PSFMPL', 'Labels that the Print Services Facility puts on pages.'),
  row('KLS', 'Resources of CL/SuperSession.', ofSite),
];

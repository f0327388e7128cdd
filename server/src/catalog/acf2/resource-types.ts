/** Resource type codes of ACF2: three characters that stand for a SAF class. Sites may map classes otherwise (GSO CLASMAP). */
import type { AcfTypeSpec, Source } from '../types.ts';
import { documented, known, unsure } from './sources.ts';

const type = (name: string, resourceClass: string, doc: string, source: Source = documented): AcfTypeSpec => ({
  name,
  resourceClass,
  doc,
  source,
});

export const resourceTypes: readonly AcfTypeSpec[] = [
  type('FAC', 'FACILITY', 'Resources of the class FACILITY. ACF2 maps the class so unless the site says otherwise.'),
  type('UNI', 'UNIXPRIV', 'Resources of the class UNIXPRIV. ACF2 maps the class so unless the site says otherwise.'),
  type('SUR', 'SURROGAT', 'Resources of the class SURROGAT. ACF2 maps the class so unless the site says otherwise.'),
  type(
    'APL',
    'APPL',
    'Resources of the class APPL. ACF2 maps the class so unless the site says otherwise. The internal SAFDEF for APPL is MODE=IGNORE: rules of this type have no effect until the site inserts SAFDEF.APPL with MODE(GLOBAL); another site maps APPL to APP.',
  ),
  type(
    'SAF',
    '(catch-all)',
    'Catch-all. ACF2 maps the class so unless the site says otherwise. Internal default for SDSF, JESSPOOL, WRITER and OPERCMDS among others; a masked CLASMAP of ******** sends every unmapped class here.',
  ),
  type(
    'OPR',
    'OPERCMDS',
    'Resources of the class OPERCMDS. A common choice: sites map the class themselves with a CLASMAP record. Internal default is SAF; other sites use CMD.',
  ),
  type(
    'CSF',
    'CSFSERV',
    'Resources of the class CSFSERV. A common choice: sites map the class themselves with a CLASMAP record. Without a CLASMAP entry the class can also default to first three letters CSF.',
  ),
  type(
    'CSK',
    'CSFKEYS',
    'Resources of the class CSFKEYS. A common choice: sites map the class themselves with a CLASMAP record. Site choice shown in an answer; the internal default for CSFKEYS is SAF, not CSF.',
  ),
  type(
    'CRY',
    'CRYPTOZ',
    'Resources of the class CRYPTOZ. ACF2 maps the class so unless the site says otherwise. Length 246.',
  ),
  type(
    'SPL',
    'JESSPOOL',
    'Resources of the class JESSPOOL. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'INP',
    'JESINPUT',
    'Resources of the class JESINPUT. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'WTR',
    'WRITER',
    'Resources of the class WRITER. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'CON',
    'CONSOLE',
    'Resources of the class CONSOLE. A common choice: sites map the class themselves with a CLASMAP record. TSS uses SYSCONS for MCS consoles.',
  ),
  type(
    'PGM',
    'PROGRAM',
    'Resources of the class PROGRAM. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'TSO',
    'TSOAUTH',
    'Resources of the class TSOAUTH. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'TPR',
    'TSOPROC',
    'Resources of the class TSOPROC. A common choice: sites map the class themselves with a CLASMAP record.',
    known,
  ),
  type(
    'TAC',
    'TSO account validation',
    'TSO account validation. A common choice: sites map the class themselves with a CLASMAP record.',
    known,
  ),
  type(
    'SER',
    'SERVAUTH',
    'Resources of the class SERVAUTH. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'SDF',
    'SDSF',
    'Resources of the class SDSF. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'SDS',
    'SDSF',
    'Resources of the class SDSF. A common choice: sites map the class themselves with a CLASMAP record. Site choice.',
  ),
  type(
    'CBI',
    'CBIND',
    'Resources of the class CBIND. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'SRV',
    'SERVER',
    'Resources of the class SERVER. A common choice: sites map the class themselves with a CLASMAP record.',
    known,
  ),
  type(
    'EJB',
    'EJBROLE',
    'Resources of the class EJBROLE. The type is the first three letters of the class where no CLASMAP record says otherwise. z/OSMF and Liberty roles.',
  ),
  type(
    'PTK',
    'PTKTDATA',
    'Resources of the class PTKTDATA. ACF2 maps the class so unless the site says otherwise. Resource rules for generate/evaluate; keys live in PROFILE(PTKTDATA).',
  ),
  type(
    'PTV',
    'PTKTVAL',
    'Resources of the class PTKTVAL. A common choice: sites map the class themselves with a CLASMAP record.',
    unsure,
  ),
  type(
    'RDA',
    'RDATALIB',
    'Resources of the class RDATALIB. A common choice: sites map the class themselves with a CLASMAP record. Name inferred.',
  ),
  type(
    'LOG',
    'LOGSTRM',
    'Resources of the class LOGSTRM. A common choice: sites map the class themselves with a CLASMAP record.',
    known,
  ),
  type(
    'STR',
    'STORCLAS',
    'Resources of the class STORCLAS. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'MGM',
    'MGMTCLAS',
    'Resources of the class MGMTCLAS. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'MQA',
    'MQADMIN',
    'Resources of the class MQADMIN. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MQK',
    'MQCONN',
    'Resources of the class MQCONN. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MQQ',
    'MQQUEUE',
    'Resources of the class MQQUEUE. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MQP',
    'MQPROC',
    'Resources of the class MQPROC. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MQN',
    'MQNLIST',
    'Resources of the class MQNLIST. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MQC',
    'MQCMDS',
    'Resources of the class MQCMDS. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MXA',
    'MXADMIN',
    'Resources of the class MXADMIN. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MXQ',
    'MXQUEUE',
    'Resources of the class MXQUEUE. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MXP',
    'MXPROC',
    'Resources of the class MXPROC. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MXN',
    'MXNLIST',
    'Resources of the class MXNLIST. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type(
    'MXT',
    'MXTOPIC',
    'Resources of the class MXTOPIC. A common choice: sites map the class themselves with a CLASMAP record. MX* classes are the mixed-case variants.',
  ),
  type('CAT', 'CATAPE (CA 1)', 'CATAPE (CA 1). A common choice: sites map the class themselves with a CLASMAP record.'),
  type(
    'CAC',
    'CACMD (CA 1)',
    'CACMD (CA 1). A common choice: sites map the class themselves with a CLASMAP record. Do not confuse with SET CONTROL(CAC).',
  ),
  type(
    'BBM',
    'BMCVIEW',
    'Resources of the class BMCVIEW. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'ROS',
    'ROSRES',
    'Resources of the class ROSRES. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'ZWE',
    'ZOWE',
    'Resources of the class ZOWE. A common choice: sites map the class themselves with a CLASMAP record. Class is predefined on z/OS 2.5+.',
  ),
  type(
    'ZMF',
    'ZMFAPLA',
    'Resources of the class ZMFAPLA. The type is the first three letters of the class where no CLASMAP record says otherwise. z/OSMF tasks.',
  ),
  type('TGR', 'group membership rules', 'Group membership rules. Allows extra z/OS UNIX groups.'),
  type('ACT', 'z/VM types', 'z/VM types. On z/VM only.'),
  type('ALG', 'z/VM types', 'z/VM types. On z/VM only.'),
  type('GRP', 'z/VM types', 'z/VM types. On z/VM only.'),
  type('DIA', 'z/VM types', 'z/VM types. On z/VM only.'),
  type('IUC', 'z/VM types', 'z/VM types. On z/VM only.'),
  type('VMC', 'z/VM types', 'z/VM types. On z/VM only.'),
  type(
    'CKC',
    'CICS transactions (TCICSTRN)',
    'CICS transactions (TCICSTRN). Set in the parameters of ACF2 for CICS. Set in ACF2/CICS parameters; check region.',
    known,
  ),
  type('CFC', 'CICS files', 'CICS files. Set in the parameters of ACF2 for CICS.', unsure),
  type('CPC', 'CICS programs', 'CICS programs. Set in the parameters of ACF2 for CICS.', unsure),
  type('CTD', 'CICS transient data', 'CICS transient data. Set in the parameters of ACF2 for CICS.', unsure),
  type('CTS', 'CICS temporary storage', 'CICS temporary storage. Set in the parameters of ACF2 for CICS.', unsure),
  type('CMR', 'CICS (other)', 'CICS (other). Set in the parameters of ACF2 for CICS.', unsure),
  type(
    'BPL',
    'DB2 buffer pool',
    'DB2 buffer pool. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'COL',
    'DB2 collection',
    'DB2 collection. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'CON',
    'DB2 trusted context (same three letters as the site type for CONSOLE)',
    'DB2 trusted context (same three letters as the site type for CONSOLE). Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'DBS',
    'DB2 database',
    'DB2 database. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'FNC',
    'DB2 function',
    'DB2 function. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'JAR',
    'DB2 JAR file',
    'DB2 JAR file. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'PKG',
    'DB2 package',
    'DB2 package. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'PLN',
    'DB2 plan',
    'DB2 plan. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'PRC',
    'DB2 stored procedure',
    'DB2 stored procedure. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'ROL',
    'DB2 DB2 role',
    'DB2 DB2 role. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'SCH',
    'DB2 schema',
    'DB2 schema. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'SEQ',
    'DB2 sequence',
    'DB2 sequence. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'STG',
    'DB2 storage group',
    'DB2 storage group. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'SYS',
    'DB2 system privilege or utility',
    'DB2 system privilege or utility. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'TBL',
    'DB2 table',
    'DB2 table. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'TSP',
    'DB2 table space',
    'DB2 table space. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'TYP',
    'DB2 distinct type',
    'DB2 distinct type. Of the ACF2 option for Db2, chosen by $SYSID. Replaces the guessed codes DBA and BFP.',
  ),
  type(
    'HFS',
    'HFSSEC',
    'Resources of the class HFSSEC. The type is the first three letters of the class where no CLASMAP record says otherwise.',
    unsure,
  ),
  type(
    'PRO',
    'PROPCNTL',
    'Resources of the class PROPCNTL. The type is the first three letters of the class where no CLASMAP record says otherwise.',
    unsure,
  ),
  type(
    'BMV',
    'BMCVIEW',
    'Resources of the class BMCVIEW. A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'IOA',
    'IOA (BMC INCONTROL)',
    'IOA (BMC INCONTROL). The type is the first three letters of the class where no CLASMAP record says otherwise. Keys begin with two dollar signs: $key($$addnot) type(ioa).',
  ),
  type(
    'ZOW',
    'ZOWE',
    'Resources of the class ZOWE. ACF2 maps the class so unless the site says otherwise. See ZWE.',
    unsure,
  ),
  type(
    'KT2',
    'CICS transactions',
    'CICS transactions. A common choice: sites map the class themselves with a CLASMAP record. CICS types are chosen per region in the ACF2/CICS parameters.',
  ),
  type(
    'XCD',
    'CICS system commands (CCICSCMD)',
    'CICS system commands (CCICSCMD). A common choice: sites map the class themselves with a CLASMAP record.',
  ),
  type(
    'CA@',
    'CA@IDMS',
    'Resources of the class CA@IDMS. The type is the first three letters of the class where no CLASMAP record says otherwise.',
    unsure,
  ),
];

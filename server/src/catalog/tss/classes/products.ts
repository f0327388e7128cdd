/** Resource classes of CICS, IMS, Db2, MQ and products of several vendors. */
import type { TssClassSpec } from '../../types.ts';
import { article, known, manual, manualForVm, page, pageForVm, stig } from '../sources.ts';
import { lengths, mixedCase, ofSite, row, same } from './row.ts';

/** Levels of files and queues of CICS. The page about DEFACC names them; which class has which is from experience. */
const ofCics = { source: known } as const;

export const productClasses: readonly TssClassSpec[] = [
  row('OTRAN', 'Transactions of CICS and IMS. ACTION(REVERIFY) asks for the password again.', {
    racfClass: 'TCICSTRN',
    defaultAccess: 'EXECUTE',
    most: 5,
    source: pageForVm('OTRAN Resource Class'),
  }),
  row('PPT', 'Programs that CICS transactions start with LINK, XCTL and LOAD.', {
    racfClass: 'MCICSPPT',
    source: page('ACCESS Keyword'),
  }),
  row('FCT', 'Files of CICS. Levels such as BROWSE, DELETE and REPLACE.', { racfClass: 'FCICSFCT', ...ofCics }),
  row('DCT', 'Transient data queues of CICS. Levels such as FEOV and PURGE.', { racfClass: 'DCICSDCT', ...ofCics }),
  row('JCT', 'Journals to which CICS transactions write.', { racfClass: 'JCICSJCT', ...ofCics }),
  row('TST', 'Temporary storage queues of CICS.', { racfClass: 'SCICSTST', ...ofCics }),
  row('PSB', 'Program specification blocks of IMS that CICS schedules.', {
    racfClass: 'PCICSPSB',
    levels: ['ALL', 'UPDATE', 'READ', 'INQUIRE', 'SET', 'NONE'],
    defaultAccess: 'READ',
    source: page('PSB Resource Class'),
  }),
  row('SPI', 'System commands of CICS: what EXEC CICS and CEMT inquire, set, perform.', { racfClass: 'CCICSCMD' }),
  row('DBD', 'Databases of IMS, by the name of their description.', { source: known }),
  same('CIMS', 'Commands of IMS, three characters.', { source: manual('Interfaces', 'IMS commands') }),
  row('APPLICATION', 'Application groups of IMS. The full keyword: a shorter one is APPL.'),
  row('DB2', 'Connections to a Db2 subsystem: ssid.BATCH, ssid.DIST, ssid.MASS, ssid.SASS, ssid.RRSAF.', {
    racfClass: 'DSNR',
    source: page('DB2 Resource Class'),
  }),
  row('DB2SYS', 'System authorities of Db2, with the option for Db2.', { racfClass: 'DSNADM', source: known }),
  row('DB2TABLE', 'Tables of Db2, with the option for Db2.', { racfClass: 'MDSNTB', source: known }),
  row('DB2PLAN', 'Plans of Db2, with the option for Db2.', { racfClass: 'MDSNPN', source: known }),
  row('DB2PKG', 'Packages of Db2, with the option for Db2.', { racfClass: 'MDSNPK', source: known }),
  row('DB2DBASE', 'Databases of Db2, with the option for Db2. Levels such as CRETAB, DBCTRL and DBMAINT; no masks.', {
    racfClass: 'MDSNDB',
    maskable: false,
  }),
  row('DB2COLL', 'Collections of Db2, with the option for Db2.', { racfClass: 'MDSNCL', maskable: true }),
  row('DB2BUFFP', 'Buffer pools of Db2, with the option for Db2.', { racfClass: 'MDSNBP' }),
  row('DB2STOGP', 'Storage groups of Db2, with the option for Db2.', { racfClass: 'MDSNSG', source: known }),
  row('DB2TABSP', 'Table spaces of Db2, with the option for Db2.', { racfClass: 'MDSNTS', source: known }),
  same('MQADMIN', 'Administration of MQ, with switches such as NO.SUBSYS.SECURITY.', { source: stig }),
  same('MQCONN', 'Connections to a queue manager: ssid.BATCH, ssid.CICS, ssid.IMS, ssid.CHIN.', { source: stig }),
  same('MQQUEUE', 'Queues of MQ, as ssid.queue; UPDATE for putting and getting.', { source: stig }),
  same('MQPROC', 'Processes of MQ, as ssid.process; READ for asking about them.', { source: stig }),
  same('MQNLIST', 'Namelists of MQ, as ssid.namelist; READ for asking about them.', { source: stig }),
  same('MQCMDS', 'Commands of MQ, as ssid.verb.object: READ for DISPLAY, CONTROL for START, ALL for DEFINE.', {
    source: stig,
  }),
  same('MXADMIN', 'Administration of MQ, as MQADMIN.', { ...mixedCase, source: stig }),
  same('MXQUEUE', 'Queues of MQ, as MQQUEUE.', { ...mixedCase, source: stig }),
  same('MXPROC', 'Processes of MQ, as MQPROC.', { ...mixedCase, source: stig }),
  same('MXNLIST', 'Namelists of MQ, as MQNLIST.', { ...mixedCase, source: stig }),
  same('MXTOPIC', 'Topics of MQ that applications publish and subscribe to.', { ...mixedCase, source: stig }),
  row(
    'CASECAUT',
    'Commands and utilities of Top Secret itself, for users who are no administrators: TSSCMD. and TSSUTILITY. names, with levels such as USE and UPDATE.',
    {
      source: article(48172, 'CASECAUT resource class'),
    },
  ),
  row('CAADMIN', 'Administration of products of Broadcom.', {
    ...lengths(8, 44),
    source: page('CAADMIN Resource Class'),
  }),
  row('CACMD', 'Commands of products of Broadcom.', { source: stig }),
  row('CACMGR', 'Content Manager of Broadcom.'),
  row('CAREPORT', 'Reports of products of Broadcom.', { source: known }),
  row('CATAPE', 'Tapes and their management in CA 1.', { source: stig }),
  row('RECIPID', 'Recipients of reports in CA Dispatch.', { source: page('RECIPID Resource Class') }),
  row('ROSRES', 'Resources of Roscoe.', { source: stig }),
  row('PANEL', 'Panels of products of Broadcom.', { source: known }),
  row('SYSVIEW', 'Commands of SYSVIEW.', { ...ofSite, source: known }),
  row('AREA', 'Areas of IDMS databases.'),
  row('SUBSCHEM', 'Subschemas of IDMS that programs may use.'),
  row('DATABASE', 'Databases of IDMS and Datacom.'),
  row('CA@IDMS', 'Functions of IDMS, as its own security options name them.', ofSite),
  row('TOTAL', 'Files of the database TOTAL of Cincom.', { source: page('TOTAL Resource Class') }),
  row('BMCVIEW', 'Views and actions of MainView.', { ...ofSite, source: stig }),
  row('#BMCVIEW', 'Views and actions of MainView, as some sites spell the class.', { ...ofSite, source: stig }),
  row('IOA', 'Functions of Control-M, Control-D and the other IOA products.', { ...ofSite, source: stig }),
  row('$CHGMAN', 'Functions of ChangeMan.', {
    ...ofSite,
    ...lengths(26, 44),
    maskable: true,
    source: article(19851, 'Define $CHGMAN Class In Top Secret RDT'),
  }),
  row('TERMID', 'Logical units with which CA XCOM works.'),
  row('VMMDISK', 'Minidisks of z/VM, as owner and address.', {
    source: manualForVm('Implementation', 'Modifying Existing RDT Entries'),
  }),
];

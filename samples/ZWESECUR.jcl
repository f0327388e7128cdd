//ZWESECUR JOB (ACCT),'SECURITY FOR ZOWE',CLASS=A,MSGCLASS=H,
//             NOTIFY=&SYSUID
//*-------------------------------------------------------------------
//* Users, started tasks and permissions for a Zowe server: a sample of
//* the ESM Commands extension, with a few slips to find.
//*
//* Only one of the three sections runs: PRODUCT names its DD.
//* Not to be submitted as it is.
//*-------------------------------------------------------------------
//SYMBOLS  EXPORT SYMLIST=*
//*
//         SET PRODUCT=RACF             RACF, ACF2 or TSS
//         SET ADMINGRP=ZWEADMIN        group that owns the Zowe files
//         SET ZOWEUSER=ZWESVUSR        user ID of the main server
//         SET ZISUSER=ZWESIUSR         user ID of cross memory (ZIS)
//         SET ZOWESTC=ZWESLSTC         procedure of the main server
//         SET ZISSTC=ZWESISTC          procedure of ZIS server
//         SET AUXSTC=ZWESASTC          procedure of ZIS auxiliaries
//         SET HLQ=ZWE                  first qualifier of libraries
//         SET SYSPROG=SYSPROGS         group that maintains them
//*
//* for Top Secret only
//         SET DEPT=                    department of groups and users
//         SET OWNER=FACOWNER           ACID that owns IBMFAC resources
//*
//SETUP    EXEC PGM=IKJEFT01,REGION=0M
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DDNAME=&PRODUCT
//*
//*-------------------------------------------------------------------
//* RACF
//*-------------------------------------------------------------------
//RACF     DD DATA,DLM=@@,SYMBOLS=JCLONLY

/* ---- classes ---------------------------------------------------- */
  SETROPTS GENERIC(FACILITY STARTED)
  SETROPTS CLASSACT(FACILITY STARTED) RACLIST(FACILITY STARTED)

/* ---- group and user IDs ----------------------------------------- */
  ADDGROUP &ADMINGRP. OMVS(AUTOGID) DATA('ZOWE ADMINISTRATORS')

  ADDUSER &ZOWEUSER. NOPASSWORD DFLTGRP(&ADMINGRP.) -
    OMVS(AUTOUID HOME(/tmp) PROGRAM(/bin/sh)) -
    NAME('ZOWE MAIN SERVER')

  ADDUSER &ZISUSER. NOPASSWORD DFLTGRP(&ADMINGRP.)
    OMVS(AUTOUID HOME(/tmp) PROGRAM(/bin/sh)) -
    NAME('ZOWE CROSS MEMORY')

/* ---- started tasks ---------------------------------------------- */
  RDEFINE STARTED &ZOWESTC..* -
    STDATA(USER(&ZOWEUSER.) GROUP(&ADMINGRP.) TRUSTED(NO))
  RDEFINE STARTED &ZISSTC..* -
    STDATA(USER(&ZISUSER.) GROUP(&ADMINGRP.) TRUSTED(NO))
  RDEFINE STARTED &AUXSTC..* -
    STDATA(USER(&ZISUSER.) GROUP(&ADMINGRP.) TRUSTED(NO))
  SETROPTS RACLIST(STARTED) REFRESH

/* ---- cross memory server ---------------------------------------- */
  RDEFINE FACILITY ZWES.IS UACC(NONE)
  PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ) ID(&ZISUSER.)
  PERMIT ZWES.IS CLASS(FACILITY) ACCESS(REED) ID(&ZOWEUSER.)

/* ---- main server ------------------------------------------------ */
/* act for the users who send requests                               */
  RDEFINE FACILITY BPX.DAEMON UACC(NONE)
  PERMIT BPX.DAEMON CLASS(FACILITY) ACCESS(UPDATE) ID(&ZOWEUSER.)

  RDEFINE FACILITY BPX.SERVER UACC(NONE)
  PERMIT BPX.SERVER CLASS(FACILITY) ACCESS(EXECUTE) ID(&ZOWEUSER.)

/* read the OMVS segments of users                                   */
  RDEFINE FACILITY IRR.RADMIN.LISTUSER UACC(NONE)
  PERMIT IRR.RADMIN.LISTUSER CLASS(FACILITY) ACCESS(READ) -
    ID(&ZOWEUSER.)

/* map client certificates to user IDs                               */
  RDEFINE FACILITY IRR.RUSERMAP UACC(NONE)
  PERMIT IRR.RUSERMAP ACCESS(READ) ID(&ZOWEUSER.)

  SETROPTS RACLIST(FACILITY) REFRESH

/* ---- libraries -------------------------------------------------- */
  ADDSD '&HLQ..*.**' UACC(READ) DATA('ZOWE LIBRARIES')
  PERMIT '&HLQ..*.**' ACCESS(ALTER) ID(&SYSPROG.)
  SETROPTS GENERIC(DATASET) REFRESH

/* ---- show the result -------------------------------------------- */
  LISTUSER (&ZOWEUSER. &ZISUSER.) OMVS
  RLIST FACILITY ZWES.IS AUTHUSER
  RLIST FACILITY BPX.SERVER AUTHUSER
  PROFILE
@@
//*-------------------------------------------------------------------
//* ACF2
//*-------------------------------------------------------------------
//ACF2     DD DATA,DLM=@@,SYMBOLS=JCLONLY
ACF
*
* group and user IDs
*
SET PROFILE(GROUP) DIV(OMVS)
INSERT &ADMINGRP. AUTOGID
F ACF2,REBUILD(GRP),CLASS(P)
SET LID
INSERT &ZOWEUSER. STC GROUP(&ADMINGRP.) NAME(ZOWE MAIN SERVER)
INSERT &ZISUSER. STC GROUP(&ADMINGRP.) NAME(ZOWE CROSS MEMORY)
SET PROFILE(USER) DIV(OMVS)
INSERT &ZOWEUSER. AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)
INSERT &ZISUSER. AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)
F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)
F ACF2,OMVS
*
* started tasks
*
SET CONTROL(GSO)
INSERT STC.&ZOWESTC. LOGONID(&ZOWEUSER.) GROUP(&ADMINGRP.) +
STCID(&ZOWESTC.)
INSERT STC.&ZISSTC. LOGONID(&ZISUSER.) GROUP(&ADMINGRP.) +
STCID(&ZISSTC.)
INSERT STC.&AUXSTC. LOGONID(&ZISUSER.) GROUP(&ADMINGRP.) +
STCID(&AUXSTC.)
F ACF2,REFRESH(STC)
*
* role of both servers, and what it may do
*
SET X(ROL)
INSERT &ADMINGRP. INCLUDE(&ZOWEUSER.,&ZISUSER.) ROLE
F ACF2,NEWXREF,TYPE(ROL)
SET RESOURCE(FAC)
* esm-ignore acf2/role-in-rule-set: all our rule sets are for roles
RECKEY ZWES ADD(IS ROLE(&ADMINGRP.) SERVICE(READ) ALLOW)
RECKEY BPX ADD(DAEMON ROLE(&ADMINGRP.) SERVICE(READ,UPDATE) ALLOW)
RECKEY BPX ADD(SERVER ROLE(&ADMINGRP.) SERVICE(READ,UPDATE) ALLOW)
RECKEY IRR ADD(RADMIN.LISTUSER ROLE(&ADMINGRP.) SERVICE(READ) ALLOW)
RECKEY IRR ADD(RUSERMAP ROLE(&ADMINGRP.) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)
SET RESOURCE(APL)
RECKEY OMVSAPPL ADD(ROLE(&ADMINGRP.) SERVICE(READ) ALLOW)
F ACF2,REBUILD(APL)
RECKEY BPX ADD(JOBNAME ROLE(&ADMINGRP.) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)
*
* show the result
*
LIST BPX
END
@@
//*-------------------------------------------------------------------
//* Top Secret
//*-------------------------------------------------------------------
//TSS      DD DATA,DLM=@@,SYMBOLS=JCLONLY

/* ---- group and user IDs ----------------------------------------- */
  TSS CREATE(&ADMINGRP.) TYPE(GROUP) DEPT(&DEPT.) +
    NAME('ZOWE ADMINISTRATORS')
  TSS ADD(&ADMINGRP.) GID(?)

  TSS CREATE(&ZOWEUSER.) TYPE(USER) PROTECTED DEPT(&DEPT.) +
    NAME('ZOWE MAIN SERVER')
  TSS ADD(&ZOWEUSER.) GROUP(&ADMINGRP.) DFLTGRP(&ADMINGRP.) +
    UID(?) HOME(/tmp) OMVSPGM(/bin/sh)

  TSS CREATE(&ZISUSER.) TYPE(USER) PROTECTED DEPT(&DEPT.) +
    NAME('ZOWE CROSS MEMORY SERVER')
  TSS ADD(&ZISUSER.) GROUP(&ADMINGRP.) DFLTGRP(&ADMINGRP.) +
    UID(?) HOME(/tmp) OMVSPGM(/bin/sh)
  TSS MODIFY(OMVSTABS)

/* ---- started tasks ---------------------------------------------- */
  TSS ADD(STC) PROCNAME(&ZOWESTC.) ACID(&ZOWEUSER.)
  TSS ADD(&ZOWEUSER.) FACILITY(STC)
  TSS ADD(STC) PROCNAME(&ZISSTC.) ACID(&ZISUSER.)
  TSS ADD(STC) PROCNAME(&AUXSTC.) ACID(&ZISUSER.)
  TSS ADD(&ZISUSER.) FACILITY(STC)

/* ---- what the servers may do ------------------------------------ */
  TSS ADD(&OWNER.) IBMFAC(ZWES.IS)
  TSS PERMIT(&ZISUSER.) IBMFAC(ZWES.IS) ACCESS(READ)
  TSS PERMIT(&ZOWEUSER.) IBMFAC(ZWES.IS) ACCESS(READ)
  TSS ADD(&OWNER.) IBMFAC(BPX.)
  TSS PERMIT(&ZOWEUSER.) IBMFAC(BPX.DAEMON) ACCESS(UPDATE)
  TSS PERMIT(&ZOWEUSER.) IBMFAC(BPX.SERVER) ACCESS(UPDATE)
  TSS PERMIT(&ZOWEUSER.) IBMFAC(BPX.JOBNAME) ACCESS(READ)
  TSS ADD(&OWNER.) IBMFAC(IRR.)
  TSS PERMIT(&ZOWEUSER.) IBMFAC(IRR.RADMIN.LISTUSER) ACCESS(READ)
  TSS PERMIT(&ZOWEUSER.) IBMFAC(IRR.RUSERMAP) ACCESS(READ)

/* ---- show the result -------------------------------------------- */
  TSS WHOHAS IBMFAC(BPX.SERVER)
  PROFILE
@@
//

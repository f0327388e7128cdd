//ZWESEC   JOB (ACCT),'ZOWE SECURITY',CLASS=A
//         EXPORT SYMLIST=*
//         SET PRODUCT=RACF
//         SET ADMINGRP=ZWEADMIN
//         SET ZOWEUSER=ZWESVUSR
//         SET ZISUSER=ZWESIUSR
//         SET LEVEL=EXECUTE
//         SET NOBODY=
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DDNAME=&PRODUCT
//RACF     DD DATA,DLM=$$,SYMBOLS=JCLONLY
/* who may use the cross memory server */
  RDEFINE FACILITY ZWES.IS UACC(NONE)
  PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(READ)
  PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(READ)
  PERMIT BPX.SERVER CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(&LEVEL.)
  PERMIT BPX.DAEMON CLASS(FACILITY) ID(&UNKNOWN.) ACCESS(UPDATE)
  PERMIT BPX.JOBNAME CLASS(FACILITY) ACCESS(READ)
    ID(&ZISUSER.)
  SETROPTS RACLIST(FACILITY) REFRESH
$$
//ACF2     DD DATA,DLM=$$,SYMBOLS=JCLONLY
ACF
SET RESOURCE(FAC)
RECKEY ZWES ADD(IS ROLE(&ADMINGRP.) SERVICE(READ) ALLOW
F ACF2,REBUILD(FAC)
$$
//TSS      DD DATA,DLM=$$,SYMBOLS=JCLONLY
/* service
  TSS PER(&ZOWEUSER.) IBMFAC(ZWES.IS) ACCESS(READ)
$$
//COPY     EXEC PGM=IEBGENER
//SYSUT1   DD *
PERMIT (this is no command
/*
--- expect
# Three products in one job; symbols have the values of their SETs.
8  information  jcl/symbol-unused  NOBODY=
16  information  racf/permit-repeated                  &ZOWEUSER.
17  error        racf/execute-outside-dataset-program  &LEVEL.
18  warning  jcl/symbol-undefined  &UNKNOWN.
20  error        deck/lost-continuation                ID
21  hint  jcl/return-code-hidden  SETROPTS
26  warning      deck/missing-parenthesis              (
30  warning      deck/unclosed-comment                 /* service

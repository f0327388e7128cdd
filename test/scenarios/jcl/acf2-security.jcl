//ZWEACF2  JOB (ACCT),'ZOWE SECURITY',CLASS=A
//         EXPORT SYMLIST=*
//         SET ADMINGRP=ZWEADMIN
//         SET STCGRP=ZWEADMIN
//         SET ZOWEUSER=ZWESVUSR
//         SET ZISUSER=ZWESIUSR
//         SET ZOWESTC=ZWESLSTC
//         SET HLQ=PROD.ZWE
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
ACF
* groups
SET PROFILE(GROUP) DIV(OMVS)
INSERT &ADMINGRP. AUTOGID
F ACF2,REBUILD(GRP),CLASS(P)
SET PROFILE(GROUP) DIV(OMVS)
INSERT &STCGRP. AUTOGID
F ACF2,REBUILD(GRP),CLASS(P)
* users
SET LID
INSERT &ZOWEUSER. STC GROUP(&STCGRP.)
SET PROFILE(USER) DIV(OMVS)
INSERT &ZOWEUSER. AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)
F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)
SET LID
INSERT &ZISUSER. STC GROUP(&STCGRP.)
SET PROFILE(USER) DIV(OMVS)
INSERT &ZISUSER. AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)
F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)
* started task
SET CONTROL(GSO)
INSERT STC.&ZOWESTC. LOGONID(&ZOWEUSER.) +
GROUP(&STCGRP.) +
STCID(&ZOWESTC.)
F ACF2,REFRESH(STC)
* role
SET X(ROL)
INSERT &STCGRP. INCLUDE(&ZOWEUSER.) ROLE
F ACF2,NEWXREF,TYPE(ROL)
CHANGE &STCGRP. INCLUDE(&ZISUSER.) ADD
F ACF2,NEWXREF,TYPE(ROL)
* rules
SET RESOURCE(FAC)
RECKEY ZWES ADD(IS SERVICE(READ) ROLE(&STCGRP.) ALLOW)
F ACF2,REBUILD(FAC)
SET RESOURCE(FAC)
RECKEY BPX ADD(DAEMON SERVICE(UPDATE) ROLE(&STCGRP.) ALLOW)
RECKEY BPX ADD(SERVER SERVICE(UPDATE) ROLE(&STCGRP.) ALLOW)
SET RESOURCE(APL)
RECKEY OMVSAPPL ADD(SERVICE(READ) ROLE(&STCGRP.) ALLOW)
F ACF2,REBUILD(APL)
RECKEY BPX ADD(JOBNAME SERVICE(READ) ROLE(&STCGRP.) ALLOW)
F ACF2,REBUILD(FAC)
* data sets
SET RULE
LIST &HLQ.
RECKEY &HLQ. ADD(- UID(-) READ(A) EXEC(P))
* class ZOWE
SET CONTROL(GSO)
INSERT CLASMAP.ZOWE RESOURCE(ZOWE) RSRCTYPE(ZWE)
F ACF2,REFRESH(CLASMAP),TYPE(GSO)
CHANGE INFODIR TYPES(R-RZWE)
F ACF2,REFRESH(INFODIR)
END
$$
--- expect
# An installation deck of a product. Two symbols have the same value, so a group is created twice; the data set prefix has two
# qualifiers; after the rules of APL the deck goes back to FAC without a SET, so BPX.JOBNAME lands in APL; EXEC is less
# than READ; CHANGE replaces the whole list of resident types.
11  warning  zowe/missing-requirements  SYSTSIN
18  warning      acf2/created-twice           &STCGRP.
29  information  acf2/omvs-tables             INSERT
45  information  acf2/role-in-rule-set        ROLE(&STCGRP.)
48  information  acf2/service-without-read    SERVICE(UPDATE)
49  information  acf2/service-without-read    SERVICE(UPDATE)
51  information  acf2/appl-not-checked        RECKEY
53  warning      acf2/change-in-another-type  RECKEY
57  warning      acf2/rule-key-qualifiers     &HLQ.
58  warning      acf2/rule-key-qualifiers     &HLQ.
58  warning      acf2/exec-lifted             EXEC(P)
61  information  acf2/class-mapped-otherwise  ZWE
63  warning      acf2/list-replaced           TYPES(R-RZWE)

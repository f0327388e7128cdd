//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ADMINGRP=ZWEADMIN
//         SET ADMINDEP=                * department of the group
//         SET ADMINGID=                * number of the group
//         SET ZOWEDEP=
//         SET FACACID=FACOWNER
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  TSS LIST(&ADMINGRP.) SEGMENT(OMVS)
  TSS CREATE(&ADMINGRP.) TYPE(GROUP) +
   NAME('ZOWE ADMINISTRATORS') +
   DEPT(&ADMINDEP.)
  TSS ADD(&ADMINGRP.) GID(&ADMINGID.)
  TSS MODIFY(OMVSTABS)
  TSS CREATE(ZWESTCG) TYPE(GROUP) NAME('ZOWE TASKS') DEPT(&ADMINDEP.)
  TSS ADD(&FACACID.) IBMFAC(ZWES.IS)
  TSS ADDTO(&ZOWEDEP.) IBMFAC(APIML.)
  TSS PERMIT(ZWESVUSR) IBMFAC(APIML.SERVICES)
   ACCESS(READ)
  TSS ADD(&UNKNOWN.) IBMFAC(IRR.)
PROFILE
$$
--- expect
# A symbol that is set to nothing is told once, where it is needed first; one that nothing is known of is not. In a job a lost continuation is certain.
14  warning  deck/blank-symbol  DEPT(&ADMINDEP.)
15  warning  deck/blank-symbol  GID(&ADMINGID.)
19  warning  deck/blank-symbol  ADDTO(&ZOWEDEP.)
21  error  deck/lost-continuation  ACCESS
22  warning  jcl/symbol-undefined  &UNKNOWN.

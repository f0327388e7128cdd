//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ADMINGRP=ZWEADMIN
//         SET STCGRP=&ADMINGRP.
//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  ADDGROUP &ADMINGRP. OWNER(SYS1) OMVS(AUTOGID)
  ADDGROUP &STCGRP. OWNER(SYS1) OMVS(AUTOGID)
  CONNECT ZWESVUSR GROUP(&STCGRP.)
  ADDUSER &ZOWEUSER. NOPASSWORD DFLTGRP(ZWEADMIN) OWNER(SYS1) OMVS(AUTOUID)
  ADDGROUP {group} OWNER(SYS1)
  ADDGROUP {group} OWNER(SYS1)
/*
--- expect
# Two names are equal when their symbols make them so; what a hole stands for is not known.
10  warning  racf/created-twice        &STCGRP.
11  warning  racf/used-before-created  ZWESVUSR
12  warning  jcl/substituted-past-column-72  )
13  hint  racf/template-hole  {group}

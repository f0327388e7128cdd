//ACFJOB   JOB
//ONE      EXEC PGM=ACFBATCH
//SYSPRINT DD SYSOUT=*
//SYSIN    DD *
  SET LID
  INSERT ZWESVUSR NAME(ZOWE MAIN SERVER STC GROUP(ZWEADMIN)
  CONNECT CERTDATA(ZWESVUSR.CERT) KEYRING(ZWESVUSR.RING) DEFAULT
  REMOVE CERTDATA(ZWESVUSR.OLD) KEYRING(ZWESVUSR.RING)
/*
//TWO      EXEC ACFBATCH
//SYSIN    DD *
* What one called ACFBATCH reads is commands too
  SET RESOURCE(FAC)
  RECKEY BPX ADD(SERVER UID(ZWE-) SERVICE(READ) ALLOW))
  F ACF2,REBUILD(FAC)
/*
//THREE    EXEC PGM=TSSAUDIT
//SYSPRINT DD SYSOUT=*
//AUDITIN  DD *
  INSERT (
/*
//FOUR     EXEC TSOBATCH
//SYSTSIN  DD *
  tss create(ZWESVUSR) type(user) name('zowe) dept(ZOWE)
/*
--- expect
# ACFBATCH reads subcommands without an ACF command in front of them, and so does a procedure called as it is. What a report
# program reads is no command, whatever it looks like.
 6  warning  deck/swallowed-operands  (
14  warning  deck/extra-parenthesis   )
24  error    deck/unclosed-string     '

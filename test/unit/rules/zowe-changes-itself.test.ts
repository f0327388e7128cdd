import { expect, test } from 'vitest';
import { analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';

/** A job as Zowe has them, for all products; the symbol says who the system programmers are. */
const job = `//ZWESECUR JOB 1
//SYMBOLS  EXPORT SYMLIST=*
//         SET ZOWEUSER=ZWESVUSR
//         SET ADMINGRP=ZWEADMIN
//         SET SYSPROG=&ADMINGRP.
//         SET HLQ=ZWE
//RACF     EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
ADDGROUP &ADMINGRP. OMVS(AUTOGID)
ADDUSER &ZOWEUSER. NOPASSWORD DFLTGRP(&ADMINGRP.)
PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH
ADDSD '&HLQ..*.**' UACC(READ)
PERMIT '&HLQ..*.**' ID(&SYSPROG.) ACCESS(ALTER)
SETROPTS GENERIC(DATASET) REFRESH
$$
//ACF2     EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
ACF
SET LID
INSERT &ZOWEUSER. STC GROUP(&ADMINGRP.)
SET X(ROL)
INSERT &ADMINGRP. INCLUDE(&ZOWEUSER.) ROLE
F ACF2,NEWXREF,TYPE(ROL)
SET RESOURCE(FAC)
COMPILE *
$KEY(ZWES) TYPE(FAC)
$ROLESET
 IS ROLE(&ADMINGRP.) SERVICE(READ) ALLOW

STORE
F ACF2,REBUILD(FAC)
SET RULE
RECKEY ZWE ADD(- UID(-) READ(A))
RECKEY ZWE ADD(- UID(&SYSPROG.) READ(A) WRITE(A) ALLOC(A))
END
$$
//TSS      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
TSS CREATE(&ADMINGRP.) TYPE(GROUP) NAME('ZOWE') DEPT(STCDEPT)
TSS CREATE(&ZOWEUSER.) TYPE(USER) NAME('ZOWE') DEPT(STCDEPT) PROTECTED
TSS ADD(&ZOWEUSER.) GROUP(&ADMINGRP.)
TSS PERMIT(&ZOWEUSER.) IBMFAC(ZWES.IS) ACCESS(READ)
TSS PERMIT(ALL) DATASET(&HLQ..) ACCESS(READ)
TSS PERMIT(&SYSPROG.) DATASET(&HLQ..) ACCESS(ALL)
$$
`;

/** What is said of a Zowe that may change its own libraries: severity and card. */
function reports(text: string): string[] {
  return diagnostics(analyse(text, 'jcl', defaultSettings))
    .filter(({ code }) => code === 'zowe/server-changes-itself')
    .map(({ severity, range }) => {
      const before = text.slice(0, range.start).split('\n');
      return `${severity} ${text.split('\n')[before.length - 1] ?? ''}`;
    });
}

test('a group of Zowe that may change its libraries is told of in each product', () => {
  expect(reports(job)).toEqual([
    "warning PERMIT '&HLQ..*.**' ID(&SYSPROG.) ACCESS(ALTER)",
    'information RECKEY ZWE ADD(- UID(&SYSPROG.) READ(A) WRITE(A) ALLOC(A))',
    'information TSS PERMIT(&SYSPROG.) DATASET(&HLQ..) ACCESS(ALL)',
  ]);
});

test('another group may change them', () => {
  expect(reports(job.replace('SYSPROG=&ADMINGRP.', 'SYSPROG=SYS1'))).toEqual([]);
});

test('the users of Zowe themselves may not', () => {
  const direct = job.replace('SYSPROG=&ADMINGRP.', 'SYSPROG=&ZOWEUSER.').replace('UID(&SYSPROG.)', 'USER(&SYSPROG.)');
  expect(reports(direct)).toEqual([
    "warning PERMIT '&HLQ..*.**' ID(&SYSPROG.) ACCESS(ALTER)",
    'warning RECKEY ZWE ADD(- USER(&SYSPROG.) READ(A) WRITE(A) ALLOC(A))',
    'warning TSS PERMIT(&SYSPROG.) DATASET(&HLQ..) ACCESS(ALL)',
  ]);
});

test('what may only be read is fine', () => {
  const text = job
    .replace('ACCESS(ALTER)', 'ACCESS(READ)')
    .replace(' WRITE(A) ALLOC(A)', '')
    .replace('ACCESS(ALL)', 'ACCESS(READ)');
  expect(reports(text)).toEqual([]);
});

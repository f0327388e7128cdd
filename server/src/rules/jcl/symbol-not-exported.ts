import { few } from '../support/few.ts';
import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/symbol-not-exported',
  title: 'Symbol that the data does not see',
  severity: 'warning',
  language: 'jcl',
  what: 'Commands name symbols that the job sets, and no EXPORT statement in front of the SET lets the data see them.',
  why: 'Symbols are known in JCL only, unless an EXPORT names them, and it counts for SETs behind it. In the data `&NAME.` stays as it is, although the DD has SYMBOLS.',
  todo: 'Put `EXPORT SYMLIST=*` in front of the first SET.',
  sources: [
    { name: 'MVS JCL Reference, EXPORT statement' },
    { name: 'MVS JCL Reference, Using symbols in JES in-stream data' },
  ],
  bad: [
    `//ZWESEC   JOB
//         SET «ZOWEUSER»=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(READ)
PROFILE
$$`,
    `//ZWESEC   JOB
//         SET «ZOWEUSER»=ZWESVUSR
//         EXPORT SYMLIST=*
//         SET ZISUSER=ZWESIUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER. &ZISUSER.) ACCESS(READ)
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=(ZOWEUSER)
//         SET ZOWEUSER=ZWESVUSR
//         SET «ZISUSER»=ZWESIUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER. &ZISUSER.) ACCESS(READ)
PROFILE
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=(ZOWEUSER)
//         SET HLQ=ZWE
//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//STEPLIB  DD DISP=SHR,DSN=&HLQ..SZWEAUTH
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
/* the prefix is &HLQ. */
  PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(READ)
PROFILE
$$`,
    `//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(READ)
PROFILE
$$`,
  ],
  *check(frame) {
    for (const { kind, range, names = [], also } of frame.problems) {
      if (kind !== 'symbol-not-exported') continue;
      const isLate = also !== undefined && also.start > range.start;
      const why = isLate ? 'the EXPORT stands behind it' : also ? 'the EXPORT does not name it' : 'there is no EXPORT';
      yield {
        place: { document: range },
        message: `Commands name ${few(names)}, but in their data it is not known, because ${why}: it stays as it is written. Put EXPORT SYMLIST=* in front of the first SET.`,
        ...(also && { related: [{ place: { document: also }, message: 'The EXPORT.' }] }),
      };
    }
  },
});

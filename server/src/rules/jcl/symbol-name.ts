import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/symbol-name',
  title: 'Name of a symbol with more than eight characters',
  severity: 'error',
  language: 'jcl',
  what: 'A SET statement names a symbol with more than eight characters.',
  why: 'Symbols have up to eight characters. The SET is refused, and the job does not run.',
  todo: 'Shorten the name, here and where it is used.',
  sources: [{ name: 'MVS JCL Reference, Using system symbols and JCL symbols' }],
  bad: [
    `//ZWESEC   JOB
//         SET «ADMINGROUP»=ZWEADMIN
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  LISTGRP ZWEADMIN
/*`,
  ],
  good: [
    `//ZWESEC   JOB
//         SET ADMINGRP=ZWEADMIN
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTGRP &ADMINGRP.
/*`,
    `//ZWESEC   JOB
//         SET {the.symbol}=ZWEADMIN
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  LISTGRP ZWEADMIN
/*`,
  ],
  *check(frame) {
    for (const { kind, range, detail } of frame.problems) {
      if (kind !== 'symbol-name') continue;
      yield {
        place: { document: range },
        message: `A symbol has up to eight characters, and ${detail} has ${detail.length}: the job is refused. Shorten the name.`,
      };
    }
  },
});

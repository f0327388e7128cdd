import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/symbol-set-later',
  title: 'Symbol that has no value yet',
  severity: 'warning',
  language: 'jcl',
  what: 'The value of a SET statement names a symbol that has none at this place: the symbol itself, one that is set further down, or one whose name is misspelt. So does the name of a data set or DD, with a name that is misspelt.',
  why: 'A SET takes the values that stand before it. What has none is not substituted, so the symbol gets the text `&NAME.`, and so does every command that uses it.',
  todo: 'Put the SET of the other symbol in front of this one, or correct the name.',
  sources: [{ name: 'MVS JCL Reference, SET statement, and Defining and nullifying JCL symbols' }],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET STCGRP=«&ADMINGRP.»
//         SET ADMINGRP=ZWEADMIN
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  CONNECT ZWESVUSR GROUP(&STCGRP.)
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=«&HLQ.».V3
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  ADDSD '&HLQ..**' UACC(READ)
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ADMINGRP=ZWEADMIN
//         SET STCGRP=«&ADMIGRP.»
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  CONNECT ZWESVUSR GROUP(&STCGRP. &ADMINGRP.)
PROFILE
$$`,
    `//ZWESEC   JOB
//         SET PRODUCT=RACF
//RUN      EXEC PGM=IKJEFT01,PARM='&PRODUCT'
//SYSTSIN  DD DDNAME=«&PRODUKT.»
//RACF     DD DATA,DLM=$$
  LISTUSER ZWESVUSR
PROFILE
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZWE
//         SET HLQ=&HLQ..V3
//         SET SYS=&SYSNAME.
//         SET LPAR=&LPARNAME.
//         SET MEMBER=&{the.member}
//RUN      EXEC PGM=IKJEFT01,PARM='&MEMBER'
//WORK     DD DSN=&MEMBERS,DISP=(NEW,PASS)
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  ADDSD '&HLQ..&SYS..&LPAR.**' UACC(READ)
PROFILE
$$`,
  ],
  *check(frame) {
    for (const { kind, range, detail, names = [], also } of frame.problems) {
      if (kind !== 'symbol-set-later') continue;
      const [near] = names;
      const todo = near
        ? `Did you mean ${near}?`
        : also
          ? 'Put its SET in front of this one.'
          : 'Write the value itself, or set it before.';
      yield {
        place: { document: range },
        message: `${detail} has no value here, so it is not substituted. ${todo}`,
        ...(also && { related: [{ place: { document: also }, message: `${detail} is set here.` }] }),
        fixes: names.map((name) => ({
          title: `Replace &${detail} by &${name}`,
          safe: false,
          steps: [{ kind: 'document', range, text: `&${name}.` }],
        })),
      };
    }
  },
});

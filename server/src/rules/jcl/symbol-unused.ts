import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/symbol-unused',
  title: 'Symbol that nothing uses',
  severity: 'information',
  language: 'jcl',
  what: 'A SET statement gives a symbol a value, and nothing in the job uses the symbol. Jobs that call procedures of a library, or take in other members, are left out.',
  why: 'Who changes the value expects something to change with it. In a deck for Zowe it can mean that the commands for a started task or a user are missing.',
  todo: 'Add the commands that should use it, or take the SET out.',
  sources: [{ name: 'MVS JCL Reference, SET statement' }],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ZOWESTC=ZWESVSTC
//         SET «ZLNCHSTC=ZWESLSTC»     * task of the launcher
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  RDEFINE STARTED &ZOWESTC..* STDATA(USER(ZWESVUSR) GROUP(ZWEADMIN))
PROFILE
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET GROUP=ZWEADMIN
//         SET OWNER=&GROUP.
//         SET GID=100
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  ADDGROUP ZWESTC OWNER(&OWNER.) OMVS(AUTOGID)   /* or GID(&GID.) */
PROFILE
$$`,
    `//ZWESEC   JOB
//         SET HLQ=ZWE
//         EXEC ZWEPROC
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  LISTUSER ZWESVUSR
/*`,
    `//         SET HLQ=ZWE
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *
  LISTUSER ZWESVUSR
/*`,
  ],
  *check(frame) {
    for (const { kind, range, detail } of frame.problems) {
      if (kind !== 'symbol-unused') continue;
      yield {
        place: { document: range },
        unnecessary: true,
        message: `Nothing in this job uses ${detail}. Check whether commands for it are missing, or take it out.`,
      };
    }
  },
});

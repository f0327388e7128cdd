import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/symbol-set-behind',
  title: 'SET behind the data counts for that data too',
  severity: 'warning',
  language: 'jcl',
  what: 'A symbol that the data of a step uses gets another value behind that data, and in front of the next EXEC.',
  why: 'Data is substituted when the step runs, with the last SET of the step: that in front of the next EXEC. So the step works with the value that is meant for the next one.',
  todo: 'Put the SET behind the EXEC of the step that it is for.',
  sources: [
    { name: 'MVS JCL Reference, EXPORT statement, Examples' },
    { name: 'IBM support document 1851789: exported symbols resolve to the last SET inside of the step' },
  ],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET USER=ZWESVUSR
//ONE      EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER &USER.
/*
//         SET «USER=ZWESIUSR»
//TWO      EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER &USER.
/*`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET USER=ZWESVUSR
//ONE      EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER &USER.
/*
//TWO      EXEC PGM=IKJEFT01
//         SET USER=ZWESIUSR
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER &USER.
/*`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET USER=ZWESVUSR
//ONE      EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER {user}
/*
//         SET USER=ZWESIUSR
//TWO      EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER &USER.
/*`,
  ],
  *check(frame) {
    for (const { kind, range, detail, also } of frame.problems) {
      if (kind !== 'symbol-set-behind') continue;
      yield {
        place: { document: range },
        message: `The data above sees this value of ${detail} too, as the last SET in front of the next EXEC counts for a step. Put the SET behind the EXEC of the step that it is for.`,
        ...(also && { related: [{ place: { document: also }, message: 'The value that was in force before.' }] }),
      };
    }
  },
});

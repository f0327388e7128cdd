import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/dlm-not-found',
  title: 'Delimiter of the data not found',
  severity: 'warning',
  language: 'jcl',
  what: 'A DD statement sets the end mark of its data with DLM, and no card begins with that mark.',
  why: 'The data runs to the end of the job: all statements behind it are read as commands, and their steps do not run.',
  todo: 'Add a card with the mark in columns 1 and 2 behind the data, or correct DLM.',
  sources: [{ name: 'MVS JCL Reference, DD statement, DLM parameter' }],
  bad: [
    `//ZOWE     JOB
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DATA,DLM=«$$»
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
/*`,
  ],
  good: [
    `//ZOWE     JOB
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DATA,DLM=$$
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
$$`,
  ],
  *check(frame) {
    for (const { kind, range, detail } of frame.problems) {
      if (kind !== 'dlm-not-found') continue;
      yield {
        place: { document: range },
        message: `No card begins with ${detail}, so the data runs to the end of the job. Add a card with ${detail} in columns 1 and 2.`,
      };
    }
  },
});

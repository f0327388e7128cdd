import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/ddname-not-found',
  title: 'DDNAME names a DD that the step does not have',
  severity: 'warning',
  language: 'jcl',
  what: 'SYSTSIN refers with DDNAME to another DD of the step, and the step has none of that name.',
  why: 'The commands are not found: the step reads nothing and ends with return code 0 as if all was done.',
  todo: 'Correct the name, or the SET statement it comes from.',
  sources: [{ name: 'MVS JCL Reference, DD statement, DDNAME parameter' }],
  bad: [
    `//ZOWE     JOB
//         SET PRODUCT=RACK
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DDNAME=«&PRODUCT»
//RACF     DD DATA,DLM=$$
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
$$`,
  ],
  good: [
    `//ZOWE     JOB
//         SET PRODUCT=RACF
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DDNAME=&PRODUCT
//RACF     DD DATA,DLM=$$
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
$$`,
  ],
  *check(frame) {
    for (const { kind, range, detail } of frame.problems) {
      if (kind !== 'ddname-not-found') continue;
      yield {
        place: { document: range },
        message: `The step has no DD named ${detail}, so it reads no commands. Correct the name.`,
      };
    }
  },
});

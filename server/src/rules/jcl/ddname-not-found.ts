import { nearest } from '../../text/distance.ts';
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
//         SET PRODUCT=«RACK»
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DDNAME=&PRODUCT
//RACF     DD DATA,DLM=$$
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
$$`,
    `//ZOWE     JOB
//         SET «PRODUCT»=
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DDNAME=&PRODUCT.
//RACF     DD DATA,DLM=$$
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
$$`,
    `//ZOWE     JOB
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DDNAME=«RAFC»
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
    for (const { kind, range, detail, names = [], also } of frame.problems) {
      if (kind !== 'ddname-not-found') continue;
      const [near] = nearest(detail, names);
      const is = detail === '' ? 'The name is empty' : `The step has no DD named ${detail}`;
      yield {
        place: { document: range },
        message: `${is}, so it reads no commands. ${near ? `Did you mean ${near}?` : 'Correct the name.'}`,
        ...(also && { related: [{ place: { document: also }, message: 'The DD is looked for here.' }] }),
        fixes: near
          ? [{ title: `Replace ${detail} by ${near}`, safe: false, steps: [{ kind: 'document', range, text: near }] }]
          : [],
      };
    }
  },
});

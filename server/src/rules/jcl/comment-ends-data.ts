import { lastColumn } from '../../deck/columns.ts';
import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/comment-ends-data',
  title: 'A comment in column 1 ends the data',
  severity: 'error',
  language: 'jcl',
  what: 'A comment begins in column 1 of in-stream data, and commands follow it.',
  why: '`/*` in columns 1 and 2 is the end mark of the data, after `DD *` and `DD DATA` alike. The commands behind it do not reach the security product; they are JCL errors or are dropped.',
  todo: 'Move the comment one column to the right, or give the DD statement an end mark of its own with DLM.',
  sources: [{ name: 'MVS JCL Reference, in-stream data and the delimiter statement' }],
  bad: [
    `//ZOWE     JOB
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
«/* the auxiliary server */»
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESIUSR) ACCESS(READ)
/*`,
    `//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DATA
«/* the cross memory server */»
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
/*`,
  ],
  good: [
    `//ZOWE     JOB
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *,DLM=$$
/* the cross memory server */
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
$$`,
    `//COPY     EXEC PGM=IKJEFT01
//SYSTSIN  DD *
/* nothing to do */
//`,
    `//ZOWE     JOB
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
 /* the auxiliary server */
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESIUSR) ACCESS(READ)
/*`,
  ],
  *check(frame) {
    for (const { kind, range, detail } of frame.problems) {
      if (kind !== 'comment-ends-data') continue;
      yield {
        place: { document: range },
        message: `In columns 1 and 2 this ends the data of ${detail}; the commands behind it are not carried out. Move the comment to the right.`,
        // What stands behind it on the card must not come behind column 72.
        fixes:
          range.end - range.start >= lastColumn
            ? []
            : [
                {
                  title: 'Move the comment one column to the right',
                  // The commands behind it are carried out then.
                  safe: false,
                  steps: [{ kind: 'document', range: { start: range.start, end: range.start }, text: ' ' }],
                },
              ],
      };
    }
  },
});

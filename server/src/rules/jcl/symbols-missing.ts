import { few } from '../support/few.ts';
import { frameRule } from '../types.ts';

export default frameRule({
  code: 'jcl/symbols-missing',
  title: 'Data with symbols, and no SYMBOLS',
  severity: 'warning',
  language: 'jcl',
  what: 'The commands of a DD name symbols that the job sets, and the DD statement has no SYMBOLS parameter.',
  why: 'Without SYMBOLS nothing is substituted in the data: the security product sees `&NAME.` itself, and refuses it or takes it for a name.',
  todo: 'Add `SYMBOLS=JCLONLY` to the DD statement.',
  sources: [{ name: 'MVS JCL Reference, DD statement, SYMBOLS parameter' }],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD «DATA»,DLM=$$
  PERMIT ZWES.IS CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(READ)
PROFILE
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$
/* for &ZOWEUSER, which is set above */
  PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PROFILE
$$`,
    `//ZWESEC   JOB
//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01,PARM='%ZWESEC &ZOWEUSER'
//SYSTSIN  DD DATA,DLM=$$
  PERMIT IRR.LISTUSER CLASS(FIELD) ID(&RACUID) ACCESS(READ)
PROFILE
$$`,
  ],
  *check(frame) {
    for (const { kind, range, detail, names = [], also } of frame.problems) {
      if (kind !== 'symbols-missing') continue;
      yield {
        place: { document: range },
        message: `The commands of ${detail} name ${few(names)}, but without SYMBOLS nothing is substituted in them. Add SYMBOLS=JCLONLY.`,
        ...(also && { related: [{ place: { document: also }, message: `${names[0] ?? ''} is set here.` }] }),
        fixes: [
          {
            title: 'Add SYMBOLS=JCLONLY',
            // Commands that failed are carried out then.
            safe: false,
            steps: [{ kind: 'document', range: { start: range.end, end: range.end }, text: ',SYMBOLS=JCLONLY' }],
          },
        ],
      };
    }
  },
});

import { at } from '../support/steps.ts';
import { storageRule } from '../types.ts';

export default storageRule({
  code: 'acf2/appl-not-checked',
  title: 'Rules of type APL, and nothing that has them asked',
  severity: 'information',
  language: 'acf2',
  what: 'The deck works on rules of type APL, for class APPL, and has no SAFDEF record that has the class checked.',
  why: 'ACF2 comes with a definition that ignores checks of the class APPL. Until the site has a SAFDEF record of its own for it, with MODE(GLOBAL), rules of type APL have no effect.',
  todo: 'Look with SHOW SAFDEF. Where the record is missing: INSERT SAFDEF.APPL ID(APPL) MODE(GLOBAL) RACROUTE(REQUEST=AUTH CLASS=APPL REQSTOR=ACF9CSFV), then F ACF2,REFRESH(SAFDEF).',
  sources: [{ name: 'Broadcom knowledge base article 252051' }],
  bad: [
    'ACF\nSET RESOURCE(APL)\n«RECKEY» OMVSAPPL ADD(UID(ZWE) SERVICE(READ) ALLOW)\nRECKEY TSOA ADD(UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)',
  ],
  good: [
    'ACF\nSET RESOURCE(APL)\nRECKEY OMVSAPPL ADD(UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)\nSET CONTROL(GSO)\nINSERT SAFDEF.APPL ID(APPL) MODE(GLOBAL) RACROUTE(REQUEST=AUTH CLASS=APPL REQSTOR=ACF9CSFV)\nF ACF2,REFRESH(SAFDEF)',
    'ACF\nSET RESOURCE({type})\nRECKEY OMVSAPPL ADD(UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)',
    'ACF\nSET RESOURCE(APL)\nRECKEY OMVSAPPL DEL(UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)',
  ],
  *check(history) {
    const first = history.changes('R', 'APL').find(({ command }) => gives(command.spec?.name, command.operands));
    if (!first || history.changes('GSO', 'SAFDEF').length > 0) return;
    yield {
      place: at(first.command, first.span),
      message:
        'ACF2 ignores checks of the class APPL unless a SAFDEF record of the site says otherwise, and rules of type APL have no effect until then. Look with SHOW SAFDEF that there is one.',
    };
  },
});

function gives(
  verb: string | undefined,
  operands: readonly { readonly spec: { readonly name: string } | undefined }[],
): boolean {
  return verb === 'STORE' || (verb === 'RECKEY' && operands.some(({ spec }) => spec?.name === 'ADD'));
}

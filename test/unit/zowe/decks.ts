/** Decks of the tests about Zowe. */
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { type CodeAction, defaultSettings, type Settings } from '../../../server/src/service/types.ts';
import { zoweActions } from '../../../server/src/service/zowe/actions.ts';
import { auditRacf, type AuditStatus } from '../../../server/src/zowe/audit.ts';
import { zowePrincipals, type ZowePrincipals } from '../../../server/src/zowe/principals.ts';

export function read(text: string, language: DeckLanguage = 'racf', settings: Partial<Settings> = {}): Analysis {
  return analyse(text, language, { ...defaultSettings, ...settings });
}

/** A job with one RACF section, in which symbols are substituted. */
export function job(commands: string, { sets = '', dd = 'DATA,DLM=@@,SYMBOLS=JCLONLY' } = {}): string {
  return `//ZOWE     JOB 1
//         EXPORT SYMLIST=*
${sets}//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD ${dd}
${commands}${dd.includes('DLM') ? '@@' : '/*'}
//
`;
}

export function principalsOf({ deck, effects }: Analysis): ZowePrincipals {
  const racf = deck.sections.filter(({ esm }) => esm === 'racf');
  return zowePrincipals(
    effects,
    racf.map(({ frame }) => frame),
  );
}

/** The result for each permission by its id. */
export function audited(analysis: Analysis): Map<string, AuditStatus> {
  const audit = auditRacf(analysis.effects, principalsOf(analysis));
  return new Map(audit.map(({ permission, status }) => [permission.id, status]));
}

/** The actions for a cursor at the first place where a text stands; at the beginning of the document without one. */
export function actionsAt(analysis: Analysis, at = ''): CodeAction[] {
  const offset = analysis.text.indexOf(at);
  if (offset < 0) throw new Error(`${at} is not in the deck`);
  return zoweActions(analysis, { start: offset, end: offset });
}

/** The deck after an action. */
export function applied(text: string, { changes }: CodeAction): string {
  let result = text;
  for (const { range, text: inserted } of changes.toSorted((a, b) => b.range.start - a.range.start)) {
    result = result.slice(0, range.start) + inserted + result.slice(range.end);
  }
  return result;
}

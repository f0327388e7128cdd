/** Decks of the tests about Zowe. */
import type { Esm } from '../../../server/src/catalog/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { type CodeAction, defaultSettings, type Settings } from '../../../server/src/service/types.ts';
import { zoweActions } from '../../../server/src/service/zowe/actions.ts';
import { isLacking, type RequirementStatus } from '../../../server/src/zowe/audit/index.ts';
import { zoweNames, type ZoweNames } from '../../../server/src/zowe/names.ts';

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

export function namesOf({ text, deck, effects }: Analysis, esm: Esm = 'racf'): ZoweNames {
  const frames = deck.frame.sections.filter((section) => section.esm === esm);
  return zoweNames({ text, effects, frames, esm });
}

/** The result for each requirement by its id, in a deck that is taken to be about Zowe. */
export function audited(analysis: Analysis, esm: Esm = 'racf'): Map<string, RequirementStatus> {
  const part = analysis.zowe().find((one) => one.esm === esm);
  return new Map((part?.audit ?? []).map(({ requirement, status }) => [requirement.id, status]));
}

/** The ids of what is required of a deck and missing from it. */
export function missing(analysis: Analysis, esm: Esm = 'racf'): string[] {
  const part = analysis.zowe().find((one) => one.esm === esm);
  return (part?.audit ?? [])
    .filter(({ counts, status }) => counts && isLacking(status))
    .map(({ requirement }) => requirement.id);
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

/** Decks of the tests that insert what Zowe needs. */
import type { Esm } from '../../../server/src/catalog/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { applyChanges } from '../../../server/src/service/edit/apply.ts';
import { defaultSettings, type Settings } from '../../../server/src/service/types.ts';
import { insertRequirements } from '../../../server/src/service/zowe/insertion.ts';
import { isLacking, type RequirementStatus } from '../../../server/src/zowe/audit/index.ts';

const always = { ...defaultSettings, zoweCheck: 'always' } as const;

export function readAlways(text: string, language: DeckLanguage, settings: Partial<Settings> = {}): Analysis {
  return analyse(text, language, { ...always, ...settings });
}

/** The deck with requirements put in; itself when nothing is. */
export function inserted(text: string, esm: Esm, ids: readonly string[], language: DeckLanguage = esm): string {
  const changes = insertRequirements(readAlways(text, language), esm, ids);
  return changes ? applyChanges(text, changes) : text;
}

/** What became of each requirement. */
export function statuses(analysis: Analysis, esm: Esm): Map<string, RequirementStatus> {
  const part = analysis.zowe().find((one) => one.esm === esm);
  return new Map((part?.audit ?? []).map(({ requirement, status }) => [requirement.id, status]));
}

/** The required ones that a command could give. */
export function lackingIds(analysis: Analysis, esm: Esm): string[] {
  const part = analysis.zowe().find((one) => one.esm === esm);
  return (part?.audit ?? [])
    .filter(({ counts, status }) => counts && isLacking(status))
    .map(({ requirement }) => requirement.id);
}

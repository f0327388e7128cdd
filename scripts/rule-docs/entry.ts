/** What the pages of the rules are made from; loaded by `rule-docs.mjs`. */
import { rules } from '../../server/src/rules/index.ts';
import type { Fix, Rule } from '../../server/src/rules/types.ts';
import { analyse, defaultSettings } from '../../server/src/service/index.ts';

/** A rule with the fixes it offers in its examples. */
export type DocumentedRule = Omit<Rule, 'check'> & { readonly fixes: readonly Pick<Fix, 'title' | 'safe'>[] };

export function documentedRules(): DocumentedRule[] {
  return rules.map((rule) => ({ ...rule, fixes: fixesOf(rule) }));
}

/** Each fix once; the examples show one of every kind. */
function fixesOf(rule: Rule): Pick<Fix, 'title' | 'safe'>[] {
  const found = new Map<string, Pick<Fix, 'title' | 'safe'>>();
  for (const example of rule.bad) {
    const settings = { ...defaultSettings, site: rule.site ?? defaultSettings.site };
    const analysis = analyse(example.replace(/[«»]/gu, ''), rule.language ?? 'racf', settings);
    for (const { rule: other, finding } of analysis.rules.all()) {
      if (other !== rule) continue;
      for (const { title, safe } of finding.fixes ?? []) found.set(title, { title, safe });
    }
  }
  return [...found.values()];
}

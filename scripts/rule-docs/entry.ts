/** What the pages of the rules are made from; loaded by `rule-docs.mjs`. */
import { rules } from '../../server/src/rules/index.ts';
import { ruleIndex, rulePage } from '../../server/src/service/index.ts';

/** The pages by their paths in the repository. */
export function rulePages(): Map<string, string> {
  const pages = new Map(rules.map(({ code }) => [`docs/rules/${code}.md`, rulePage(code) ?? '']));
  pages.set('docs/rules/README.md', ruleIndex());
  return pages;
}

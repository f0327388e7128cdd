/** The pages about the rules, as Markdown, made from the rules themselves. */
import { rules } from '../rules/index.ts';
import type { Fix, Rule, RuleSource } from '../rules/types.ts';
import { analyse } from './analysis.ts';
import { defaultSettings } from './types.ts';

/**
 * The address of the page about a rule.
 * @param pages the URI that the pages stand below
 * @param code the rule's code, such as `racf/unknown-operand`
 */
export function rulePageAddress(pages: string, code: string): string {
  const path = code.split('/').map(encodeURIComponent).join('/');
  return `${pages.replace(/\/$/u, '')}/${path}.md`;
}

const generated = '<!-- Made from the rule by `npm run generate`; change it there. -->';

/** Longer examples say nothing more. */
const longestExample = 1000;

/** The page about a rule; undefined for a code that is none. */
export function rulePage(code: string): string | undefined {
  const rule = rules.find((one) => one.code === code);
  if (!rule) return undefined;
  const { title, severity, what, why, todo, sources, bad, good } = rule;
  const language = rule.language ?? 'racf';
  const fixes = fixesOf(rule);
  const parts = [
    generated,
    `# ${title}`,
    `\`${code}\` · ${severity}`,
    what,
    `## Why\n\n${why}`,
    `## What to do\n\n${todo}`,
    ...(fixes.length > 0 ? [`## Fixes\n\n${fixes.map(fixLine).join('\n')}`] : []),
    `## Reported\n\nThe place is marked \`«...»\`.\n\n${examples(bad, language)}`,
    `## Not reported\n\n${examples(good, language)}`,
    `## Sources\n\n${sources.map(sourceLine).join('\n')}`,
    settingsText(code),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The table of all rules. */
export function ruleIndex(): string {
  const rows = rules.map(
    (rule) => `| [${rule.code}](${rule.code}.md) | ${rule.title} | ${rule.severity} | ${kindOfFixes(fixesOf(rule))} |`,
  );
  const intro =
    'What is checked, and how grave it is by default. `safe` fixes keep what the deck does and may be applied to a whole ' +
    'deck at once (`esm-lint --fix`); the others change who gets access, or rest on a guess, and are offered one by one.';
  const table = ['| Rule | What it reports | Severity | Fixes |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${[generated, '# Rules', intro, table].join('\n\n')}\n`;
}

type ShownFix = Pick<Fix, 'title' | 'safe'>;

/** Each fix that a rule offers once; the examples show one of every kind. */
function fixesOf(rule: Rule): ShownFix[] {
  const found = new Map<string, ShownFix>();
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

function kindOfFixes(fixes: readonly ShownFix[]): string {
  if (fixes.length === 0) return '';
  if (fixes.every(({ safe }) => safe)) return 'safe';
  return fixes.some(({ safe }) => safe) ? 'some safe' : 'to choose';
}

function fixLine({ title, safe }: ShownFix): string {
  return `- ${title.replaceAll('*', '\\*')}: ${safe ? 'safe' : 'to look at first: it changes who gets access, or rests on a guess'}.`;
}

function sourceLine({ name, url }: RuleSource): string {
  return `- ${url === undefined ? name : `[${name}](${url})`}`;
}

function examples(texts: readonly string[], language: string): string {
  return texts.map((text) => `\`\`\`${language}\n${shortened(text)}\n\`\`\``).join('\n\n');
}

function shortened(text: string): string {
  if (text.length <= longestExample) return text;
  return `${text.slice(0, 100)}\n... ${String(text.length - 200)} more characters ...\n${text.slice(-100)}`;
}

function settingsText(code: string): string {
  return `## Settings\n\n\`\`\`json\n"esm.rules": { "${code}": "off" }\n\`\`\`\n\nInstead of \`off\`: \`hint\`, \`information\`, \`warning\`, \`error\`. For one command, a comment on the card before it keeps the rule from reporting: \`esm-ignore ${code}: the reason\`.`;
}

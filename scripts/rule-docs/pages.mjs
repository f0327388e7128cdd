// @ts-check
/** The pages of the rules, as Markdown. */

/** @typedef {import('./entry.ts').DocumentedRule} DocumentedRule */

const generated = '<!-- Made from the rule by `npm run generate`; change it there. -->';

/** Longer examples say nothing more. */
const longestExample = 1000;

/** @param {DocumentedRule} rule */
export function rulePage(rule) {
  const { code, title, severity, what, why, todo, sources, bad, good, fixes } = rule;
  const language = rule.language ?? 'racf';
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
    settings(code),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** @param {DocumentedRule[]} rules */
export function indexPage(rules) {
  const rows = rules.map(
    ({ code, title, severity, fixes }) => `| [${code}](${code}.md) | ${title} | ${severity} | ${fixKind(fixes)} |`,
  );
  const intro =
    'What is checked, and how grave it is by default. `safe` fixes keep what the deck does and may be applied to a whole ' +
    'deck at once (`esm-lint --fix`); the others change who gets access, or rest on a guess, and are offered one by one.';
  const table = ['| Rule | What it reports | Severity | Fixes |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${[generated, '# Rules', intro, table].join('\n\n')}\n`;
}

/** @param {DocumentedRule['fixes']} fixes */
function fixKind(fixes) {
  if (fixes.length === 0) return '';
  if (fixes.every(({ safe }) => safe)) return 'safe';
  return fixes.some(({ safe }) => safe) ? 'some safe' : 'to choose';
}

/** @param {DocumentedRule['fixes'][number]} fix */
function fixLine({ title, safe }) {
  return `- ${title.replaceAll('*', '\\*')}: ${safe ? 'safe' : 'to look at first: it changes who gets access, or rests on a guess'}.`;
}

/** @param {DocumentedRule['sources'][number]} source */
function sourceLine({ name, url }) {
  return `- ${url === undefined ? name : `[${name}](${url})`}`;
}

/**
 * @param {readonly string[]} texts
 * @param {string} language
 */
function examples(texts, language) {
  return texts.map((text) => `\`\`\`${language}\n${shortened(text)}\n\`\`\``).join('\n\n');
}

/** @param {string} text */
function shortened(text) {
  if (text.length <= longestExample) return text;
  return `${text.slice(0, 100)}\n... ${text.length - 200} more characters ...\n${text.slice(-100)}`;
}

/** @param {string} code */
function settings(code) {
  return `## Settings\n\n\`\`\`json\n"esm.rules": { "${code}": "off" }\n\`\`\`\n\nInstead of \`off\`: \`hint\`, \`information\`, \`warning\`, \`error\`. For one command, a comment on the card before it keeps the rule from reporting: \`esm-ignore ${code}: the reason\`.`;
}

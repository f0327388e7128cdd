// @ts-check
/**
 * Writes `docs/zowe-permissions.md`: what Zowe needs of a security manager, by component, with the commands of each
 * product. Usage: `node scripts/zowe-docs.mjs [--check]`; with `--check` nothing is written and a stale page is an error.
 */
import { writeGenerated } from './lib/generated.mjs';
import { loadTypeScript } from './lib/load.mjs';
import { zowe } from './snippets/zowe.mjs';

const { zoweComponents } = /** @type {typeof import('../server/src/catalog/zowe-components.ts')} */ (
  await loadTypeScript('server/src/catalog/zowe-components.ts')
);
const { zoweRequirements, commandsFor, zoweNameSpecs } = await zowe();

/** @type {readonly import('../server/src/catalog/types.ts').Esm[]} */
const esms = ['racf', 'acf2', 'tss'];

const page = [
  '# What Zowe needs of a security manager',
  'Made from the data of the extension with `npm run generate`. _Required_ counts in every deck of a site that uses the component. Names are those of Zowe as delivered; what stands in `<...>` is up to the site. The commands of ACF2 are for the ACF command, under the setting of the SET before them.',
];
for (const [component, { name, doc }] of Object.entries(zoweComponents)) {
  const rows = zoweRequirements.filter((one) => one.component === component);
  if (rows.length === 0) continue;
  page.push(
    `## ${name}`,
    doc,
    [
      '| What and why | Needed | RACF | ACF2 | Top Secret |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${[what(row), needed(row), ...esms.map((esm) => commands(row, esm))].join(' | ')} |`),
    ].join('\n'),
  );
}
await writeGenerated([['docs/zowe-permissions.md', `${page.join('\n\n')}\n`]]);

/** @param {import('../server/src/zowe/types.ts').ZoweRequirement} requirement */
function what({ id, title, reason, caution, versions }) {
  const parts = [
    `**${escaped(title)}** (\`${id}\`)`,
    escaped(reason),
    caution === undefined ? '' : `_${escaped(caution)}_`,
    versions === undefined ? '' : `Zowe ${escaped(versions)}.`,
  ];
  return parts.filter((part) => part !== '').join('<br>');
}

/** @param {import('../server/src/zowe/types.ts').ZoweRequirement} requirement */
function needed({ need, condition }) {
  const words = need === 'undocumented' ? 'not documented' : need;
  return condition === undefined ? words : `${words}: when ${escaped(condition)}`;
}

/**
 * @param {import('../server/src/zowe/types.ts').ZoweRequirement} requirement
 * @param {import('../server/src/catalog/types.ts').Esm} esm
 */
function commands(requirement, esm) {
  const lines = [];
  let setting = '';
  for (const command of commandsFor(requirement, esm)) {
    if (command.setting !== undefined && command.setting !== setting) lines.push(`SET ${command.setting}`);
    setting = command.setting ?? setting;
    lines.push(command.words.join(' ').replaceAll(/\{(\w+)\}/gu, (hole, name) => nameOf(name) ?? hole));
  }
  return lines.map((line) => `\`${line.replaceAll('|', '\\|')}\``).join('<br>');
}

/** @param {string} name */
function nameOf(name) {
  const specs = /** @type {Readonly<Record<string, { readonly delivered?: string }>>} */ (zoweNameSpecs);
  return name in specs ? (specs[name]?.delivered ?? `<${name}>`) : undefined;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll(/[\\*_|<>[\]]/gu, '\\$&');
}

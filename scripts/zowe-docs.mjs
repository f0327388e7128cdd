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

const names = { racf: 'RACF', acf2: 'ACF2', tss: 'Top Secret' };

const parts = Object.entries(zoweComponents)
  .map(([id, part]) => ({ ...part, rows: zoweRequirements.filter(({ component }) => component === id) }))
  .filter(({ rows }) => rows.length > 0);
const page = [
  '# What Zowe needs of a security manager',
  'Made from the data of the extension with `npm run generate`.',
  '_Required_ is asked of every deck of a site that uses the component; outside of Core, ZIS and ZSS, which nearly every site has, so is _optional_. Names are those of Zowe as delivered; what stands in `<...>` is up to the site. Commands of ACF2 are for the ACF command, those that begin with `F` for the operator.',
  parts.map(({ name, rows }) => `- [${name}](#${anchor(name)}): ${rows.length}`).join('\n'),
];
for (const { name, doc, rows } of parts) {
  page.push(`## ${name}`, doc);
  for (const row of rows) page.push(...section(row));
}
await writeGenerated([['docs/zowe-permissions.md', `${page.join('\n\n')}\n`]]);

/**
 * One requirement.
 * @param {import('../server/src/zowe/types.ts').ZoweRequirement} requirement
 */
function section(requirement) {
  const { id, title, reason, caution, versions } = requirement;
  const about = [`\`${id}\``, needed(requirement), ...(versions === undefined ? [] : [`Zowe ${escaped(versions)}`])];
  const commands = esms.map((esm) => ({ esm, lines: linesOf(requirement, esm) }));
  const idle = commands.filter(({ lines }) => lines.length === 0).map(({ esm }) => names[esm]);
  return [
    `### ${escaped(title.replace(/^[a-z](?=[a-z]* )/u, (letter) => letter.toUpperCase()))}`,
    `${about.join(' · ')}`,
    escaped(reason),
    ...(caution === undefined ? [] : [`**Before you grant it**: ${escaped(caution)}`]),
    ...(idle.length === esms.length
      ? []
      : [
          ...commands
            .filter(({ lines }) => lines.length > 0)
            .flatMap(({ esm, lines }) => [`${names[esm]}:`, `\`\`\`${esm}\n${lines.join('\n')}\n\`\`\``]),
          ...(idle.length === 0 ? [] : [`Nothing to do in ${idle.join(' and ')}.`]),
        ]),
  ];
}

/** @param {import('../server/src/zowe/types.ts').ZoweRequirement} requirement */
function needed({ need, condition }) {
  const words = need === 'undocumented' ? 'not documented' : need;
  return condition === undefined ? `**${words}**` : `**${words}**, when ${escaped(condition)}`;
}

/**
 * @param {import('../server/src/zowe/types.ts').ZoweRequirement} requirement
 * @param {import('../server/src/catalog/types.ts').Esm} esm
 */
function linesOf(requirement, esm) {
  const lines = [];
  let setting = '';
  for (const command of commandsFor(requirement, esm)) {
    if (command.setting !== undefined && command.setting !== setting) lines.push(`SET ${command.setting}`);
    setting = command.setting ?? setting;
    lines.push(command.words.join(' ').replaceAll(/\{(\w+)\}/gu, (hole, name) => nameOf(name) ?? hole));
  }
  return lines;
}

/** @param {string} name */
function nameOf(name) {
  const specs = /** @type {Readonly<Record<string, { readonly delivered?: string }>>} */ (zoweNameSpecs);
  return name in specs ? (specs[name]?.delivered ?? `<${name}>`) : undefined;
}

/**
 * As GitHub makes the anchor of a heading.
 * @param {string} heading
 */
function anchor(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w -]/gu, '')
    .replaceAll(' ', '-');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll(/[\\*_|<>[\]]/gu, '\\$&');
}

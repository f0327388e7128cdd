// @ts-check
/**
 * Writes the JSON schema of `.esm-site.json`, and one that adds to what the manifest says of the settings: the members of
 * `esm.site` in full, and the codes that `esm.rules` completes. The manifest would grow by a thousand lines with them.
 * Usage: `node scripts/site-schema.mjs [--check]`; with `--check` nothing is written, and a stale schema is an error.
 */
import { writeGenerated } from './lib/generated.mjs';
import { loadTypeScript } from './lib/load.mjs';

const { siteSchemas } = /** @type {typeof import('./site-schema/entry.ts')} */ (
  await loadTypeScript('scripts/site-schema/entry.ts')
);
const { file, members, rules, severity } = siteSchemas();

const draft = 'http://json-schema.org/draft-07/schema#';
const definitions = { severity };
const severityOfRule = { $ref: '#/definitions/severity' };
const codes = Object.fromEntries(rules.map(({ code, title }) => [code, { description: title, ...severityOfRule }]));
const properties = /** @type {Record<string, object>} */ (file.properties);

const site = {
  $schema: draft,
  title: 'ESM Commands: site data',
  ...file,
  properties: {
    ...properties,
    rules: { ...properties.rules, properties: codes, additionalProperties: severityOfRule },
  },
  definitions,
};

const settings = {
  $schema: draft,
  title: 'ESM Commands: settings',
  properties: {
    'esm.rules': { properties: codes },
    ...Object.fromEntries(Object.entries(members).map(([name, member]) => [`esm.site.${name}`, member])),
  },
  definitions,
};

await writeGenerated([
  ['schemas/esm-site.schema.json', JSON.stringify(withMarkdown(site))],
  ['schemas/esm-settings.schema.json', JSON.stringify(withMarkdown(settings))],
]);

/**
 * Descriptions once more as Markdown, which VS Code prefers: back quotes stand in them.
 * @param {unknown} node
 * @returns {unknown}
 */
function withMarkdown(node) {
  if (Array.isArray(node)) return node.map(withMarkdown);
  if (typeof node !== 'object' || node === null) return node;
  const made = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withMarkdown(value)]));
  const { description } = made;
  if (typeof description !== 'string' || !description.includes('`')) return made;
  return { ...made, description: description.replaceAll('`', ''), markdownDescription: description };
}

/**
 * The one-time importer of the language tables: `node scripts/import-catalog.mjs --from DIR [--docs FILE]`.
 *
 * It was run once, with the folder of tab-separated tables the project began with, and wrote the files below
 * server/src/catalog so that no name had to be typed by hand. Since then those files are the source of truth and are
 * edited by hand; running this again would overwrite them. It stays as the record of how they came about.
 *
 * `--docs` names a module whose default export holds sentences of documentation by `COMMAND PARENT NAME`,
 * `PARENT NAME` or `NAME`; where it has none, the note of the table is used.
 */
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { importAcf2 } from './import-catalog/acf2.mjs';
import { importClasses } from './import-catalog/classes.mjs';
import { importCommands } from './import-catalog/commands.mjs';
import { importTss } from './import-catalog/tss.mjs';

const { values } = parseArgs({ options: { from: { type: 'string' }, docs: { type: 'string' } } });
if (!values.from) {
  console.error('usage: node scripts/import-catalog.mjs --from DIR [--docs FILE]');
  process.exit(2);
}
const docs = values.docs ? (await import(pathToFileURL(resolve(values.docs)).href)).default : {};

for (const run of [importClasses, importCommands, importAcf2, importTss]) await run(values.from, docs);

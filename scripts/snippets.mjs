// @ts-check
/**
 * Writes the snippet files of VS Code: those for Zowe from its permissions, the others as they stand in
 * `scripts/snippets/`. Usage: `node scripts/snippets.mjs [--check]`; with `--check` nothing is written and a stale
 * file is an error.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { at } from './lib/paths.mjs';
import { acf2Snippets } from './snippets/acf2.mjs';
import { jclSnippets } from './snippets/jcl.mjs';
import { racfSnippets } from './snippets/racf.mjs';
import { tssSnippets } from './snippets/tss.mjs';
import { zoweSnippets } from './snippets/zowe.mjs';

const files = {
  'racf.json': { ...racfSnippets, ...(await zoweSnippets()) },
  'acf2.json': acf2Snippets,
  'tss.json': tssSnippets,
  'jcl.json': jclSnippets,
};

await mkdir(at('snippets'), { recursive: true });
for (const [name, snippets] of Object.entries(files)) {
  const path = at('snippets', name);
  const text = await format(JSON.stringify(snippets), { parser: 'json', printWidth: 120 });
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`snippets/${name} is stale: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(path, text);
  }
}

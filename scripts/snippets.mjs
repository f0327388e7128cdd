// @ts-check
/**
 * Writes the snippet files of VS Code: those for Zowe from what it needs, those of each language from the templates
 * that the server offers in JCL, those for JCL as they stand in `scripts/snippets/`. Usage:
 * `node scripts/snippets.mjs [--check]`; with `--check` nothing is written and a stale file is an error.
 */
import { writeGenerated } from './lib/generated.mjs';
import { loadTypeScript } from './lib/load.mjs';
import { jclSnippets } from './snippets/jcl.mjs';
import { zoweSnippets } from './snippets/zowe.mjs';

const { templates } = /** @type {typeof import('../server/src/service/complete/templates/index.ts')} */ (
  await loadTypeScript('server/src/service/complete/templates/index.ts')
);

await writeGenerated([
  ['snippets/racf.json', JSON.stringify({ ...templates.racf, ...(await zoweSnippets('racf')) })],
  ['snippets/acf2.json', JSON.stringify({ ...templates.acf2, ...(await zoweSnippets('acf2')) })],
  ['snippets/tss.json', JSON.stringify({ ...templates.tss, ...(await zoweSnippets('tss')) })],
  ['snippets/jcl.json', JSON.stringify(jclSnippets)],
]);

// @ts-check
/**
 * Writes the snippet files of VS Code: those for Zowe from its permissions, the others as they stand in
 * `scripts/snippets/`. Usage: `node scripts/snippets.mjs [--check]`; with `--check` nothing is written and a stale
 * file is an error.
 */
import { writeGenerated } from './lib/generated.mjs';
import { acf2Snippets } from './snippets/acf2.mjs';
import { jclSnippets } from './snippets/jcl.mjs';
import { racfSnippets } from './snippets/racf.mjs';
import { tssSnippets } from './snippets/tss.mjs';
import { zoweSnippets } from './snippets/zowe.mjs';

await writeGenerated([
  ['snippets/racf.json', JSON.stringify({ ...racfSnippets, ...(await zoweSnippets()) })],
  ['snippets/acf2.json', JSON.stringify(acf2Snippets)],
  ['snippets/tss.json', JSON.stringify(tssSnippets)],
  ['snippets/jcl.json', JSON.stringify(jclSnippets)],
]);

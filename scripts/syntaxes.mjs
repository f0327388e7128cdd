// @ts-check
/**
 * Writes the TextMate grammars from the catalog, so that the names the checks know are the names that are coloured.
 * Usage: `node scripts/syntaxes.mjs [--check]`; with `--check` nothing is written and a stale grammar is an error.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { at } from './lib/paths.mjs';
import { acf2Grammar } from './syntaxes/acf2.mjs';
import { loadFacts } from './syntaxes/facts.mjs';
import { jclGrammar } from './syntaxes/jcl.mjs';
import { racfGrammar } from './syntaxes/racf.mjs';
import { tssGrammar } from './syntaxes/tss.mjs';

const facts = await loadFacts();
const grammars = {
  'racf.tmLanguage.json': racfGrammar(facts),
  'acf2.tmLanguage.json': acf2Grammar(facts),
  'tss.tmLanguage.json': tssGrammar(facts),
  'esm-jcl.tmLanguage.json': jclGrammar(facts),
};

for (const [name, grammar] of Object.entries(grammars)) {
  const path = at('syntaxes', name);
  const text = await format(JSON.stringify(grammar), { parser: 'json', printWidth: 120 });
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`syntaxes/${name} is stale: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(path, text);
  }
}

// @ts-check
/**
 * Writes the TextMate grammars from the catalog, so that the names the checks know are the names that are coloured.
 * Usage: `node scripts/syntaxes.mjs [--check]`; with `--check` nothing is written and a stale grammar is an error.
 */
import { writeGenerated } from './lib/generated.mjs';
import { acf2Grammar } from './syntaxes/acf2.mjs';
import { loadFacts } from './syntaxes/facts.mjs';
import { jclGrammar } from './syntaxes/jcl.mjs';
import { racfGrammar } from './syntaxes/racf.mjs';
import { tssGrammar } from './syntaxes/tss.mjs';

const facts = await loadFacts();
await writeGenerated([
  ['syntaxes/racf.tmLanguage.json', JSON.stringify(racfGrammar(facts))],
  ['syntaxes/acf2.tmLanguage.json', JSON.stringify(acf2Grammar(facts))],
  ['syntaxes/tss.tmLanguage.json', JSON.stringify(tssGrammar(facts))],
  ['syntaxes/esm-jcl.tmLanguage.json', JSON.stringify(jclGrammar(facts))],
]);

/** Runs the TextMate grammars on the engine that VS Code uses. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const folder = new URL('../../../syntaxes/', import.meta.url);
const files: Readonly<Record<string, string>> = {
  'source.racf': 'racf.tmLanguage.json',
  'source.acf2': 'acf2.tmLanguage.json',
  'source.tss': 'tss.tmLanguage.json',
  'source.esm-jcl': 'esm-jcl.tmLanguage.json',
};

const engine = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));

/** A grammar of another extension, as far as a test needs one. */
export interface Neighbour {
  readonly scope: string;
  readonly grammar: string;
}

const registryWith = (neighbour?: Neighbour): textmate.Registry =>
  new textmate.Registry({
    onigLib: oniguruma.loadWASM(engine.buffer.slice(engine.byteOffset, engine.byteOffset + engine.length)).then(() => ({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (text) => oniguruma.createOnigString(text),
    })),
    loadGrammar(scope) {
      if (neighbour?.scope === scope)
        return Promise.resolve(textmate.parseRawGrammar(neighbour.grammar, 'neighbour.json'));
      const file = files[scope];
      if (file === undefined) return Promise.resolve(null);
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(new URL(file, folder), 'utf8'), file));
    },
  });

const alone = registryWith();

/** A run of characters of one line with its scopes, the innermost last. */
export interface Token {
  readonly text: string;
  readonly line: number;
  readonly scopes: readonly string[];
}

/** The tokens of a text. `scope` names the grammar: `source.racf`. */
export async function tokenise(scope: string, text: string, neighbour?: Neighbour): Promise<Token[]> {
  const grammar = await (neighbour ? registryWith(neighbour) : alone).loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar ${scope}`);
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((content, line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(content, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: content.slice(startIndex, endIndex),
      line,
      scopes,
    }));
  });
}

/**
 * What is coloured: each word with the beginning of its innermost scope, `PERMIT keyword.other.command`. Blanks, text
 * without a scope of its own and parentheses are left out.
 */
export async function coloured(scope: string, text: string): Promise<string[]> {
  const tokens = await tokenise(scope, text);
  return tokens.flatMap(({ text: word, scopes }) => {
    const innermost = scopes.at(-1) ?? '';
    if (word.trim() === '' || /^(?:source|meta|punctuation\.section)/.test(innermost)) return [];
    return [`${word.trim()} ${innermost.replace(/\.(?:racf|acf2|tss|jcl)$/, '')}`];
  });
}

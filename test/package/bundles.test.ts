/** What the bundles may ask of Node, and what is in none of them. */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundles } from '../../scripts/lib/bundles.mjs';
import { at } from '../../scripts/lib/paths.mjs';
import { modulesBelow } from '../architecture/sources.ts';

/**
 * The modules of Node that a bundle loads, some of them on first use. `child_process` and `net` are those of vscode-languageclient and
 * vscode-languageserver: the client starts the server, and the server speaks over a socket or pipe to the client that asks for it.
 * That neither is called otherwise is for test/lsp/network.test.ts. What checks decks loads none.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'dist/client.js': ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'util', 'vscode'],
  'dist/server.js': [
    ...['./service.js', 'fs', 'net', 'node:child_process', 'node:crypto', 'node:fs', 'node:url', 'node:util'],
    ...['node:v8', 'os', 'path', 'url', 'util'],
  ],
  'dist/service.js': [],
  'dist/access.js': [],
  'dist/esm-language-server.js': [
    ...['fs', 'net', 'node:child_process', 'node:crypto', 'node:fs', 'node:url', 'node:util', 'node:v8', 'os', 'path'],
    ...['url', 'util'],
  ],
  'dist/esm-lint.js': ['node:crypto', 'node:fs', 'node:path', 'node:stream/consumers', 'node:url', 'node:util'],
};

/** What our own sources import of Node, and why. */
const reasons: Readonly<Record<string, string>> = {
  'node:crypto':
    'a name for the file that is written beside a deck before it takes its place; the name of the access page',
  'node:fs': 'esm-lint reads decks, and writes them with --fix; the server reads site files',
  'node:path': 'esm-lint looks for site files; the client for its own files',
  'node:stream/consumers': 'esm-lint reads standard input',
  'node:url': 'names of files',
  'node:util': 'arguments, colours',
  'node:v8': 'the server tells the engine how to collect garbage',
};

describe.each(bundles({ dev: false }))('$outfile', (options) => {
  test('loads nothing of Node but what it needs', async () => {
    const { metafile } = await build({ ...options, write: false, metafile: true, plugins: plain(options.plugins) });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const outside = new Set(imports.filter(({ external }) => external).map(({ path }) => path));
    expect([...outside].sort()).toEqual([...(allowed[options.outfile ?? ''] ?? [])].sort());
  });

  test('reaches no network and makes no code of text', async () => {
    const code = await readFile(at(options.outfile ?? ''), 'utf8');
    // The expressions of Ohm have methods of the name eval.
    const ways =
      /\bnew (?:XMLHttpRequest|WebSocket|EventSource|Function)\b|(?<![\w.$])(?:fetch|eval|importScripts)\((?![\w$,]*\)\{)/gu;
    expect([...code.matchAll(ways)].map(([way]) => way)).toEqual([]);
  });
});

test('our sources import of Node what they have a reason for', () => {
  const imported = [...modulesBelow('server/src'), ...modulesBelow('client/src')].flatMap(({ imports }) =>
    imports.map(({ target }) => target).filter((target) => target.startsWith('node:')),
  );
  expect([...new Set(imported)].sort()).toEqual(Object.keys(reasons).sort());
});

/** The plugins without what changes files when a build ends. */
function plain(plugins: readonly { readonly name: string }[] = []) {
  return plugins.filter(({ name }) => name !== 'make-executable') as NonNullable<
    Parameters<typeof build>[0]['plugins']
  >;
}

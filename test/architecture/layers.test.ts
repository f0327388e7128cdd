import { expect, test } from 'vitest';
import { type Import, type Module, modulesBelow } from './sources.ts';

/**
 * The folders of server/src, each of which may import from those above it in this table and from itself. Folders of one
 * row do not know each other.
 */
const layers: readonly (readonly string[])[] = [
  ['text'], //     lines, ranges, holes of templates
  ['catalog'], //  the languages as data
  ['site'], //     what the site says about itself
  ['values'], //   what a value may look like
  ['grammar'], //  tokens and syntax trees of one command
  ['deck'], //     JCL, symbols, sections, commands
  ['bind'], //     a command tied to the catalog
  ['effect'], //   what the commands of a deck do
  ['translate'], // a permission in the words of each product
  ['zowe'], //     what Zowe needs, compared with that
  ['rules'], //    what there is to say about all this
  ['service'], //  what the editor and the command line ask
  ['lsp', 'cli'], // how they ask
];

/** The only files below the service that `lsp` and `cli` may import, beside those of `text`: they know no product. */
const knownAtTheEdge = ['server/src/deck/language.ts', 'server/src/deck/types.ts'];

/** Packages that a layer may import; others may import none. */
const packages: Readonly<Record<string, RegExp>> = {
  grammar: /^ohm-js$/,
  deck: /^ohm-js$/,
  lsp: /^vscode-languageserver(?:-textdocument)?$/,
  cli: /^node:/,
  entry: /^node:|^vscode-languageserver\//,
};

const modules = modulesBelow('server/src');

/** The folder of a file below server/src; `entry` for the files that stand in it directly. */
function layerOf(path: string): string {
  const [folder, rest] = path.replace(/^server\/src\//, '').split('/');
  return rest === undefined ? 'entry' : (folder ?? '');
}

function rankOf(layer: string): number {
  if (layer === 'entry') return layers.length;
  return layers.findIndex((row) => row.includes(layer));
}

/** What is wrong with an import, or undefined. */
function complaint(module: Module, { target }: Import): string | undefined {
  const from = layerOf(module.path);
  if (!target.startsWith('server/')) {
    return packages[from]?.test(target) ? undefined : `${from}/ may not import the package or file ${target}`;
  }
  const to = layerOf(target);
  if (target === 'server/src/version.ts' || from === to) return undefined;
  if (to === 'entry' || rankOf(to) >= rankOf(from)) return `${from}/ may not import ${target}: ${to}/ is not below it`;
  const isEdge = from === 'lsp' || from === 'cli';
  if (isEdge && to !== 'service' && to !== 'text' && !knownAtTheEdge.includes(target)) {
    return `${from}/ may not import ${target}: let the service offer what is needed`;
  }
  return undefined;
}

test('every folder of the server has its place in the table of this test', () => {
  const folders = [...new Set(modules.map(({ path }) => layerOf(path)))];
  expect(folders.filter((folder) => rankOf(folder) < 0)).toEqual([]);
});

test('imports go up the table only', () => {
  const wrong = modules.flatMap((module) =>
    module.imports.flatMap((one) => {
      const message = complaint(module, one);
      return message === undefined ? [] : [`${module.path}:${one.line} ${message}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('the client imports nothing of the server: they meet in the protocol', () => {
  const wrong = modulesBelow('client/src').flatMap(({ path, imports }) =>
    imports.filter(({ target }) => target.startsWith('server/')).map(({ line, target }) => `${path}:${line} ${target}`),
  );
  expect(wrong).toEqual([]);
});

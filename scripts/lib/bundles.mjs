// @ts-check
/** What is bundled from what: the one place that knows the files in `dist/`. */
import { chmod } from 'node:fs/promises';
import { at } from './paths.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

const executable = { js: '#!/usr/bin/env node' };

/** @type {BuildOptions} */
const node = { platform: 'node', format: 'cjs', target: 'node20' };

/** @type {BuildOptions} */
const browser = { platform: 'browser', target: 'es2023', define: { global: 'globalThis' } };

/**
 * One bundle for both hosts, so that what they have in common, nearly all of it, is in the extension once. What belongs to one
 * host alone is run in no other.
 * @param {string} onNode  the entry where Node runs it
 * @param {string} inBrowser  the entry in VS Code for the Web
 * @returns {BuildOptions}
 */
const eitherHost = (onNode, inBrowser) => ({
  platform: 'node',
  format: 'cjs',
  target: ['node20', 'es2023'],
  conditions: ['browser'],
  define: { global: 'globalThis' },
  stdin: {
    contents: `module.exports = globalThis.process?.versions?.node ? require('${onNode}') : require('${inBrowser}');`,
    resolveDir: at(),
  },
});

/** @type {BuildOptions[]} */
const outputs = [
  {
    ...eitherHost('./client/src/main.node.ts', './client/src/main.browser.ts'),
    outfile: 'dist/client.js',
    external: ['vscode'],
  },
  // The page of the access matrix, with a style sheet of the same name beside it.
  { ...browser, format: 'iife', entryPoints: ['client/src/webview/access.ts'], outfile: 'dist/access.js' },
  // The language service is most of the extension. On Node the server requires it, in a worker it comes before the server.
  {
    ...browser,
    format: 'iife',
    globalName: 'esmService',
    footer: { js: "if (typeof module === 'object') module.exports = esmService;" },
    entryPoints: ['server/src/service/index.ts'],
    outfile: 'dist/service.js',
  },
  {
    ...eitherHost('./server/src/main.node.ts', './server/src/main.browser.ts'),
    format: 'iife',
    outfile: 'dist/server.js',
    external: ['./service.js'],
    plugins: [
      serviceFrom("typeof esmService === 'object' ? esmService : require('./service.js')"),
      nodeModulesOnFirstUse(),
    ],
  },
  {
    ...node,
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/esm-language-server.js',
    banner: executable,
    plugins: [makeExecutable(), nodeModulesOnFirstUse()],
  },
  {
    ...node,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/esm-lint.js',
    banner: executable,
    plugins: [makeExecutable()],
  },
];

/**
 * The bundles, for a release or with source maps and readable code for development.
 * @param {{ dev: boolean }} mode
 * @returns {BuildOptions[]}
 */
export function bundles({ dev }) {
  return outputs.map((output) => ({
    ...output,
    absWorkingDir: at(),
    plugins: [compiledGrammarsOnly(), ...(output.plugins ?? [])],
    bundle: true,
    minify: !dev,
    sourcemap: dev,
    metafile: true,
    // The licences of what is bundled are collected in dist/THIRD-PARTY-NOTICES.txt instead.
    legalComments: 'none',
    logLevel: 'warning',
  }));
}

/**
 * Takes the language service from elsewhere instead of bundling it.
 * @param {string} expression what it is when the bundle runs
 * @returns {import('esbuild').Plugin}
 */
function serviceFrom(expression) {
  return {
    name: 'service-from',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\/(?:\w+\/)*service\/index\.ts$/ }, () => ({
        path: 'service',
        namespace: 'elsewhere',
      }));
      onLoad({ filter: /^service$/, namespace: 'elsewhere' }, () => ({
        contents: `module.exports = ${expression};`,
        resolveDir: at(),
      }));
    },
  };
}

/** Our grammars are compiled before, so that what reads the text of one is left out. */
const ohm = "export { makeRecipe } from './main-kernel.js';";

/** Trees are read without a Semantics, see `grammar/cst.ts`. */
const ohmSemantics = 'export const Semantics = undefined;';

/** Of the categories of Unicode those that Ohm's own rules use: to make them all takes longer than our grammars do. */
const ohmUnicode = `
  export const UnicodeCategories = { Ll: /\\p{Ll}/u, Lu: /\\p{Lu}/u, Ltmo: /[\\p{Lt}\\p{Lm}\\p{Lo}]/u };
  export const UnicodeBinaryProperties = {};
`;

/**
 * Bundles only what of ohm-js runs.
 * @returns {import('esbuild').Plugin}
 */
function compiledGrammarsOnly() {
  const resolveDir = at('node_modules/ohm-js/src');
  return {
    name: 'compiled-grammars-only',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^ohm-js$/ }, () => ({ path: 'ohm-js', namespace: 'compiled' }));
      onLoad({ filter: /^ohm-js$/, namespace: 'compiled' }, () => ({ contents: ohm, resolveDir }));
      onLoad({ filter: /ohm-js[\\/]src[\\/]Semantics\.js$/ }, () => ({ contents: ohmSemantics, resolveDir }));
      onLoad({ filter: /ohm-js[\\/]src[\\/]unicode\.js$/ }, () => ({ contents: ohmUnicode, resolveDir }));
    },
  };
}

/**
 * Modules of Node that the library of the protocol requires when it is loaded and that a server seldom or never needs: `crypto` alone
 * takes some 3 ms. They are loaded when something of them is used.
 * @returns {import('esbuild').Plugin}
 */
function nodeModulesOnFirstUse() {
  return {
    name: 'node-modules-on-first-use',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(?:crypto|child_process)$/, namespace: 'file' }, ({ path }) => ({
        path,
        namespace: 'on-first-use',
      }));
      onLoad({ filter: /^/, namespace: 'on-first-use' }, ({ path }) => ({
        contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
      }));
    },
  };
}

/**
 * Lets a bundle with a `#!` line be started by its name.
 * @returns {import('esbuild').Plugin}
 */
function makeExecutable() {
  return {
    name: 'make-executable',
    setup({ initialOptions, onEnd }) {
      onEnd(async ({ errors }) => {
        if (errors.length === 0 && initialOptions.outfile !== undefined) await chmod(at(initialOptions.outfile), 0o755);
      });
    },
  };
}

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

/** @type {BuildOptions[]} */
const outputs = [
  { ...node, entryPoints: ['client/src/main.node.ts'], outfile: 'dist/client.node.js', external: ['vscode'] },
  // VS Code for the Web loads the client as a CommonJS module, and the server as a plain worker script.
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/main.browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
  },
  // The page of the access matrix, with a style sheet of the same name beside it.
  { ...browser, format: 'iife', entryPoints: ['client/src/webview/access.ts'], outfile: 'dist/access.js' },
  // The language service is most of the extension, and the same for both servers: it is in the extension once.
  {
    ...browser,
    format: 'iife',
    globalName: 'esmService',
    footer: { js: "if (typeof module === 'object') module.exports = esmService;" },
    entryPoints: ['server/src/service/index.ts'],
    outfile: 'dist/service.js',
  },
  {
    ...node,
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/server.node.js',
    external: ['./service.js'],
    plugins: [serviceFrom("require('./service.js')")],
  },
  // Loaded behind service.js, in one script.
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/main.browser.ts'],
    outfile: 'dist/server.browser.js',
    plugins: [serviceFrom('esmService')],
  },
  {
    ...node,
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/esm-language-server.js',
    banner: executable,
    plugins: [makeExecutable()],
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

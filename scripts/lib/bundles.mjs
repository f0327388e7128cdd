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
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.node.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/server.browser.js' },
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

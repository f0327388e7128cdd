// @ts-check
/**
 * Shows the extension at work to somebody who has nothing set up: `npm start [-- --port N]` serves VS Code for the Web
 * with the extension and a sample deck opened, and prints the address. Runs on Node 20 and newer.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' } } });

await ensurePackages();
const { code } = await run('node', ['scripts/build.mjs']);
if (code !== 0) process.exit(code);

// Only now are the packages there that these two import.
const { bundleOpener } = await import('./start/bundle-opener.mjs');
const { serveEditor } = await import('../test/vscode/hosts/web/serve.mjs');

const folder = await mkdtemp(join(tmpdir(), 'esm-start-'));
await bundleOpener(folder, 'ZWESECUR.jcl');
const settings = {
  folders: { '/extension': root, '/opener': folder },
  workspace: '/samples',
  extensions: ['/extension', '/opener'],
};
// The usual port when it is free, any free one when it is not. A port that was asked for is taken at its word.
const editor = await (values.port === undefined
  ? serveEditor({ ...settings, port: 8080 }).catch(() => serveEditor({ ...settings, port: 0 }))
  : serveEditor({ ...settings, port: Number(values.port) }));
console.log(`VS Code ${editor.version} with the extension and a sample deck: ${editor.url}`);
console.log('Ctrl+C stops it.');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    await editor.close();
    await rm(folder, { recursive: true, force: true });
  });
}

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

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });

await ensurePackages();
const { code } = await run('node', ['scripts/build.mjs']);
if (code !== 0) process.exit(code);

// Only now are the packages there that these two import.
const { bundleOpener } = await import('./start/bundle-opener.mjs');
const { serveEditor } = await import('../test/vscode/hosts/web/serve.mjs');

const folder = await mkdtemp(join(tmpdir(), 'esm-start-'));
await bundleOpener(folder, 'ZWESECUR.jcl');
const editor = await serveEditor({
  port: Number(values.port),
  folders: { '/extension': root, '/opener': folder },
  extensions: ['/extension', '/opener'],
});
console.log(`VS Code ${editor.version} with the extension and a sample deck: ${editor.url}`);
console.log('Ctrl+C stops it.');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    await editor.close();
    await rm(folder, { recursive: true, force: true });
  });
}

// @ts-check
/** Host `server`: VS Code in a page, the extension in the extension host on Node. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { launchChromium } from './browser/chromium.mjs';
import { runSuite } from './browser/run-suite.mjs';
import { startEditor } from './server/serve.mjs';

/** @type {import('./host.d.ts').Host} */
export async function runInServer({ suiteFolder, temporaryFolder }) {
  const folder = join(temporaryFolder, 'workspace');
  await mkdir(folder, { recursive: true });
  const editor = await startEditor(temporaryFolder);
  try {
    const browser = await launchChromium();
    try {
      return await runSuite(browser, editor.url({ folder, extension: root, tests: join(suiteFolder, 'index') }));
    } finally {
      await browser.close();
    }
  } finally {
    await editor.close();
  }
}

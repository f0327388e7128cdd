// @ts-check
/** Host `web`: VS Code for the Web, the extension in the browser's extension host. */
import { root } from '../../../scripts/lib/paths.mjs';
import { launchChromium } from './browser/chromium.mjs';
import { runSuite } from './browser/run-suite.mjs';
import { serveEditor } from './web/serve.mjs';

/** @type {import('./host.d.ts').Host} */
export async function runInWeb({ suiteFolder }) {
  const editor = await serveEditor({
    port: 0,
    folders: { '/extension': root, '/extension/suite': suiteFolder },
    extensions: ['/extension'],
    // VS Code runs tests in the host of the extension whose folder they are in.
    tests: '/extension/suite/index.js',
  });
  try {
    const browser = await launchChromium();
    try {
      return await runSuite(browser, editor.url);
    } finally {
      await browser.close();
    }
  } finally {
    await editor.close();
  }
}

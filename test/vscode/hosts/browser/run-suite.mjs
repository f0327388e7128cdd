// @ts-check
import { setTimeout as delay } from 'node:timers/promises';

/** A whole run takes about 20 seconds; a slow machine gets its time. */
const patience = 240_000;

/**
 * Opens an editor that runs the suite, and waits for the suite's end.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ code: number, lines: string[] }>} the exit code and what the suite printed
 */
export async function runSuite(browser, url) {
  /** @type {string[]} */
  const lines = [];
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    // VS Code's test runner calls these two functions of the page, when they exist.
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      lines.push(args.map(String).join(' '));
    });
    /** @type {Promise<number>} */
    const exit = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    await page.goto(url);
    const code = await Promise.race([exit, delay(patience, undefined, { ref: false })]);
    if (code === undefined) lines.push(`The suite did not end within ${patience / 1000} seconds.`);
    return { code: code ?? 1, lines };
  } finally {
    await context.close();
  }
}

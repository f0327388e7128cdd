// @ts-check
/**
 * Takes pictures of a deck in a real editor: its problems, outline, hovers, a signature, a completion list, the menu of
 * fixes, the access it grants, and what it lacks for Zowe.
 *
 *     node scripts/screenshot.mjs --out DIR [--file DECK] [--size WIDTHxHEIGHT] [--alone] [--outline]
 *         [--problems TEXT] [--hover TEXT]... [--sign TEXT] [--complete TEXT] [--fix TEXT] [--access] [--zowe]
 *         [--theme NAME] [--scale N] [--colors N]
 *
 * Each TEXT is looked for in the deck. Hovers and fixes are asked for inside it, the signature and the completion right
 * behind it. A picture whose TEXT is empty is left out. `--alone` hides the side bar, `--outline` takes one of the
 * outline in it, `--access` some of the access matrix, `--zowe` some of the checklist and of the questions for a new
 * deck. `--theme` is the name of a color theme, as the editor lists it. What is about a site is read from the file beside the deck.
 *
 * The pictures of the README are in the VSIX, so they are made small: nothing of the editor that says nothing about the
 * deck, and few colors, which `--colors` and `--scale` change.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../test/vscode/hosts/browser/chromium.mjs';
import { startEditor } from '../test/vscode/hosts/server/serve.mjs';
import { at, root } from './lib/paths.mjs';
import { readPng, writePng } from './lib/png.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    file: { type: 'string', default: at('samples/ZWESECUR.jcl') },
    size: { type: 'string', default: '1280x800' },
    alone: { type: 'boolean', default: false },
    outline: { type: 'boolean', default: false },
    problems: { type: 'string', default: 'EXECUTE' },
    hover: { type: 'string', multiple: true, default: ['BPX.SERVER CLASS', 'OMVS(AUTOUID'] },
    sign: { type: 'string', default: 'BPX.SERVER CLASS(FACILITY) ACCESS(' },
    complete: { type: 'string', default: 'BPX.SERVER CLASS(FACILITY) ACCESS(' },
    fix: { type: 'string', default: 'EXECUTE' },
    access: { type: 'boolean', default: false },
    zowe: { type: 'boolean', default: false },
    theme: { type: 'string' },
    scale: { type: 'string', default: '1' },
    colors: { type: 'string', default: '32' },
  },
});
const [width = 0, height = 0] = values.size.split('x').map(Number);
if (values.out === undefined || !(width > 0 && height > 0)) {
  console.error(
    'Usage: node scripts/screenshot.mjs --out DIR [--file DECK] [--size WIDTHxHEIGHT] [--alone] [--outline]\n' +
      '           [--problems TEXT] [--hover TEXT]... [--sign TEXT] [--complete TEXT] [--fix TEXT] [--access] [--zowe]\n' +
      '           [--theme NAME] [--scale N] [--colors N]',
  );
  process.exit(2);
}
const out = resolve(values.out);
const text = await readFile(values.file, 'utf8');

const data = await mkdtemp(join(tmpdir(), 'esm-screenshot-'));
const folder = join(data, 'decks');
const file = join(folder, basename(values.file));
await mkdir(folder);
await mkdir(out, { recursive: true });
await copyFile(values.file, file);
// A deck without a site file beside it is looked at without one.
await copyFile(join(dirname(values.file), '.esm-site.json'), join(folder, '.esm-site.json')).catch(() => undefined);
await mkdir(join(folder, '.vscode'));
await writeFile(
  join(folder, '.vscode/settings.json'),
  JSON.stringify({
    'workbench.activityBar.location': 'hidden',
    'workbench.statusBar.visible': false,
    'window.commandCenter': false,
    'window.menuBarVisibility': 'hidden',
    'editor.minimap.enabled': false,
  }),
);
const editor = await startEditor(data);
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: Number(values.scale) });
  // A bare machine has no font of fixed width. This is the name VS Code asks for first on Linux.
  await page.addInitScript({ content: await fixedWidthFont('Droid Sans Mono') });
  await page.goto(editor.url({ folder, extension: root, file }));
  await page.locator(`.tab.active[data-resource-name="${basename(file)}"]`).waitFor({ timeout: 60_000 });

  await press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 60_000 });
  if (values.alone) await press('Control+B');
  if (values.theme !== undefined) {
    await command('Preferences: Color Theme');
    await page.keyboard.type(values.theme);
    await page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${values.theme}"]`).waitFor();
    await press('Enter');
  }
  if (values.problems !== '') {
    await goTo(place(values.problems));
    await picture('problems');
  }

  if (values.outline) {
    await command('Explorer: Focus on Outline View');
    await page.locator('.outline-pane .monaco-list-row').first().waitFor();
    await picture('outline');
  }

  for (const [index, text] of values.hover.entries()) {
    if (text === '') continue;
    await goTo(place(text));
    await press('Control+K', 'Control+I');
    await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
    await picture(index === 0 ? 'hover' : `hover-${index + 1}`);
  }

  if (values.sign !== '') {
    await goTo(behind(values.sign));
    await command('Trigger Parameter Hints');
    await page.locator('.parameter-hints-widget.visible .signature').first().waitFor();
    await picture('signature');
  }

  if (values.complete !== '') {
    await goTo(behind(values.complete));
    await command('Trigger Suggest');
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    // The documentation of the selected entry stands beside the list.
    await press('Control+Space');
    await picture('completion');
  }

  if (values.fix !== '') {
    await goTo(place(values.fix));
    await press('Control+.');
    await page.locator('.action-widget .action').first().waitFor();
    await picture('fixes');
  }

  if (values.access) {
    await press('Escape', 'Control+1');
    await command('ESM Commands: Show Access Granted by This Deck');
    const access = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await access.locator('table').waitFor({ timeout: 60_000 });
    await picture('access');
    await access.getByRole('button', { name: 'List' }).click();
    await access.getByRole('searchbox').fill('bpx');
    await picture('access-list');
    // From the filter into the table, and to the line of its first row.
    await press('ArrowDown', 'Enter');
    await picture('access-line');
  }

  if (values.zowe) {
    await goTo(0);
    await press('Control+J');
    await command('ESM Commands: Zowe: Show Checklist');
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'required' }).first().waitFor({ timeout: 60_000 });
    await widenSideBar(140);
    await picture('checklist');
    await rows.filter({ hasText: 'BPX.SERVER' }).first().hover();
    await page.locator('.monaco-hover:not(.hidden)').first().waitFor();
    await picture('checklist-why');
    await page.mouse.move(0, 0);
    await command('ESM Commands: New Zowe Security Deck');
    for (const name of ['products', 'components', 'sysprog', 'names']) {
      await page.locator('.quick-input-widget:not([style*="display: none"])').waitFor();
      if (name === 'sysprog') {
        await page.getByText('Group of the system programmers').waitFor();
        await page.keyboard.type('SYSPROGS');
      }
      await picture(`new-deck-${name}`);
      await press('Enter');
    }
    await page.locator('.tab.active[data-resource-name*="Untitled"]').waitFor();
    await picture('new-deck');
  }

  /** @param {...string} keys */
  async function press(...keys) {
    for (const key of keys) await page.keyboard.press(key);
  }

  /**
   * Runs a command by its name. A headless browser keeps some keys for itself.
   * @param {string} name
   */
  async function command(name) {
    await press('F1');
    await page.keyboard.type(name);
    await page.locator(`.quick-input-list .monaco-list-row[aria-label^="${name}"]`).click();
    // Away from where the pointer would make something else appear.
    await page.mouse.move(0, 0);
  }

  /**
   * Puts the cursor at an offset, with its line in view.
   * @param {number} offset
   */
  async function goTo(offset) {
    const before = text.slice(0, offset).split('\n');
    await press('Escape', 'Escape', 'Control+1', 'Control+G');
    await page.keyboard.type(`${before.length}:${(before.at(-1) ?? '').length + 1}`);
    await press('Enter');
  }

  /** @param {number} by */
  async function widenSideBar(by) {
    const box = await page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('There is no side bar.');
    const [x, y] = [box.x + box.width + 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(0, 0);
  }

  /** @param {string} name */
  async function picture(name) {
    // Lists and hovers fade in.
    await page.waitForTimeout(800);
    const top = (await page.locator('.part.titlebar').boundingBox())?.height ?? 0;
    const taken = readPng(await page.screenshot({ clip: { x: 0, y: top, width, height: height - top } }));
    await writeFile(join(out, `${name}.png`), writePng(taken, Number(values.colors)));
    console.log(join(out, `${name}.png`));
  }
} finally {
  await browser.close();
  await editor.close();
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * A script that gives the page a font.
 * @param {string} name  what the page calls it
 */
async function fixedWidthFont(name) {
  const folder = at('test/vscode/hosts/browser/node_modules/@fontsource/dejavu-mono/files');
  const bytes = [...(await readFile(join(folder, 'dejavu-mono-latin-400-normal.woff2')))];
  return `document.fonts.add(new FontFace('${name}', Uint8Array.from([${bytes.join()}])))`;
}

/**
 * The offset of the second character of a text in the deck.
 * @param {string} wanted
 */
function place(wanted) {
  const offset = text.indexOf(wanted);
  if (offset < 0) throw new Error(`${wanted} is not in ${values.file}`);
  return offset + 1;
}

/**
 * The offset right behind a text in the deck.
 * @param {string} wanted
 */
function behind(wanted) {
  return place(wanted) + wanted.length - 1;
}

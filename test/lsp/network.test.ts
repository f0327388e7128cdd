/**
 * With everything that leads out of the program made to fail, it answers as ever, and never tried: no network, no other process
 * or thread, no code made of text, no file written.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './harness/bundle.ts';
import { ableClient, type ClientOptions, TestClient } from './harness/client.ts';
import { type Answer, sampleDecks, wholeSession, type Wire } from './harness/whole-session.ts';
import { startInBrowser } from './network/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'esm-network-'));
const calls = join(folder, 'calls');
const preload = pathToFileURL('test/lsp/network/forbid.mjs').href;
const cutOff = ['--disallow-code-generation-from-strings', '--import', preload];

let server: string;
let lint: string;

beforeAll(async () => {
  [server, lint] = await Promise.all([bundle('server/src/main.node.ts', 'real'), bundle('server/src/cli.ts', 'real')]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the programs tried so far. */
function tried(): string[] {
  return readFileSync(calls, 'utf8').split('\n').slice(0, -1);
}

/** A few places spread over a text. */
function spread(text: string): number[] {
  return Array.from({ length: 6 }, (_, index) => Math.floor((text.length * (index + 0.5)) / 6));
}

const decks = sampleDecks();
const options: ClientOptions = {
  capabilities: { ...ableClient, workspace: { workspaceEdit: { documentChanges: true } } },
};

/** The same session on a server of its own. Returns the answers, and what it said of its own accord. */
async function session(more: ClientOptions): Promise<{ answers: Answer[]; said: unknown }> {
  const client = await TestClient.start(server, { ...options, ...more });
  try {
    const wire: Wire = {
      request: (method, params) => client.connection.sendRequest(method, params),
      notify: (method, params) => client.connection.sendNotification(method, params),
    };
    const answers = await wholeSession(wire, decks, spread);
    expect(await client.stop()).toBe(0);
    const said = { pushed: client.pushed, statuses: client.statuses.map((one) => ({ ...one, milliseconds: 0 })) };
    return { answers, said };
  } finally {
    client.kill();
  }
}

describe('cut off from everything', { timeout: 120_000 }, () => {
  let plain: { answers: Answer[]; said: unknown };

  beforeAll(async () => {
    plain = await session({});
  }, 120_000);

  test('the server answers every request as it does otherwise', async () => {
    expect(plain.answers.length).toBeGreaterThan(1000);
    const alone = await session({ nodeArguments: cutOff, environment: { ESM_CALLS: calls } });
    expect(JSON.stringify(alone.answers)).toBe(JSON.stringify(plain.answers));
    expect(JSON.stringify(alone.said)).toBe(JSON.stringify(plain.said));
    expect(tried()).toEqual([]);
  });

  test('the server in a browser answers as that on Node does', async () => {
    const { wire, calls: asked } = await startInBrowser({
      processId: null,
      rootUri: null,
      capabilities: options.capabilities,
      initializationOptions: { rulePages: 'file:///extension/docs/rules' },
    });
    const answers = await wholeSession(wire, decks, spread);
    expect(JSON.stringify(answers)).toBe(JSON.stringify(plain.answers));
    expect(asked).toEqual([]);
  });

  const paths = ['samples', 'test/vscode/workspace'].flatMap((at) =>
    decks.filter(({ uri }) => uri.includes(`/${at}/`)).map(({ uri }) => uri.slice(uri.indexOf(at))),
  );

  test.each([
    ...['text', 'sarif'].map((format) => ['--format', format, ...paths]),
    ['--zowe', '--format', 'json', ...paths],
    ['--fix', '-'],
    ['--nonsense'],
  ])('esm-lint %s %s', (...args: string[]) => {
    const run = (nodeArguments: string[]) => {
      const env = { ...process.env, ESM_CALLS: calls };
      const input = readFileSync('samples/checks.racf');
      const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArguments, lint, ...args], {
        ...{ input, env, encoding: 'utf8', maxBuffer: 2 ** 28 },
      });
      return { status, stdout, stderr };
    };
    expect(run(cutOff)).toEqual(run([]));
    expect(tried()).toEqual([]);
  });
});

/** What leads out, by the name under which it is told. */
const ways = [
  ['net.connect', "require('net').connect(9, '127.0.0.1')"],
  ['net.Socket.connect', "new (require('net').Socket)().connect(9, '127.0.0.1')"],
  ['http.request', "require('http').request('http://127.0.0.1:9')"],
  ['https.get', "require('https').get('https://127.0.0.1:9')"],
  ['http2.connect', "require('http2').connect('http://127.0.0.1:9')"],
  ['tls.connect', "require('tls').connect(9)"],
  ['dgram.createSocket', "require('dgram').createSocket('udp4')"],
  ['dns.lookup', "require('dns').lookup('localhost', () => {})"],
  ['dns.promises.lookup', "require('dns').promises.lookup('localhost')"],
  ['dns.promises.lookup', "require('dns/promises').lookup('localhost')"],
  ['fetch', "fetch('http://127.0.0.1:9')"],
  ['WebSocket', "new WebSocket('ws://127.0.0.1:9')"],
  ['child_process.spawn', "require('child_process').spawn('true')"],
  ['child_process.execFile', "require('child_process').execFile('true')"],
  ['child_process.fork', "require('child_process').fork('x')"],
  ['worker_threads.Worker', "new (require('worker_threads').Worker)('x')"],
  ['vm.runInThisContext', "require('vm').runInThisContext('1')"],
  ['fs.writeFileSync', "require('fs').writeFileSync('x', '')"],
  ['fs.promises.writeFile', "require('fs/promises').writeFile('x', '')"],
] as const;

test('whatever leads out is noticed', () => {
  const noted = join(folder, 'noted');
  const script = ways.map(([, code]) => `try { ${code} } catch {}`).join('\n');
  // Node makes code of the text that stands behind -e itself.
  spawnSync(process.execPath, ['--import', preload, '--input-type=commonjs', '-e', script], {
    env: { ...process.env, ESM_CALLS: noted },
  });
  expect(readFileSync(noted, 'utf8').split('\n')).toEqual([...ways.map(([name]) => name), '']);
});

test('code made of text is refused', () => {
  const { status, stderr } = spawnSync(process.execPath, [cutOff[0] ?? '', '-p', 'new Function("return 1")()'], {
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain('EvalError');
});

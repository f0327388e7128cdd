/** No password of a deck is in anything that the programs write: answers, notifications, logs, reports, what they say when they end. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lines } from '../../server/src/text/lines.ts';
import { bundle } from './harness/bundle.ts';
import { TestClient, until } from './harness/client.ts';
import { type Answer, sampleDecks, type SessionDeck, wholeSession, type Wire } from './harness/whole-session.ts';
import { someDecks, sown } from './secrets/choose.ts';
import { leak } from './secrets/plant.ts';
import { placesOf } from './secrets/said.ts';

let server: string;
let lint: string;
const folder = mkdtempSync(join(tmpdir(), 'esm-secrets-'));

beforeAll(async () => {
  [server, lint] = await Promise.all([bundle('server/src/main.node.ts', 'real'), bundle('server/src/cli.ts', 'real')]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const planted: readonly SessionDeck[] = someDecks(4, 60).map(({ language, text }, index) => {
  return { uri: `file:///planted/${index}.${language}`, language, text };
});
const decks = [...planted, ...sampleDecks().map((deck, index) => sown(deck, index))];

/** Where the secrets stand, but not more places than a session takes. */
function places(text: string): number[] {
  return placesOf(text).slice(0, 12);
}

interface TextEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** The edits in an answer, wherever they stand in it. */
function editsIn(answer: unknown): TextEdit[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const inside = Object.values(answer).flatMap(editsIn);
  return 'newText' in answer && 'range' in answer ? [answer as TextEdit, ...inside] : inside;
}

/** Edits that put back what stood where they are made: they may hold a secret if the text they replace holds it. */
function puttingBack(text: string, answer: unknown): string[] {
  const lines = new Lines(text);
  const offset = ({ line, character }: Position): number =>
    line >= lines.count ? text.length : Math.min(lines.start(line) + character, text.length);
  return editsIn(answer)
    .filter(({ range, newText }) => leak.test(newText) && leak.test(text.slice(offset(range.start), offset(range.end))))
    .map(({ newText }) => JSON.stringify(newText));
}

/** What a client hears in a session, without edits that only put back a secret where it stood. */
async function heardIn(client: TestClient): Promise<{ heard: string; answers: Answer[] }> {
  const wire: Wire = {
    request: (method, params) => client.connection.sendRequest(method, params),
    notify: (method, params) => client.connection.sendNotification(method, params),
  };
  const answers = await wholeSession(wire, decks, places);
  expect(await client.stop()).toBe(0);
  const texts = new Map(decks.map(({ uri, text }) => [uri, text]));
  let { heard } = client;
  for (const { uri, answer } of answers) {
    for (const put of puttingBack(texts.get(uri) ?? '', answer)) heard = heard.replaceAll(put, '""');
  }
  return { heard, answers };
}

/** What stands around a secret that was told; empty when none was. */
function told(text: string): string {
  const at = text.search(leak);
  return at < 0 ? '' : text.slice(Math.max(0, at - 200), at + 40);
}

/** The address of a module: in base64, as it stands in every line of the stack. */
function loading(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}

describe('a server', { timeout: 120_000 }, () => {
  test('that is asked everything about decks with secrets says none of them', async () => {
    expect(decks.filter(({ text }) => leak.test(text)).length).toBeGreaterThan(50);
    const client = await TestClient.start(server);
    try {
      const { heard, answers } = await heardIn(client);
      expect(answers.length).toBeGreaterThan(3000);
      expect(heard.length).toBeGreaterThan(1_000_000);
      expect(told(heard)).toBe('');
      // Names are told.
      expect(heard).toContain('ZWESVUSR');
    } finally {
      client.kill();
    }
  });

  test.each([
    ['an error that nothing catches', "throw new TypeError('PASSWORD(QZ7XV9PW)')"],
    ['a promise that nobody waits for', "void Promise.reject(new TypeError('PASSWORD(QZ7XV9PW)'))"],
    ['something else that is thrown', "throw 'PASSWORD(QZ7XV9PW)'"],
  ])('ends without its message: %s', async (_, code) => {
    const preload = loading(`process.on('SIGUSR2', () => { ${code}; })`);
    const client = await TestClient.start(server, { nodeArguments: ['--import', preload] });
    const exited = once(client.process, 'exit');
    client.process.kill('SIGUSR2');
    expect(await exited).toEqual([1, null]);
    await until(() => client.heard.includes('esm-language-server: failed: '));
    expect(told(client.heard)).toBe('');
    client.kill();
  });
});

describe('esm-lint', () => {
  const paths: string[] = [];

  beforeAll(() => {
    decks.forEach(({ language, text }, index) => {
      const path = join(folder, `${index}.${language}`);
      writeFileSync(path, text);
      paths.push(path);
    });
  });

  test.each([
    ...['text', 'json', 'sarif', 'github'].map((format) => ['--format', format]),
    ['--zowe', '--format', 'text'],
    ['--zowe', '--format', 'json'],
    ['--language', 'tss'],
  ])('%s %s', (...options) => {
    const { stdout, stderr } = spawnSync(process.execPath, [lint, ...options, ...paths], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(stdout.length).toBeGreaterThan(1000);
    expect(told(stdout + stderr)).toBe('');
  });

  test('--fix tells no secret on the error output', () => {
    const input = decks.find(({ language, text }) => language === 'racf' && leak.test(text))?.text ?? '';
    const { stderr } = spawnSync(process.execPath, [lint, '--fix', '--language', 'racf', '-'], {
      input,
      encoding: 'utf8',
    });
    expect(stderr.length).toBeGreaterThan(10);
    expect(told(stderr)).toBe('');
  });

  test('ends without the message of an error that nothing catches', () => {
    const code = "setTimeout(() => { throw new Error('PASSWORD(QZ7XV9PW)') }, 0)";
    const preload = loading(code);
    const { status, stderr } = spawnSync(process.execPath, ['--import', preload, lint, 'samples/checks.racf'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('failed in esm-lint itself (Error)');
    expect(told(stderr)).toBe('');
  });
});

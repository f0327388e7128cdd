/** What no client of ours sends: the server has an answer or an error for it, and goes on. */
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { bundle } from './harness/bundle.ts';
import { TestClient } from './harness/client.ts';

const uri = 'file:///zowe.racf';
const deck = `ADDUSER ZWESVUSR PASSWORD(S3CR3T)
RDEFINE FACILITY ZWES.IS UACC(NONE)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH
`;
const start = { line: 0, character: 0 };
const range = { start, end: start };
const huge = { line: 1e300, character: -1e300 };
/** Requests about a document, each with what it takes besides. */
const methods = [
  'esm/zowe',
  'esm/zoweInsert',
  'esm/access',
  'esm/convert',
  'esm/conversions',
  'textDocument/codeLens',
] as const;

let script: string;
let client: TestClient;

beforeAll(async () => {
  script = await bundle('server/src/main.node.ts', 'real');
});

beforeEach(async () => {
  client = await TestClient.start(script, { initializationOptions: { commands: true } });
});

afterEach(() => {
  client.kill();
});

/** The answer, or the message of the error. */
async function answer(method: string, params: unknown): Promise<unknown> {
  try {
    return await client.connection.sendRequest(method, params as object);
  } catch (error) {
    return String(error);
  }
}

async function expectAlive(): Promise<void> {
  await client.open('file:///other.racf', deck);
  expect(await client.ask('esm/access', 'file:///other.racf')).toMatchObject({ sections: [{ esm: 'racf' }] });
  expect(client.heard).not.toContain('S3CR3T');
}

const isNothing = (found: unknown): boolean => found === null || (Array.isArray(found) && found.length === 0);

test('documents that are not open, not yet or no more, have nothing', async () => {
  const params = { textDocument: { uri }, range, to: 'tss', esm: 'racf', ids: ['zis-profile'] };
  for (const method of methods) expect(isNothing(await answer(method, params)), method).toBe(true);
  await client.open(uri, deck);
  expect(await answer('esm/convert', params)).toMatchObject({ language: 'tss' });
  await client.close(uri);
  for (const method of methods) expect(isNothing(await answer(method, params)), method).toBe(true);
  await expectAlive();
});

test('parameters that are missing or of another type', { timeout: 30_000 }, async () => {
  await client.open(uri, deck);
  const textDocument = { uri };
  const many = Array.from({ length: 20_000 }, (_, index) => `no-such-id-${index}`);
  const odd = [
    {},
    { textDocument: null },
    { textDocument: 5 },
    { textDocument: { uri: 5 } },
    { textDocument },
    { textDocument, range: null, to: null, esm: null, ids: null },
    { textDocument, range: 'all', to: 7, esm: 'x', ids: 'all' },
    { textDocument, range: { start: huge, end: huge }, to: 'x', esm: 'racf', ids: [null, 5, {}, '__proto__'] },
    { textDocument, range: { start: {}, end: [] }, to: 'acf2', esm: '__proto__', ids: many },
    { textDocument, range: { start: huge, end: start }, to: 'constructor', whole: 'x', esm: 'racf', ids: many },
  ];
  for (const method of methods) {
    for (const params of odd) {
      const found = await answer(method, params);
      expect(typeof found === 'object' || typeof found === 'string', method).toBe(true);
    }
  }
  expect(await answer('esm/zoweInsert', { textDocument, esm: 'x', ids: ['zis-profile'] })).toBeNull();
  expect(await answer('esm/zoweInsert', { textDocument, esm: 'tss', ids: ['zis-profile'] })).toBeNull();
  expect(await answer('esm/zoweInsert', { textDocument, esm: 'racf', ids: many })).toBeNull();
  expect(await answer('esm/convert', { textDocument, range: { start: huge, end: huge }, to: 'x' })).toBeNull();
  await expectAlive();
});

test('requests that are taken back, and edits while others are on their way', { timeout: 30_000 }, async () => {
  await client.open(uri, deck);
  const found: Promise<unknown>[] = [];
  for (let round = 0; round < 40; round++) {
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, range, to: 'acf2', whole: true, esm: 'racf', ids: ['bpx-server'] };
    for (const method of methods) {
      found.push(client.connection.sendRequest(method, params, source.token).catch((error: unknown) => String(error)));
    }
    if (round % 2 === 0) source.cancel();
    await client.change(uri, {
      range: { start: { line: 2, character: 0 }, end: huge },
      text: deck.slice(0, round * 5),
    });
  }
  expect(await Promise.all(found)).toHaveLength(40 * methods.length);
  await client.change(uri, { text: deck });
  expect(await client.ask('esm/access', uri)).toMatchObject({ sections: [{ rows: [{ who: 'ZWESVUSR', line: 2 }] }] });
  await expectAlive();
});

test('names for a new deck that are none are left out, and told to be wrong', async () => {
  const names = [
    '',
    ' ',
    "O'BRIEN",
    'A\n//X EXEC PGM=IEFBR14',
    'A\r\nB',
    'X'.repeat(200),
    '$$',
    '@@',
    '&A',
    '&',
    'A,B',
    'A=B',
    '/*',
    '//',
    'A(B)',
    'ÉTÉ',
    '日本',
    '\0',
    'ZWE SVUSR',
    '__proto__',
  ];
  /** National characters may stand anywhere in a name. */
  const accepted = ['$$', '@@'];
  const plain = await answer('esm/newZoweDeck', { esms: ['racf'], names: {}, components: [] });
  const { text: delivered } = plain as { text: string };
  for (const name of names) {
    const params = { esms: ['racf'], components: [], names: { server: name } };
    const { text } = (await answer('esm/newZoweDeck', params)) as { text: string };
    const problem = await answer('esm/newZoweDeckProblem', { ...params, id: 'server' });
    expect(typeof problem === 'string' || text !== delivered || name.trim() === '', name).toBe(true);
    if (typeof problem === 'string') expect(problem, name).toMatch(/\.$/u);
    if (text !== delivered) expect(accepted, name).toContain(name);
  }
  const lower = (await answer('esm/newZoweDeck', { esms: ['racf'], names: { server: 'myuser' } })) as { text: string };
  expect(lower.text).toMatch(/SET ZOWEUSER=MYUSER\b/u);
  for (const params of [{}, [], { esms: 'x', names: 5 }, { esms: ['x', null], components: [{}], names: [] }]) {
    expect(await answer('esm/newZoweDeck', params)).toHaveProperty('text');
    expect(await answer('esm/newZoweDeckProblem', params)).toBeNull();
  }
  await expectAlive();
});

/** Commands in the words of another product, asked for by a client. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import type { Conversion, ConversionOffer } from '../../server/src/service/index.ts';
import { bundle } from './harness/bundle.ts';
import { TestClient } from './harness/client.ts';

const uri = 'untitled:Untitled-1';
const deck = [
  '/* the server */',
  'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) PASSWORD(SECRET1)',
  'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWEADMIN) ACCESS(READ)',
  '',
].join('\n');
const inPermit = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };

let script: string;
let client: TestClient;

beforeAll(async () => {
  script = await bundle('server/src/main.node.ts', 'real');
});

afterEach(() => {
  client.kill();
});

function actions(): Promise<CodeAction[]> {
  return client.ask('textDocument/codeAction', uri, {
    range: inPermit,
    context: { diagnostics: [], only: ['refactor'] },
  });
}

test('a client with our commands is offered conversions, and gets what they give', async () => {
  client = await TestClient.start(script, { initializationOptions: { commands: true } });
  await client.open(uri, deck);
  const found = (await actions()).filter(({ command }) => command !== undefined);
  expect(found.map(({ title }) => title)).toEqual([
    'Show this in ACF2',
    'Show this in Top Secret',
    'Convert section to ACF2',
    'Convert section to Top Secret',
  ]);
  expect(found[0]?.command).toMatchObject({ command: 'esm.showIn', arguments: [uri, inPermit, 'acf2'] });
  expect(found[3]?.command).toMatchObject({ command: 'esm.convertSection', arguments: [uri, inPermit, 'tss'] });

  const shown = await client.ask<Conversion>('esm/convert', uri, { range: inPermit, to: 'acf2' });
  expect(shown).toMatchObject({ language: 'acf2', title: 'PERMIT BPX.SERVER in ACF2' });
  expect(shown.text).toContain('RECKEY BPX ADD(SERVER ROLE(ZWEADMIN) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\n');

  const section = await client.ask<Conversion>('esm/convert', uri, { range: inPermit, to: 'tss', whole: true });
  expect(section.text).toContain(' /* the server */\n');
  expect(section.text).toContain('TSS PERMIT(ZWEADMIN) IBMFAC(BPX.SERVER) ACCESS(READ)');
  expect(section.text).not.toContain('SECRET1');

  const offers = await client.ask<ConversionOffer[]>('esm/conversions', uri, { range: inPermit });
  expect(offers.map(({ to, whole }) => `${to} ${String(whole)}`)).toEqual([
    'acf2 false',
    'tss false',
    'acf2 true',
    'tss true',
  ]);
});

test('a client without them is offered none', async () => {
  client = await TestClient.start(script);
  await client.open(uri, deck);
  expect((await actions()).filter(({ command }) => command !== undefined)).toEqual([]);
});

test('what cannot be converted is answered with null', async () => {
  client = await TestClient.start(script);
  await client.open(uri, deck);
  expect(await client.ask('esm/convert', uri, { range: inPermit, to: 'racf' })).toBeNull();
  expect(await client.ask('esm/convert', uri, { range: inPermit, to: '__proto__', whole: true })).toBeNull();
  expect(await client.ask('esm/convert', 'file:///other', { range: inPermit, to: 'acf2' })).toBeNull();
});

/** The request for what a deck grants. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { AccessReport } from '../../server/src/lsp/access.ts';
import { bundle } from './harness/bundle.ts';
import { TestClient } from './harness/client.ts';

const uri = 'untitled:Untitled-1';
const deck = [
  'ADDGROUP OPS',
  'ADDUSER JOE DFLTGRP(OPS) PASSWORD(SECRET1)',
  'RDEFINE FACILITY BPX.SERVER UACC(NONE)',
  'PERMIT BPX.SERVER CLASS(FACILITY) -',
  '  ID(OPS) ACCESS(UPDATE)',
  'PERMIT BPX.SERVER CLASS(FACILITY) ID(ANN) ACCESS(READ) WHEN(TERMINAL(T1))',
  'PERMIT BPX.SERVER CLASS(FACILITY) ID(BOB) ACCESS(READ)',
  'PERMIT BPX.SERVER CLASS(FACILITY) ID(BOB) DELETE',
  '',
].join('\n');

let script: string;
let client: TestClient;

beforeAll(async () => {
  script = await bundle('server/src/main.node.ts', 'real');
});

afterEach(() => {
  client.kill();
});

test('a deck is answered with its grants in lines, and no password', async () => {
  client = await TestClient.start(script);
  await client.open(uri, deck);
  const report = await client.ask<AccessReport>('esm/access', uri);
  expect(report.sections).toMatchObject([{ esm: 'racf', product: 'RACF', more: 0 }]);
  const bpx = { class: 'FACILITY', resource: 'BPX.SERVER' };
  expect(report.sections[0]?.rows).toEqual([
    { ...bpx, who: 'OPS', kind: 'group', access: 'UPDATE', line: 3 },
    { ...bpx, who: 'JOE', kind: 'user', access: 'UPDATE', line: 3, through: 'OPS' },
    { ...bpx, who: 'ANN', access: 'READ', condition: 'TERMINAL(T1)', line: 5 },
    { ...bpx, who: 'BOB', access: 'READ', line: 6, end: 7 },
  ]);
  expect(JSON.stringify(report)).not.toContain('SECRET1');
});

test('rows follow an edit', async () => {
  client = await TestClient.start(script);
  await client.open(uri, deck);
  await client.ask('esm/access', uri);
  const start = { line: 0, character: 0 };
  await client.change(uri, { range: { start, end: start }, text: '\n\n' });
  const report = await client.ask<AccessReport>('esm/access', uri);
  expect(report.sections[0]?.rows.map(({ line }) => line)).toEqual([5, 5, 7, 8]);
});

test('a document that is not open is answered with null', async () => {
  client = await TestClient.start(script);
  expect(await client.ask('esm/access', 'file:///other.racf')).toBeNull();
});

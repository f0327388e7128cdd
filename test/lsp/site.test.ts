/** Site data over the protocol: files that the client sends, files that the server reads, and settings. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { bundle } from './harness/bundle.ts';
import { ableClient, type ClientOptions, TestClient, until } from './harness/client.ts';

let script: string;
let client: TestClient;
let folder: string;

beforeAll(async () => {
  script = await bundle('server/src/main.node.ts', 'real');
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esm-site-'));
});

afterEach(() => {
  client.kill();
  rmSync(folder, { recursive: true });
});

const deck = 'PERMIT PAY.ROLL CLASS($PAYROLL) ID(PAYGRP) ACCESS(READ)\n';
const ours = JSON.stringify({ classes: ['$PAYROLL'] });
const others = JSON.stringify({ classes: ['$OTHER'] });

async function start(options: ClientOptions = {}): Promise<TestClient> {
  client = await TestClient.start(script, options);
  return client;
}

/** Whether the class is known in a deck at that place. */
async function isKnown(uri: string): Promise<boolean> {
  return !(await client.diagnostics(uri)).some(({ code }) => code === 'racf/unknown-class');
}

function uriOf(name: string): string {
  return pathToFileURL(join(folder, name)).href;
}

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('a client that sends site files', () => {
  test('the nearest one counts, from the start', async () => {
    const siteFiles = [
      { uri: 'vscode-vfs://host/repo/.esm-site.json', text: ours },
      { uri: 'vscode-vfs://host/repo/other/.esm-site.json', text: others },
    ];
    await start({ initializationOptions: { siteFiles } });
    for (const [uri, known] of [
      ['vscode-vfs://host/repo/a.racf', true],
      ['vscode-vfs://host/repo/sub/a.racf', true],
      ['vscode-vfs://host/repo/other/a.racf', false],
      ['vscode-vfs://host/repository/a.racf', false],
      ['zowe-ds:/PROD/USER.CNTL/MEMBER.racf', false],
    ] as const) {
      await client.open(uri, deck);
      expect([uri, await isKnown(uri)]).toEqual([uri, known]);
    }
  });

  test('a change renews the decks that are open', async () => {
    await start({ initializationOptions: { siteFiles: [] } });
    await client.open('file:///w/a.racf', deck);
    expect(await isKnown('file:///w/a.racf')).toBe(false);
    await client.connection.sendNotification('esm/siteFiles', {
      files: [{ uri: 'file:///w/.esm-site.json', text: ours }],
    });
    await until(() => client.refreshes > 0);
    expect(await isKnown('file:///w/a.racf')).toBe(true);
    await client.connection.sendNotification('esm/siteFiles', { files: [] });
    await until(() => client.refreshes > 1);
    expect(await isKnown('file:///w/a.racf')).toBe(false);
  });

  test('the only site file holds for what lies in no folder', async () => {
    await start({ initializationOptions: { siteFiles: [{ uri: 'file:///w/.esm-site.json', text: ours }] } });
    await client.open('zowe-ds:/PROD/USER.CNTL/MEMBER.racf', deck);
    expect(await isKnown('zowe-ds:/PROD/USER.CNTL/MEMBER.racf')).toBe(true);
    await client.open('untitled:Untitled-1', deck);
    expect(await isKnown('untitled:Untitled-1')).toBe(true);
    await client.open('file:///elsewhere/a.racf', deck);
    expect(await isKnown('file:///elsewhere/a.racf')).toBe(false);
  });

  test('then the server reads none itself', async () => {
    write('.esm-site.json', ours);
    await start({ initializationOptions: { siteFiles: [] } });
    await client.open(uriOf('a.racf'), deck);
    expect(await isKnown(uriOf('a.racf'))).toBe(false);
  });

  test('severities count, and the settings before them', async () => {
    const siteFiles = [{ uri: 'file:///w/.esm-site.json', text: '{"rules":{"racf/unknown-class":"error"}}' }];
    let rules = {};
    await start({ initializationOptions: { siteFiles }, configuration: () => ({ rules }) });
    await client.open('file:///w/a.racf', deck);
    expect(await client.diagnostics('file:///w/a.racf')).toContainEqual(
      expect.objectContaining({ code: 'racf/unknown-class', severity: 1 }),
    );
    rules = { 'racf/unknown-*': 'off' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => client.refreshes > 0);
    expect(await isKnown('file:///w/a.racf')).toBe(true);
  });

  test('what is wrong in a file is one line of the log', async () => {
    const text = '{"classes":["TOOLONGNAME","$PAYROLL"],"egn":3}';
    await start({ initializationOptions: { siteFiles: [{ uri: 'file:///w/.esm-site.json', text }] } });
    for (const uri of ['file:///w/a.racf', 'file:///w/b.racf']) {
      await client.open(uri, deck);
      expect(await isKnown(uri)).toBe(true);
    }
    expect(client.heard.split('.esm-site.json: classes[0] must be a class name')).toHaveLength(2);
  });
});

describe('a client that sends none', () => {
  const watching = {
    ...ableClient,
    workspace: { ...ableClient.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  };

  test('the server reads the nearest file and has it watched', async () => {
    write('.esm-site.json', ours);
    write('other/.esm-site.json', others);
    await start({ capabilities: watching });
    await client.open(uriOf('decks/a.racf'), deck);
    expect(await isKnown(uriOf('decks/a.racf'))).toBe(true);
    await client.open(uriOf('other/a.racf'), deck);
    expect(await isKnown(uriOf('other/a.racf'))).toBe(false);
    await until(() => client.registered.includes('workspace/didChangeWatchedFiles'));

    write('other/.esm-site.json', ours);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('other/.esm-site.json'), type: 2 }],
    });
    await until(() => client.refreshes > 0);
    expect(await isKnown(uriOf('other/a.racf'))).toBe(true);
  });

  test('settings count before the file', async () => {
    write('.esm-site.json', others);
    await start({ configuration: () => ({ site: { classes: ['$PAYROLL'], egn: null } }) });
    await client.open(uriOf('a.racf'), deck);
    expect(await isKnown(uriOf('a.racf'))).toBe(true);
  });

  test('a document of another kind has none', async () => {
    await start();
    for (const uri of ['untitled:Untitled-1', 'zowe-ds:/PROD/A', 'x', 'file:', 'file://', 'file:///']) {
      await client.open(uri, deck);
      expect(await isKnown(uri)).toBe(false);
    }
  });
});

describe('a class is declared by a quick fix', () => {
  async function declared(uri: string): Promise<WorkspaceEdit | undefined> {
    await client.open(uri, deck);
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: { line: 0, character: 24 }, end: { line: 0, character: 24 } },
      context: { diagnostics: [] },
    });
    return actions.find(({ title }) => title === 'Declare $PAYROLL as a class of your site')?.edit;
  }

  test('in the nearest site file', async () => {
    await start({ initializationOptions: { siteFiles: [{ uri: 'file:///w/.esm-site.json', text: others }] } });
    const position = { line: 0, character: others.indexOf(']') };
    expect(await declared('file:///w/sub/a.racf')).toEqual({
      documentChanges: [
        {
          textDocument: { uri: 'file:///w/.esm-site.json', version: null },
          edits: [{ range: { start: position, end: position }, newText: ', "$PAYROLL"' }],
        },
      ],
    });
  });

  test('in a new one in the root of the workspace folder', async () => {
    await start({ initializationOptions: { siteFiles: [] }, folders: ['file:///v', 'file:///w'] });
    const edit = await declared('file:///w/sub/a.racf');
    expect(edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: 'file:///w/.esm-site.json' },
      { edits: [{ newText: '{\n  "classes": [\n    "$PAYROLL"\n  ]\n}\n' }] },
    ]);
  });

  test('not without a workspace, and not in a file that cannot be understood', async () => {
    await start({ initializationOptions: { siteFiles: [{ uri: 'file:///w/.esm-site.json', text: '{' }] } });
    expect(await declared('file:///w/a.racf')).toBeUndefined();
    expect(await declared('file:///x/a.racf')).toBeUndefined();
  });
});

/** What the editor tells the server about site files, with a workspace that is a table of files. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SiteFiles } from '../../../client/src/site-files.ts';

interface Uri {
  readonly path: string;
  readonly toString: () => string;
}

const fake = vi.hoisted(() => {
  const files = new Map<string, string>();
  const listeners: ((document: { uri: Uri }) => void)[] = [];
  const listen = (listener: (document: { uri: Uri }) => void): { dispose: () => void } => {
    listeners.push(listener);
    return { dispose: () => void listeners.splice(listeners.indexOf(listener), 1) };
  };
  const uri = (text: string): Uri => ({ path: text.slice('mem:'.length), toString: () => text });
  const state = { folders: ['mem:/w'], searchFails: false };
  const workspace = {
    get workspaceFolders() {
      return state.folders.map((folder) => ({ uri: uri(folder) }));
    },
    createFileSystemWatcher: () => ({
      onDidCreate: listen,
      onDidChange: listen,
      onDidDelete: listen,
      dispose: () => undefined,
    }),
    textDocuments: [] as { uri: Uri; getText: () => string }[],
    onDidChangeWorkspaceFolders: listen,
    onDidSaveTextDocument: listen,
    onDidCloseTextDocument: listen,
    onDidChangeTextDocument: (listener: (change: { document: { uri: Uri } }) => void) =>
      listen((document) => {
        listener({ document });
      }),
    findFiles: () =>
      state.searchFails
        ? Promise.reject(new Error('no search here'))
        : Promise.resolve([...files.keys()].filter((name) => name.endsWith('/.esm-site.json')).map(uri)),
    fs: {
      readFile: (of: Uri) => {
        const text = files.get(of.toString());
        return text === undefined ? Promise.reject(new Error('no file')) : Promise.resolve(Buffer.from(text));
      },
    },
  };
  return { files, listeners, uri, state, workspace };
});

vi.mock('vscode', () => ({
  workspace: fake.workspace,
  Uri: { joinPath: (base: Uri, name: string) => fake.uri(`${base.toString()}/${name}`) },
  CancellationTokenSource: class {
    readonly token = {};
    cancel = () => undefined;
    dispose = () => undefined;
  },
}));

let sent: unknown[];

/** A client that only keeps what it sends. */
const client = {
  isRunning: () => true,
  sendNotification: (_: string, params: unknown) => {
    sent.push(params);
    return Promise.resolve();
  },
} as unknown as BaseLanguageClient;

/** Tells all listeners, and waits for what they do. */
async function changed(path: string): Promise<void> {
  for (const listener of [...fake.listeners]) listener({ uri: fake.uri(path) });
  await vi.waitFor(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeEach(() => {
  fake.files.clear();
  fake.state.folders = ['mem:/w'];
  fake.state.searchFails = false;
  sent = [];
});

test('the files in the roots are known before the server starts', async () => {
  fake.files.set('mem:/w/.esm-site.json', '{}');
  fake.files.set('mem:/w/sub/.esm-site.json', '{"egn":true}');
  const sites = new SiteFiles();
  await sites.readRoots();
  expect(sites.forStart()).toEqual([{ uri: 'mem:/w/.esm-site.json', text: '{}' }]);
  await sites.follow(client);
  expect(sent).toEqual([
    {
      files: [
        { uri: 'mem:/w/.esm-site.json', text: '{}' },
        { uri: 'mem:/w/sub/.esm-site.json', text: '{"egn":true}' },
      ],
    },
  ]);
  sites.dispose();
});

test('changes are sent, and only changes', async () => {
  const sites = new SiteFiles();
  await sites.readRoots();
  await sites.follow(client);
  expect(sent).toEqual([]);
  fake.files.set('mem:/w/.esm-site.json', '{}');
  await changed('mem:/w/.esm-site.json');
  await changed('mem:/w/.esm-site.json');
  expect(sent).toEqual([{ files: [{ uri: 'mem:/w/.esm-site.json', text: '{}' }] }]);
  fake.files.clear();
  await changed('mem:/w/.esm-site.json');
  expect(sent.at(-1)).toEqual({ files: [] });
  sites.dispose();
  expect(fake.listeners).toEqual([]);
});

test('what changes while the server starts is sent afterwards', async () => {
  const sites = new SiteFiles();
  await sites.readRoots();
  expect(sites.forStart()).toEqual([]);
  fake.files.set('mem:/w/.esm-site.json', '{}');
  await changed('mem:/w/.esm-site.json');
  expect(sent).toEqual([]);
  await sites.follow(client);
  expect(sent).toHaveLength(1);
  sites.dispose();
});

test('what is not saved yet counts, but for what is no JSON', async () => {
  fake.files.set('mem:/w/.esm-site.json', '{}');
  const sites = new SiteFiles();
  await sites.follow(client);
  let text = '{"egn":true}';
  fake.workspace.textDocuments.push({ uri: fake.uri('mem:/w/.esm-site.json'), getText: () => text });
  await changed('mem:/w/.esm-site.json');
  text = '{"egn":tr';
  await changed('mem:/w/.esm-site.json');
  fake.workspace.textDocuments.length = 0;
  await changed('mem:/w/.esm-site.json');
  const texts = (sent as { files: { text: string }[] }[]).map(({ files }) => files.map((file) => file.text).join());
  expect(texts).toEqual(['{}', '{"egn":true}', '{}']);
  sites.dispose();
});

test('where nothing can be searched for, the roots are read', async () => {
  fake.state.searchFails = true;
  fake.state.folders = ['mem:/v', 'mem:/w'];
  fake.files.set('mem:/w/.esm-site.json', '{}');
  const sites = new SiteFiles();
  await sites.follow(client);
  expect(sent).toEqual([{ files: [{ uri: 'mem:/w/.esm-site.json', text: '{}' }] }]);
  sites.dispose();
});

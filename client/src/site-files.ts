import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The file that tells about a site. */
const pattern = '**/.esm-site.json';

/** Folders may hold copies of other projects; so many site files belong to no one site. */
const most = 200;

/** Milliseconds without a further change before a file that is being written counts. */
const quietTime = 300;

/** Milliseconds that the start of the server may be held up. */
const longestWait = 500;

/** A site file as the server takes it. */
interface SiteFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * Sends the server the site files of the workspace, at its start and when one changes: where it runs in a browser, or the
 * workspace is a virtual one, it could not read them.
 */
export class SiteFiles {
  private files: readonly SiteFile[] = [];
  /** What the server has been told. */
  private told: readonly SiteFile[] = [];
  /** Where the last search has found some. */
  private found: readonly vscode.Uri[] = [];
  private running: vscode.CancellationTokenSource | undefined;
  /** Counts the readings, so that a slow one does not overwrite a later one. */
  private readings = 0;
  private client: BaseLanguageClient | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const renew = (): void => {
      clearTimeout(this.timer);
      void this.renew();
    };
    const later = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(renew, quietTime);
    };
    this.subscriptions = [
      watcher,
      watcher.onDidCreate(renew),
      watcher.onDidChange(renew),
      watcher.onDidDelete(renew),
      vscode.workspace.onDidChangeWorkspaceFolders(renew),
      // What is not saved yet counts, too; and not every file system tells of changes.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isSiteFile(document)) later();
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (isSiteFile(document)) renew();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (isSiteFile(document)) renew();
      }),
    ];
  }

  /**
   * Reads those in the roots of the workspace, so that the first check knows them. A file system that is slow is not waited
   * for: what it has comes later.
   */
  async readRoots(): Promise<void> {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, longestWait, undefined));
    this.files = (await Promise.race([readAll(inRoots()), late])) ?? [];
  }

  /** What is known so far, for a server that starts. */
  forStart(): readonly SiteFile[] {
    this.told = this.files;
    return this.told;
  }

  /** Has every change sent to a server that runs. */
  follow(client: BaseLanguageClient): Promise<void> {
    this.client = client;
    return this.renew();
  }

  private async renew(): Promise<void> {
    const reading = ++this.readings;
    // Where there is nothing that searches, as in a workspace in memory, a search never ends: the known places come first.
    await this.tell(reading);
    if (reading !== this.readings) return;
    const found = await this.search();
    if (reading !== this.readings || isSameSet(found, this.found)) return;
    this.found = found;
    await this.tell(reading);
  }

  /** Reads the files of the known places, and sends them if there is news. */
  private async tell(reading: number): Promise<void> {
    const uris = new Map([...inRoots(), ...this.found].map((uri) => [uri.toString(), uri]));
    const files = (await readAll([...uris.values()])).map((file) => this.whole(file));
    if (reading !== this.readings) return;
    this.files = files;
    if (isSame(files, this.told) || !this.client?.isRunning()) return;
    this.told = files;
    // A server that is gone is told at its next start.
    await this.client.sendNotification('esm/siteFiles', { files }).catch(() => undefined);
  }

  /** Where in the workspace there are site files. A search that runs is ended. */
  private async search(): Promise<readonly vscode.Uri[]> {
    this.endSearch();
    const search = new vscode.CancellationTokenSource();
    this.running = search;
    try {
      return await vscode.workspace.findFiles(pattern, '**/node_modules/**', most, search.token);
    } catch {
      return this.found;
    }
  }

  private endSearch(): void {
    this.running?.cancel();
    this.running?.dispose();
    this.running = undefined;
  }

  /** While a file is being written it is no JSON now and then: what it said before goes on. */
  private whole(file: SiteFile): SiteFile {
    return isJson(file.text) ? file : (this.files.find(({ uri }) => uri === file.uri) ?? file);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.endSearch();
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function isSiteFile({ uri }: vscode.TextDocument): boolean {
  return uri.path.endsWith('/.esm-site.json');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function inRoots(): vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, '.esm-site.json'));
}

async function readAll(uris: readonly vscode.Uri[]): Promise<SiteFile[]> {
  const files = await Promise.all(
    uris.map(async (uri): Promise<SiteFile[]> => {
      try {
        const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
        const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
        return [{ uri: uri.toString(), text }];
      } catch {
        return [];
      }
    }),
  );
  return files.flat();
}

function isSameSet(one: readonly vscode.Uri[], other: readonly vscode.Uri[]): boolean {
  const known = new Set(other.map(String));
  return one.length === other.length && one.every((uri) => known.has(String(uri)));
}

function isSame(one: readonly SiteFile[], other: readonly SiteFile[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ uri, text }, index) => uri === other[index]?.uri && text === other[index].text)
  );
}

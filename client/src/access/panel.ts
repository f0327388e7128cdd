import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pageFolder, pageOf } from './page.ts';
import type { AccessReport, FromPage, ToPage } from './protocol.ts';

/** Milliseconds without a further change of the deck before it is asked about again; of a large deck, so many times as long as it took. */
const quietTime = 400;
const quietTimes = 4;

/** What a page has shown. */
export interface Shown {
  readonly view: 'list' | 'matrix';
  readonly rows: number;
}

/** The panel that shows what one deck grants, kept up with the deck. */
export class AccessPanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly uri: vscode.Uri;
  private readonly shown = new vscode.EventEmitter<Shown | undefined>();
  private readonly subscriptions: { dispose(): unknown }[];
  private report: AccessReport | undefined;
  /** The deck has changed since it was asked about. */
  private isStale = true;
  /** The page is there and listens. */
  private isReady = false;
  private last: Shown | undefined;
  private column: vscode.ViewColumn | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds that the last answer took. */
  private took = 0;
  /** Counts the requests, so that a slow one does not overwrite a later one. */
  private requests = 0;

  /** @param closed called when the panel is gone */
  constructor(client: BaseLanguageClient, extension: vscode.Uri, uri: vscode.Uri, closed: () => void) {
    this.client = client;
    this.uri = uri;
    this.column = vscode.window.visibleTextEditors.find((editor) => this.isDeck(editor.document))?.viewColumn;
    this.panel = vscode.window.createWebviewPanel('esm.access', `Access: ${nameOf(uri)}`, vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [pageFolder(extension)],
    });
    this.subscriptions = [
      this.shown,
      this.panel.onDidDispose(() => {
        this.close();
        closed();
      }),
      this.panel.onDidChangeViewState(() => {
        // A hidden page is thrown away, and tells when it is there again.
        if (!this.panel.visible) this.isReady = false;
      }),
      this.panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.isDeck(document)) this.change();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (this.isDeck(document)) this.change();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && this.isDeck(editor.document)) this.column = editor.viewColumn;
      }),
      // After a restart the server may see more than before.
      client.onDidChangeState(() => {
        if (client.isRunning()) this.change();
      }),
    ];
    this.panel.webview.html = pageOf(this.panel.webview, extension, this.panel.title);
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** What the page shows, once it shows something; undefined when it is closed before. */
  whenShown(): Promise<Shown | undefined> {
    if (this.last && this.isReady) return Promise.resolve(this.last);
    return new Promise((resolve) => {
      const once = this.shown.event((shown) => {
        once.dispose();
        resolve(shown);
      });
    });
  }

  private close(): void {
    clearTimeout(this.timer);
    this.shown.fire(undefined);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async receive(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.isReady = true;
        if (this.isStale) await this.renew();
        else await this.send();
        break;
      case 'shown':
        this.last = { view: message.view, rows: message.rows };
        this.shown.fire(this.last);
        break;
      case 'go':
        await this.go(message.line, message.focus);
        break;
    }
  }

  private change(): void {
    this.isStale = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        if (this.isReady) void this.renew();
      },
      Math.max(quietTime, quietTimes * this.took),
    );
  }

  private async renew(): Promise<void> {
    const request = ++this.requests;
    const textDocument = { uri: this.client.code2ProtocolConverter.asUri(this.uri) };
    const start = Date.now();
    // A server that does not run is asked again when it does.
    const report = await this.client
      .sendRequest<AccessReport | null>('esm/access', { textDocument })
      .catch(() => undefined);
    if (request !== this.requests || report === undefined) return;
    this.took = Date.now() - start;
    this.isStale = false;
    // A deck that is closed has granted what it did.
    if (report !== null || this.report === undefined) this.report = report ?? { sections: [] };
    await this.send();
  }

  private async send(): Promise<void> {
    if (!this.report || !this.isReady) return;
    const message: ToPage = { deck: nameOf(this.uri), report: this.report };
    await this.panel.webview.postMessage(message);
  }

  /** Shows a line of the deck where the deck is, or was last, and not in the place of this panel. */
  private async go(line: number, focus: boolean): Promise<void> {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => this.isDeck(document));
    const document = await vscode.workspace.openTextDocument(this.uri);
    const { range } = document.lineAt(Math.min(line, document.lineCount - 1));
    const start = document.lineAt(range.start.line).firstNonWhitespaceCharacterIndex;
    await vscode.window.showTextDocument(document, {
      viewColumn: editor?.viewColumn ?? this.column ?? vscode.ViewColumn.Beside,
      preserveFocus: !focus,
      selection: range.with({ start: range.start.with({ character: start }) }),
    });
  }

  private isDeck({ uri }: vscode.TextDocument): boolean {
    return uri.toString() === this.uri.toString();
  }
}

function nameOf({ path }: vscode.Uri): string {
  return path.replace(/^.*\//u, '');
}

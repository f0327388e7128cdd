import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { languages } from './options.ts';
import type { Revival } from './revival.ts';

/** What the server tells after it has checked a document. */
interface DocumentStatus {
  readonly uri: string;
  readonly commands: number;
  readonly errors: number;
  readonly warnings: number;
  readonly milliseconds: number;
}

/** The language status item: whether the server runs, and what it found in the deck of the active editor. */
export class StatusItem {
  private readonly item = vscode.languages.createLanguageStatusItem(
    'esm.status',
    languages.map((language) => ({ language })),
  );
  /** The last status of each open document, by URI. */
  private readonly documents = new Map<string, DocumentStatus>();
  private readonly client: BaseLanguageClient;
  private readonly revival: Revival;
  private readonly subscriptions: { dispose(): unknown }[];
  private readonly checks = new vscode.EventEmitter<string>();

  /** Tells of the URI of a document that was checked, as the server knows it. */
  readonly onCheck = this.checks.event;

  constructor(client: BaseLanguageClient, revival: Revival) {
    this.client = client;
    this.revival = revival;
    this.item.name = 'ESM Commands';
    this.subscriptions = [
      this.item,
      this.checks,
      client.onDidChangeState(() => {
        this.show();
      }),
      revival.onWait(() => {
        this.show();
      }),
      client.onNotification('esm/status', (status: DocumentStatus) => {
        this.documents.set(status.uri, status);
        this.show();
        this.checks.fire(status.uri);
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.show();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.documents.delete(this.key(document));
      }),
    ];
    this.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const waiting = this.revival.isWaiting;
    const starting = !waiting && this.client.state === State.Starting;
    const running = !waiting && this.client.state === State.Running;
    this.item.busy = starting || waiting;
    this.item.severity =
      starting || running ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error;
    this.item.command = running
      ? { command: 'esm.showOutput', title: 'Show Output' }
      : { command: 'esm.restartServer', title: 'Restart' };
    const status = this.activeStatus();
    if (running && status !== undefined) {
      const { commands, errors, warnings, milliseconds } = status;
      this.item.text = [count(commands, 'command'), count(errors, 'error'), count(warnings, 'warning')].join(', ');
      this.item.detail = `checked in ${milliseconds < 1 ? 'less than 1' : Math.round(milliseconds)} ms`;
    } else {
      const notRunning = starting ? 'Starting the language server' : 'No language server';
      this.item.text = running ? 'ESM Commands' : waiting ? 'The language server died and starts again' : notRunning;
      this.item.detail = '';
    }
  }

  private activeStatus(): DocumentStatus | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document && this.documents.get(this.key(document));
  }

  /** The URI as the server knows it. */
  private key(document: vscode.TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(document.uri);
  }
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

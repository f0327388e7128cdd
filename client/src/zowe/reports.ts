import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { ZoweReport } from './protocol.ts';

/** Milliseconds without a further check of the deck before the report is asked for. */
const quietTime = 200;

/**
 * The report of the deck that one is working on: that of the active editor, also while no text editor is active. It is asked
 * for after a check of the deck, and only as long as somebody wants it.
 */
export class Reports {
  private readonly client: BaseLanguageClient;
  private readonly isDeck: (document: vscode.TextDocument) => boolean;
  private readonly isWanted: () => boolean;
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly subscriptions: { dispose(): unknown }[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions, so that a slow answer does not overwrite a later one. */
  private questions = 0;
  private current: vscode.TextDocument | undefined;
  private last: ZoweReport | undefined;

  /** Fires when `document` or `report` is another one. */
  readonly onDidChange = this.changes.event;

  /**
   * @param onCheck tells of the URI of a document that was checked, as the server knows it
   * @param isWanted asked before each question
   */
  constructor(
    client: BaseLanguageClient,
    onCheck: vscode.Event<string>,
    isDeck: (document: vscode.TextDocument) => boolean,
    isWanted: () => boolean,
  ) {
    this.client = client;
    this.isDeck = isDeck;
    this.isWanted = isWanted;
    this.subscriptions = [
      this.changes,
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.follow();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.current) this.show(undefined);
      }),
      onCheck((uri) => {
        if (uri === this.uri) this.later();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Starting) this.later();
      }),
    ];
    this.follow();
  }

  /** The deck that is reported on. */
  get document(): vscode.TextDocument | undefined {
    return this.current;
  }

  /** Its URI as the server knows it; empty without a deck. */
  get uri(): string {
    return this.current ? this.client.code2ProtocolConverter.asUri(this.current.uri) : '';
  }

  /** Undefined for a deck that is not about Zowe, and as long as nothing is known. */
  get report(): ZoweReport | undefined {
    return this.last;
  }

  /** Asks at once. */
  async renew(): Promise<void> {
    clearTimeout(this.timer);
    const question = ++this.questions;
    const report = this.current && (await this.of(this.current));
    if (question !== this.questions) return;
    this.last = report;
    this.changes.fire();
  }

  /** The report on any document; undefined where there is none, and while no server runs. */
  async of({ uri }: vscode.TextDocument): Promise<ZoweReport | undefined> {
    if (!this.client.isRunning()) return undefined;
    const textDocument = { uri: this.client.code2ProtocolConverter.asUri(uri) };
    try {
      return (await this.client.sendRequest<ZoweReport | null>('esm/zowe', { textDocument })) ?? undefined;
    } catch {
      // The server is being stopped; it says so itself.
      return undefined;
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Where no text editor is active, one works on the deck all the same: in this view, or in another. */
  private follow(): void {
    const active = vscode.window.activeTextEditor?.document;
    if (active === undefined || active === this.current) return;
    this.show(this.isDeck(active) ? active : undefined);
  }

  private show(document: vscode.TextDocument | undefined): void {
    this.current = document;
    this.last = undefined;
    this.questions++;
    this.changes.fire();
    if (document) this.later();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.current && this.isWanted()) void this.renew();
    }, quietTime);
  }
}

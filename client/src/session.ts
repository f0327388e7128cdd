import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { StatusItem } from './status.ts';

/** The running language server, the commands about it and the display of its state. */
export class Session {
  private readonly client: BaseLanguageClient;

  constructor(client: BaseLanguageClient, context: vscode.ExtensionContext) {
    this.client = client;
    context.subscriptions.push(
      new StatusItem(client),
      vscode.commands.registerCommand('esm.restartServer', () => this.restart()),
      vscode.commands.registerCommand('esm.showOutput', () => {
        client.outputChannel.show();
      }),
    );
  }

  start(): Promise<void> {
    return this.client.start();
  }

  async stop(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
  }

  private async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }
}

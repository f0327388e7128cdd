import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SiteFiles } from './site-files.ts';
import { StatusItem } from './status.ts';

/** The running language server, the commands about it and the display of its state. */
export class Session {
  private readonly client: BaseLanguageClient;
  private readonly sites: SiteFiles;

  constructor(client: BaseLanguageClient, sites: SiteFiles, context: vscode.ExtensionContext) {
    this.client = client;
    this.sites = sites;
    context.subscriptions.push(
      sites,
      new StatusItem(client),
      vscode.commands.registerCommand('esm.restartServer', () => this.restart()),
      vscode.commands.registerCommand('esm.showOutput', () => {
        client.outputChannel.show();
      }),
    );
  }

  async start(): Promise<void> {
    await this.sites.readRoots();
    await this.client.start();
    // The search through the whole workspace may take a while: nobody waits for it.
    void this.sites.follow(this.client);
  }

  async stop(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
  }

  private async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }
}

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { AccessPanels } from './access/panels.ts';
import { RulePages } from './rule-pages.ts';
import type { SiteFiles } from './site-files.ts';
import { StatusItem } from './status.ts';

/** The running language server, the commands about it and the display of its state. */
export class Session {
  private readonly client: BaseLanguageClient;
  private readonly sites: SiteFiles;
  private last: Promise<void> = Promise.resolve();

  constructor(client: BaseLanguageClient, sites: SiteFiles, context: vscode.ExtensionContext) {
    this.client = client;
    this.sites = sites;
    context.subscriptions.push(
      sites,
      new StatusItem(client),
      new RulePages(client).register(),
      new AccessPanels(client, context.extensionUri),
      vscode.commands.registerCommand('esm.restartServer', () => this.restart()),
      vscode.commands.registerCommand('esm.showOutput', () => {
        client.outputChannel.show();
      }),
    );
  }

  start(): Promise<void> {
    return this.next(() => this.startNow());
  }

  stop(): Promise<void> {
    return this.next(() => this.stopNow());
  }

  private restart(): Promise<void> {
    return this.next(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  /** One step after the other: a client that is just starting refuses to be stopped. */
  private next(step: () => Promise<void>): Promise<void> {
    this.last = this.last.then(step, step);
    return this.last;
  }

  private async startNow(): Promise<void> {
    await this.sites.readRoots();
    await this.client.start();
    // The search through the whole workspace may take a while: nobody waits for it.
    void this.sites.follow(this.client);
  }

  private async stopNow(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
  }
}

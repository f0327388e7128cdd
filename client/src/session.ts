import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { AccessPanels } from './access/panels.ts';
import { Conversions } from './convert.ts';
import type { Revival } from './revival.ts';
import { RulePages } from './rule-pages.ts';
import type { SiteFiles } from './site-files.ts';
import { StatusItem } from './status.ts';
import type { Checklist } from './zowe/checklist.ts';
import { zoweFeatures } from './zowe/index.ts';

interface SessionParts {
  readonly client: BaseLanguageClient;
  readonly sites: SiteFiles;
  readonly revival: Revival;
}

/** The running language server, the commands about it and the display of its state. */
export class Session {
  private readonly client: BaseLanguageClient;
  private readonly sites: SiteFiles;
  private readonly revival: Revival;
  /** What Zowe needs, as rows of a view. */
  readonly checklist: Checklist;
  private last: Promise<void> = Promise.resolve();

  constructor({ client, sites, revival }: SessionParts, context: vscode.ExtensionContext) {
    this.client = client;
    this.sites = sites;
    this.revival = revival;
    const status = new StatusItem(client, revival);
    const { checklist, disposables } = zoweFeatures(client, status.onCheck);
    this.checklist = checklist;
    context.subscriptions.push(
      sites,
      status,
      ...disposables,
      new RulePages(client).register(),
      new AccessPanels(client, context.extensionUri),
      new Conversions(client),
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
    this.revival.giveUp();
    return this.next(() => this.stopNow());
  }

  private restart(): Promise<void> {
    if (this.revival.hurry()) return this.last;
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
    // The client tells why a start failed. What was registered stays, with the way to start the server again.
    await this.client.start().catch(() => undefined);
    // The search through the whole workspace may take a while: nobody waits for it.
    void this.sites.follow(this.client);
  }

  private async stopNow(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
  }
}

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languages } from '../options.ts';
import { AccessPanel, type Shown } from './panel.ts';

/** The panels with the access that decks grant: one for each deck that was asked about. */
export class AccessPanels {
  private readonly panels = new Map<string, AccessPanel>();
  private readonly client: BaseLanguageClient;
  private readonly extension: vscode.Uri;
  private readonly command: vscode.Disposable;

  /** @param extension where the extension is installed */
  constructor(client: BaseLanguageClient, extension: vscode.Uri) {
    this.client = client;
    this.extension = extension;
    this.command = vscode.commands.registerCommand('esm.showAccess', (uri?: unknown) => this.show(uri));
  }

  dispose(): void {
    this.command.dispose();
    for (const panel of [...this.panels.values()]) panel.dispose();
  }

  /**
   * Shows what a deck grants.
   * @param chosen its URI; the deck of the active editor without it
   * @returns what is shown, once it is
   */
  private async show(chosen: unknown): Promise<Shown | undefined> {
    const uri = chosen instanceof vscode.Uri ? chosen : vscode.window.activeTextEditor?.document.uri;
    const document = uri && (await vscode.workspace.openTextDocument(uri));
    if (!document || !languages.some((language) => language === document.languageId)) {
      void vscode.window.showInformationMessage('Open a deck to see which access it grants.');
      return undefined;
    }
    const key = document.uri.toString();
    let panel = this.panels.get(key);
    if (panel) {
      panel.reveal();
    } else {
      panel = new AccessPanel(this.client, this.extension, document.uri, () => this.panels.delete(key));
      this.panels.set(key, panel);
    }
    return panel.whenShown();
  }
}

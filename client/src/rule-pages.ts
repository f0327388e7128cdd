import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The pages about the rules are made by the server when one is opened, so they need neither files nor a network. */
const scheme = 'esm-rule';

/** The address that a diagnostic's code leads to; the rule's code follows. */
export const rulePages = `${scheme}:`;

/** Opens the pages: the code of a diagnostic is a link to one. */
export class RulePages implements vscode.TextDocumentContentProvider {
  private readonly client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.client = client;
  }

  /** To be disposed of with the extension. */
  register(): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  async provideTextDocumentContent({ path }: vscode.Uri): Promise<string> {
    const code = path.replace(/^\//, '').replace(/\.md$/, '');
    const page = await this.client.sendRequest<string | null>('esm/rulePage', { code });
    return page ?? `There is no rule ${code}.\n`;
  }
}

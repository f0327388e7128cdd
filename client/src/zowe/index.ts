import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languages } from '../options.ts';
import { Checklist } from './checklist.ts';
import { zoweCommands } from './commands.ts';
import { Reports } from './reports.ts';

/**
 * The checklist of what Zowe needs, and the commands about it.
 * @param onCheck tells of the URI of a document that was checked
 */
export function zoweFeatures(
  client: BaseLanguageClient,
  onCheck: vscode.Event<string>,
): { readonly checklist: Checklist; readonly disposables: readonly { dispose(): unknown }[] } {
  const isDeck = (document: vscode.TextDocument): boolean =>
    vscode.languages.match(
      languages.map((language) => ({ language })),
      document,
    ) > 0;
  const checklist = new Checklist((isWanted) => new Reports(client, onCheck, isDeck, isWanted));
  return { checklist, disposables: [checklist, ...zoweCommands(client, checklist)] };
}

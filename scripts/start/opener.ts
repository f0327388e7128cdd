/**
 * A development extension for `npm start`: puts the sample decks into the in-memory workspace of the page and opens the
 * first one. What a visitor edits is gone when the page is reloaded.
 */
import * as vscode from 'vscode';

/** The decks of samples/ by name, put in when this file is bundled. */
declare const SAMPLES: Readonly<Record<string, string>>;

/** The deck to open. */
declare const FIRST_SAMPLE: string;

export async function activate(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return;
  await vscode.workspace.fs.createDirectory(folder);
  const encoder = new TextEncoder();
  for (const [name, text] of Object.entries(SAMPLES)) {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), encoder.encode(text));
  }
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, FIRST_SAMPLE), { preview: false });
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import type { Insertion } from './tree.ts';

/** Puts in what Zowe needs, in one step to undo, and shows where. Says so when nothing could be put in. */
export async function insert(client: BaseLanguageClient, { uri, esm, ids }: Insertion): Promise<void> {
  const edit = ids.length > 0 ? await insertion(client, { uri, esm, ids }) : undefined;
  if (edit === undefined || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showInformationMessage(
      ids.length === 0
        ? 'Nothing that commands of this section could give is missing.'
        : 'Nothing was inserted: the deck has it already, or there is no place in it where the commands would count.',
    );
    return;
  }
  const [file, [first] = []] = edit.entries()[0] ?? [];
  const editor = vscode.window.visibleTextEditors.find(({ document }) => String(document.uri) === String(file));
  if (editor && first) editor.revealRange(first.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The edit for the text as it is now. What is typed while the server thinks makes it think again. */
async function insertion(
  client: BaseLanguageClient,
  { uri, esm, ids }: Insertion,
): Promise<vscode.WorkspaceEdit | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const edit = await client.sendRequest<WorkspaceEdit | null>('esm/zoweInsert', { textDocument: { uri }, esm, ids });
    if (edit === null) return undefined;
    if (isForNow(edit, client)) return client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }
  return undefined;
}

/** True unless the edit was made for another version of a document. */
function isForNow({ documentChanges = [] }: WorkspaceEdit, client: BaseLanguageClient): boolean {
  return documentChanges.every((change) => {
    if (!('textDocument' in change) || change.textDocument.version === null) return true;
    const uri = String(client.protocol2CodeConverter.asUri(change.textDocument.uri));
    const open = vscode.workspace.textDocuments.find((document) => String(document.uri) === uri);
    return open === undefined || open.version === change.textDocument.version;
  });
}

import * as vscode from 'vscode';
import { assert, assertEqual } from './assert.ts';
import { eventually, openDeck, type } from './editor.ts';

/** What the command answers: what its page shows. */
interface Shown {
  readonly view: string;
  readonly rows: number;
}

function showAccess(uri?: vscode.Uri): Thenable<Shown | undefined> {
  return vscode.commands.executeCommand('esm.showAccess', uri);
}

/** The names of the open tabs that are pages of the extension. */
function pages(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label);
}

async function closePages(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputWebview));
}

suite('the access matrix', () => {
  teardown(closePages);

  test('shows what the active deck grants', async () => {
    await openDeck('zwesecur.jcl');
    const shown = await showAccess();
    assertEqual(JSON.stringify(shown), '{"view":"matrix","rows":1}');
    assertEqual(JSON.stringify(pages()), '["Access: zwesecur.jcl"]');
  });

  test('follows the deck, and opens once for each', async () => {
    const { document } = await openDeck('zwesecur.jcl');
    await showAccess(document.uri);
    const line = document.getText().split('\n').indexOf('SETROPTS RACLIST(FACILITY) REFRESH');
    assert(line > 0, 'no line to write at');
    await type(
      document.uri,
      new vscode.Position(line, 0),
      'PERMIT BPX.SERVER CLASS(FACILITY) ID(&ZOWEUSER.2) ACCESS(READ)\n',
    );
    let shown: Shown | undefined;
    for (let attempt = 0; attempt < 100 && shown?.rows !== 2; attempt++) {
      await new Promise<void>((resolve) => setTimeout(resolve, 100));
      shown = await showAccess(document.uri);
    }
    assertEqual(shown?.rows ?? 0, 2);
    assertEqual(pages().length, 1);
  });

  test('shows what an untitled deck grants', async () => {
    const content = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(JOE ANN) ACCESS(READ)\n';
    const document = await vscode.workspace.openTextDocument({ content, language: 'racf' });
    await vscode.window.showTextDocument(document);
    assertEqual((await showAccess())?.rows ?? 0, 2);
  });

  test('is not there for other documents', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'text', language: 'plaintext' });
    await vscode.window.showTextDocument(document);
    // The notice that tells so is not waited for.
    assert((await showAccess()) === undefined, 'something is shown');
    await eventually(pages, (names) => names.length === 0, String);
  });
});

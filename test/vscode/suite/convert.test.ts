import * as vscode from 'vscode';
import { assert, assertEqual, assertIncludes } from './assert.ts';
import { after, openDeck } from './editor.ts';

/** The actions of a place that lead to a conversion. */
async function conversionsAt(uri: vscode.Uri, position: vscode.Position): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(position, position),
    'refactor',
  );
  return actions.filter(({ command }) => /^esm\.(?:showIn|convertSection)$/.test(command?.command ?? ''));
}

/** What is read, once it is what is waited for. */
async function until<T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  let value = await read();
  for (let attempt = 0; attempt < 100 && !isThere(value); attempt++) {
    await new Promise<void>((resolve) => setTimeout(resolve, 100));
    value = await read();
  }
  assert(isThere(value), `Not what was waited for, but: ${JSON.stringify(value)}`);
  return value;
}

async function run({ command }: vscode.CodeAction): Promise<vscode.TextDocument> {
  assert(command !== undefined, 'the action has no command');
  const rest: readonly unknown[] = command.arguments ?? [];
  const uri = await vscode.commands.executeCommand<vscode.Uri>(command.command, ...rest);
  return vscode.workspace.openTextDocument(uri);
}

suite('conversion into another product', () => {
  teardown(async () => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const isShown = ({ input }: vscode.Tab): boolean =>
      input instanceof vscode.TabInputText && input.uri.scheme === 'esm-convert';
    await vscode.window.tabGroups.close(tabs.filter(isShown));
  });

  test('a permission is shown beside the deck, only for reading', async () => {
    const { document } = await openDeck('zwesecur.jcl');
    const actions = await until(
      () => conversionsAt(document.uri, after(document, 'PERMIT BPX')),
      (found) => found.length === 4,
    );
    assertIncludes(
      actions.map(({ title }) => title),
      'Convert section to ACF2',
    );
    const first = actions.find(({ title }) => title === 'Show this in ACF2');
    assert(first !== undefined, 'not offered');
    const shown = await run(first);
    assertEqual(shown.languageId, 'acf2');
    assertEqual(shown.uri.scheme, 'esm-convert');
    assert(shown.getText().includes('RECKEY BPX ADD(SERVER '), shown.getText());
    assertEqual(vscode.window.activeTextEditor?.document.uri.toString() ?? '', shown.uri.toString());
  });

  test('a section is converted as a whole, and again after an edit of the deck', async () => {
    const content = '/* the server */\nPERMIT BPX.SERVER CLASS(FACILITY) ID(OPS) ACCESS(READ)\n';
    const document = await vscode.workspace.openTextDocument({ content, language: 'racf' });
    await vscode.window.showTextDocument(document);
    const convert = async (): Promise<string> => {
      const [action] = (await conversionsAt(document.uri, new vscode.Position(1, 3))).filter(
        ({ title }) => title === 'Convert section to Top Secret',
      );
      return action ? (await run(action)).getText() : '';
    };
    const text = await until(convert, (found) => found !== '');
    assert(text.includes('/* the server */'), text);
    assert(text.includes('TSS PERMIT(OPS) IBMFAC(BPX.SERVER) ACCESS(READ)'), text);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(1, 0, 2, 0), 'LISTUSER JOE\n');
    await vscode.workspace.applyEdit(edit);
    await until(convert, (found) => found.includes('TSS LIST(JOE)'));
  });
});

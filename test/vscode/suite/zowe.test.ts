import * as vscode from 'vscode';
import { assert, assertEqual, assertIncludes } from './assert.ts';
import { activate, after, eventually, openDeck, waitForRule, withSetting } from './editor.ts';

/** The view's rows, which the extension gives out since no interface of the editor does. */
async function checklist(): Promise<vscode.TreeDataProvider<unknown>> {
  return ((await activate()).exports as { checklist: vscode.TreeDataProvider<unknown> }).checklist;
}

interface Row {
  /** As the view shows it: label and description. */
  readonly text: string;
  readonly item: vscode.TreeItem;
  readonly row: unknown;
}

/** The rows below one, or those at the top. */
async function rowsBelow(row?: unknown): Promise<Row[]> {
  const rows = await checklist();
  const below = (await rows.getChildren(row)) ?? [];
  return Promise.all(
    below.map(async (one) => {
      const item = await rows.getTreeItem(one);
      const label = typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
      return { text: `${label} ${String(item.description ?? '')}`.trim(), item, row: one };
    }),
  );
}

/** The rows at the top, once they satisfy the predicate. */
async function waitForRows(predicate: (texts: readonly string[]) => boolean): Promise<Row[]> {
  let rows: Row[] = [];
  const read = (): Row[] => {
    void rowsBelow().then((found) => {
      rows = found;
    });
    return rows;
  };
  const texts = (found: readonly Row[]): string[] => found.map(({ text }) => text);
  return eventually(
    read,
    (found) => predicate(texts(found)),
    (found) => texts(found).join(' | '),
  );
}

/** The row below one whose text begins so. */
async function rowBelow(row: unknown, text: string): Promise<Row> {
  const rows = await rowsBelow(row);
  const found = rows.find((one) => one.text.startsWith(text));
  assert(found !== undefined, `no ${text} among ${rows.map((one) => one.text).join(' | ')}`);
  return found;
}

function isTicked({ item: { checkboxState } }: Row): boolean {
  const state = typeof checkboxState === 'object' ? checkboxState.state : checkboxState;
  return state === vscode.TreeItemCheckboxState.Checked;
}

const isComplete = (text: string): boolean => /\b(\d+) of \1 required/.test(text);

async function lensTitles(uri: vscode.Uri): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 50);
  return lenses.flatMap(({ command }) => command?.title ?? []);
}

suite('Zowe', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    ({ document } = await openDeck('zowe.jcl'));
    await vscode.commands.executeCommand('esm.zowe.showChecklist');
  });

  test('the checklist has the sections with their components and what these need', async () => {
    const sections = await waitForRows((texts) => texts.length === 3);
    for (const [index, product] of ['RACF', 'ACF2', 'Top Secret'].entries()) {
      assert(sections[index]?.text.startsWith(`${product} `) === true, sections[index]?.text ?? 'no row');
    }
    const zss = await rowBelow(sections[0]?.row, 'ZSS');
    const items = await rowsBelow(zss.row);
    const lacking = items.find(({ text }) => text.includes('BPX.DAEMON'));
    assert(lacking !== undefined, items.map(({ text }) => text).join(' | '));
    assert(lacking.item.contextValue === 'item.insert', lacking.item.contextValue ?? 'no context value');
    const keyring = await rowBelow(sections[0]?.row, 'Certificates in a key ring');
    assert(isTicked(zss) && !isTicked(keyring), 'the wrong components are in use');
  });

  test('the components in use are a setting', async () => {
    const isUsed = async (): Promise<boolean> => {
      const [section] = await waitForRows((texts) => texts.length === 3);
      return isTicked(await rowBelow(section?.row, 'Certificates in a key ring'));
    };
    await withSetting('zowe.components', ['core', 'keyring'], async () => {
      let used = false;
      await eventually(
        () => {
          void isUsed().then((now) => (used = now));
          return used;
        },
        (now) => now,
        String,
      );
    });
  });

  test('a row inserts what it stands for', async () => {
    const [section] = await waitForRows((texts) => texts.length === 3);
    const zss = await rowBelow(section?.row, 'ZSS');
    const items = await rowsBelow(zss.row);
    const lacking = items.find(({ text }) => text.includes('BPX.DAEMON'));
    await vscode.commands.executeCommand('esm.zowe.insert', lacking?.row);
    assertIncludes(document.getText().split(/[ \n]/), 'BPX.DAEMON');
    assert(document.lineAt(after(document, 'PERMIT BPX.DAEMON').line).text.includes('&ZOWEUSER.'), document.getText());
    await eventually(
      () => document.getText(),
      (text) => text.includes('BPX.DAEMON'),
      String,
    );
  });

  for (const [index, esm, product] of [
    [0, 'racf', 'RACF'],
    [1, 'acf2', 'ACF2'],
    [2, 'tss', 'Top Secret'],
  ] as const) {
    test(`all that is missing in ${product} is inserted in one step to undo, then nothing is missing`, async () => {
      const before = document.getText();
      const insertMissing = (): Thenable<unknown> =>
        vscode.commands.executeCommand('esm.zowe.insertMissing', document.uri.toString(), esm);
      await waitForRule(document.uri, 'zowe/missing-requirements');
      await insertMissing();
      const after = document.getText();
      assert(after !== before, 'nothing was inserted');
      await waitForRows((texts) => texts[index]?.startsWith(product) === true && isComplete(texts[index]));
      await insertMissing();
      assertEqual(document.getText(), after);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assertEqual(document.getText(), before);
    });
  }

  test('a lens above each section counts', async () => {
    const titles = await lensTitles(document.uri);
    assert(
      titles.some((title) => /^Zowe permissions: \d+ of \d+ required/.test(title)),
      titles.join(' | '),
    );
    assert(
      titles.some((title) => title.startsWith('Insert ')),
      titles.join(' | '),
    );
  });

  test('a new deck opens without problems', async () => {
    await vscode.commands.executeCommand('esm.zowe.newDeck', {
      esms: ['racf', 'acf2', 'tss'],
      components: ['core', 'zis', 'zss', 'keyring'],
      names: { sysprog: 'SYSPROGS', adminDepartment: 'ZOWEDEPT', hlq: 'SYS1.ZOWE' },
    });
    const deck = vscode.window.activeTextEditor?.document;
    assert(deck !== undefined && deck.isUntitled && deck.languageId === 'jcl', 'no new document');
    const rows = await waitForRows((texts) => texts.length === 3 && texts.every(isComplete));
    assertEqual(rows.length, 3);
    const problems = vscode.languages.getDiagnostics(deck.uri).map(({ message }) => message);
    assertEqual(problems.join(' | '), '');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('Escape leaves everything as it was', async () => {
    const open = vscode.workspace.textDocuments.length;
    let isDone = false;
    const done = Promise.resolve(vscode.commands.executeCommand('esm.zowe.newDeck')).then(() => (isDone = true));
    await eventually(
      () => {
        void vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        return isDone;
      },
      (now) => now,
      String,
    );
    await done;
    assertEqual(vscode.workspace.textDocuments.length, open);
  });
});

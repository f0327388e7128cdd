import * as vscode from 'vscode';
import { assert, assertEqual, assertIncludes } from './assert.ts';
import { activate, openDeck, waitForRule } from './editor.ts';

suite('the extension', () => {
  test('is started by opening a deck', async () => {
    await openDeck('permits.racf');
    assert((await activate()).isActive, 'not active');
  });

  for (const [name, language] of [
    ['permits.racf', 'racf'],
    ['rules.acf2', 'acf2'],
    ['permits.tss', 'tss'],
    ['zwesecur.jcl', 'jcl'],
  ] as const) {
    test(`opens ${name} as ${language}`, async () => {
      const { document } = await openDeck(name);
      assertEqual(document.languageId, language);
    });
  }

  for (const [what, content, language] of [
    ['RACF commands', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(A)\n', 'racf'],
    ['a job', "//ZOWE     JOB (ACCT),'SECURITY'\n", 'jcl'],
  ] as const) {
    test(`knows ${what} without a file name by the first line`, async () => {
      const document = await vscode.workspace.openTextDocument({ content });
      const { document: shown } = await vscode.window.showTextDocument(document);
      assertEqual(shown.languageId, language);
    });
  }

  test('shows where the columns end, in decks only', async () => {
    const { document } = await openDeck('permits.racf');
    const rulers = vscode.workspace.getConfiguration('editor', document).get<number[]>('rulers');
    assertEqual(JSON.stringify(rulers), '[72,80]');
    assertEqual(JSON.stringify(vscode.workspace.getConfiguration('editor').get<number[]>('rulers')), '[]');
  });

  test('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    assertIncludes(commands, 'esm.restartServer');
    assertIncludes(commands, 'esm.showOutput');
  });

  test('survives a restart of its server', async () => {
    await openDeck('permits.racf');
    await vscode.commands.executeCommand('esm.restartServer');
    assert((await activate()).isActive, 'not active');
  });

  test('survives an impatient user who restarts it twice', async () => {
    const { document } = await openDeck('permits.racf');
    const restart = (): Thenable<unknown> => vscode.commands.executeCommand('esm.restartServer');
    await Promise.all([restart(), restart()]);
    await waitForRule(document.uri, 'racf/execute-outside-dataset-program');
  });
});

import * as vscode from 'vscode';
import { assert, assertEqual, assertIncludes } from './assert.ts';
import { activate, openDeck, waitForDiagnostics, waitForRule } from './editor.ts';

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

  // A web worker is no process that could be ended from outside, and only Linux shows processes as files.
  const system = typeof process === 'undefined' || process.platform !== 'linux' ? undefined : process;
  if (system === undefined) return;

  test('starts its server again when it dies', async () => {
    const { document } = await openDeck('permits.racf');
    await waitForRule(document.uri, 'racf/execute-outside-dataset-program');
    const before = await serverProcesses();
    assertEqual(before.length, 1);
    system.kill(Number(before[0]), 'SIGKILL');
    let now: readonly string[] = [];
    for (let waited = 0; waited < 15_000 && (now.length === 0 || now[0] === before[0]); waited += 100) {
      await new Promise<void>((resolve) => setTimeout(resolve, 100));
      now = await serverProcesses();
    }
    assertEqual(now.length, 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'PERMIT A.B CLASS(FACILITY) ID(C) ACCESS(EXECUTE)\n');
    await vscode.workspace.applyEdit(edit);
    await waitForDiagnostics(document.uri, (all) => all.some(({ range }) => range.start.line === 0));
  });
});

/** The numbers of the processes that this extension host has started for the language server. */
async function serverProcesses(): Promise<string[]> {
  const processes = vscode.Uri.file('/proc');
  const found: string[] = [];
  for (const [name] of await vscode.workspace.fs.readDirectory(processes)) {
    if (!/^\d+$/u.test(name)) continue;
    const command = await read(name, 'cmdline');
    const parent = / PPid:\t(\d+)/u.exec((await read(name, 'status')).replaceAll('\n', ' '))?.[1];
    if (command.includes('dist/server.js') && parent === String(process?.pid)) found.push(name);
  }
  return found;

  function read(number: string, file: string): Thenable<string> {
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(processes, number, file)).then(
      (bytes) => String.fromCharCode(...bytes),
      // It has ended meanwhile.
      () => '',
    );
  }
}

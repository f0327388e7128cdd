import * as vscode from 'vscode';
import { assert, assertEqual, assertIncludes } from './assert.ts';
import {
  after,
  applyCodeAction,
  codeOf,
  completionLabels,
  eventually,
  hoverText,
  openDeck,
  waitForDiagnostics,
  waitForRule,
  withSetting,
  writeBeside,
} from './editor.ts';

const siteFile = '.esm-site.json';
const unknown = 'racf/unknown-class';
const open = 'racf/everyone-may-change';

/** A class that the deck and the site file shall know by this name only, so that no test sees what another declared. */
async function openWithClass(name: string): Promise<vscode.TextDocument> {
  const { document } = await openDeck('site.racf');
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  edit.replace(document.uri, whole, document.getText().replaceAll('$PAYROLL', name));
  assert(await vscode.workspace.applyEdit(edit), 'the class could not be renamed');
  return document;
}

function waitUntilKnown(uri: vscode.Uri): Promise<unknown> {
  return waitForDiagnostics(uri, (all) => all.every((one) => codeOf(one) !== unknown));
}

function remove(uri: vscode.Uri): Thenable<void> {
  return vscode.workspace.fs.delete(uri);
}

/** The site file in the root of the workspace: where no search finds files, as in a browser, it is still read. */
function rootFile(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder !== undefined, 'no workspace');
  return vscode.Uri.joinPath(folder.uri, siteFile);
}

suite('a site', () => {
  test('has classes in its file', async () => {
    const document = await openWithClass('$FILED');
    await waitForRule(document.uri, unknown);
    const classes = [{ name: '$FILED', doc: 'Functions of payroll.' }];
    await vscode.workspace.fs.writeFile(rootFile(), new TextEncoder().encode(JSON.stringify({ classes })));
    try {
      await waitUntilKnown(document.uri);
      assertIncludes(await completionLabels(document.uri, after(document, 'CLASS(')), '$FILED');
      const hover = await hoverText(document.uri, after(document, 'CLASS($F'));
      assert(hover.includes('Functions of payroll.'), hover);
    } finally {
      await remove(rootFile());
    }
    await waitForRule(document.uri, unknown);
  });

  test('has classes in the settings', async () => {
    const document = await openWithClass('$SET');
    await waitForRule(document.uri, unknown);
    await withSetting('site.classes', ['$SET'], async () => {
      await waitUntilKnown(document.uri);
      assertIncludes(await completionLabels(document.uri, after(document, 'CLASS(')), '$SET');
    });
    await waitForRule(document.uri, unknown);
  });

  test('decides how grave a report is', async () => {
    const { document } = await openDeck('site.racf');
    assertEqual((await waitForRule(document.uri, open)).severity, vscode.DiagnosticSeverity.Warning);
    const severe = (all: readonly vscode.Diagnostic[]): boolean =>
      all.some((one) => codeOf(one) === open && one.severity === vscode.DiagnosticSeverity.Error);
    await withSetting('rules', { 'racf/everyone-*': 'error' }, async () => {
      await waitForDiagnostics(document.uri, severe);
    });
    await waitForDiagnostics(document.uri, (all) => !severe(all));
  });

  test('demands operands', async () => {
    const { document } = await openDeck('site.racf');
    await withSetting('site.required', { RDEFINE: ['OWNER'] }, async () => {
      await waitForRule(document.uri, 'racf/site-required-operand');
    });
    await waitForDiagnostics(document.uri, (all) => all.every((one) => codeOf(one) !== 'racf/site-required-operand'));
  });

  test('gets a file by the quick fix that declares a class, and then more in it', async () => {
    try {
      for (const name of ['$FIRST', '$SECOND']) {
        const document = await openWithClass(name);
        const { range } = await waitForRule(document.uri, unknown);
        await applyCodeAction(document.uri, range, /^Declare \$(FIRST|SECOND) as a class of your site/);
        await waitUntilKnown(document.uri);
      }
      const { document } = await openDeck('site.tss');
      const { range } = await waitForRule(document.uri, 'tss/unknown-operand');
      await applyCodeAction(document.uri, range, /^Declare IBMFACS as a resource class of your site/);
      await waitForDiagnostics(document.uri, (all) => all.every((one) => codeOf(one) !== 'tss/unknown-operand'));
      const site = await vscode.workspace.openTextDocument(rootFile());
      assertEqual(
        JSON.stringify(JSON.parse(site.getText())),
        '{"tss":{"resourceClasses":["IBMFACS"]},"classes":["$FIRST","$SECOND"]}',
      );
      await site.save();
    } finally {
      await remove(rootFile());
    }
  });
});

suite('the site file', () => {
  /** The file with this text, in a folder of its own, shown in the editor. */
  async function show(text: string): Promise<vscode.TextDocument> {
    const { document } = await openDeck('site.racf');
    const uri = await writeBeside(document, siteFile, text);
    return (await vscode.window.showTextDocument(uri, { preview: false })).document;
  }

  suiteSetup(async () => {
    const language = vscode.extensions.getExtension('vscode.json-language-features');
    assert(language !== undefined, 'the host has no language service for JSON');
    await language.activate();
  });

  test('is completed by its schema', async () => {
    const document = await show('{\n  "egn": true,\n  \n}\n');
    assertEqual(document.languageId, 'json');
    let labels: string[] = [];
    for (let attempt = 0; attempt < 40 && !labels.includes('raclisted'); attempt++) {
      labels = await completionLabels(document.uri, new vscode.Position(2, 2));
    }
    for (const name of ['classes', 'raclisted', 'rules']) assertIncludes(labels, name);
  });

  test('is checked by its schema', async () => {
    const { uri } = await show('{\n  "egn": "yes"\n}\n');
    const [diagnostic] = await waitForDiagnostics(uri, (all) => all.length > 0);
    assert(diagnostic?.range.start.line === 1 && diagnostic.message.includes('boolean'), diagnostic?.message ?? 'none');
  });

  test('has rules completed with what they are about', async () => {
    const document = await show('{\n  "rules": {  }\n}\n');
    await eventually(
      () => document.languageId,
      (id) => id === 'json',
      String,
    );
    const labels = await completionLabels(document.uri, new vscode.Position(1, 13));
    assertIncludes(labels, 'racf/uid-zero');
  });
});

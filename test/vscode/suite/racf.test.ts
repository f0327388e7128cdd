import * as vscode from 'vscode';
import { assert, assertIncludes } from './assert.ts';
import {
  after,
  applyCodeAction,
  codeOf,
  completionLabels,
  definitionsAt,
  eventually,
  foldedLines,
  highlightsAt,
  hoverText,
  openDeck,
  outlineNames,
  referencesAt,
  renameAt,
  selectionsAt,
  signatureAt,
  type,
  waitForDiagnostics,
  waitForRule,
  withSetting,
} from './editor.ts';

const rule = 'racf/execute-outside-dataset-program';

// The same in a plain file and in the RACF section of a job, where commands stand on continued cards.
for (const name of ['permits.racf', 'zwesecur.jcl']) {
  suite(`RACF commands in ${name}`, () => {
    let document: vscode.TextDocument;

    setup(async () => {
      ({ document } = await openDeck(name));
    });

    test('are checked', async () => {
      const diagnostic = await waitForRule(document.uri, rule);
      const text = document.getText(diagnostic.range);
      assert(text.includes('EXECUTE'), `reported at ${JSON.stringify(text)}`);
      const { code } = diagnostic;
      assert(typeof code === 'object', 'no link to the page of the rule');
      const page = await vscode.workspace.openTextDocument(code.target);
      assert(page.getText().includes('## What to do'), page.getText());
    });

    test('are fixed by a code action', async () => {
      const diagnostic = await waitForRule(document.uri, rule);
      await applyCodeAction(document.uri, diagnostic.range, /^Replace EXECUTE by READ/);
      assert(document.getText().includes('ACCESS(READ)'), document.getText());
      await waitForDiagnostics(document.uri, (all) => all.every((one) => codeOf(one) !== rule));
    });

    test('gain the permissions that Zowe misses, within 72 columns', async () => {
      const { range } = await waitForRule(document.uri, rule);
      const before = document.getText().split('\n');
      await applyCodeAction(document.uri, range, /^Insert everything required for Zowe/);
      const lines = document.getText().split('\n');
      const inserted = lines.filter((line) => line.startsWith('PERMIT ') && !before.includes(line));
      assert(inserted.length > 1, document.getText());
      assert(
        lines.every((line) => line.length <= 72),
        document.getText(),
      );
    });

    test('are explained by hover', async () => {
      const text = await hoverText(document.uri, after(document, '\nPERM'));
      assert(/access list/i.test(text), text);
    });

    test('are completed: the operands', async () => {
      const labels = await completionLabels(document.uri, after(document, 'CLASS(FACILITY) '));
      assertIncludes(labels, 'WHEN');
    });

    test('are completed: the access levels', async () => {
      const labels = await completionLabels(document.uri, after(document, 'ACCESS('));
      assertIncludes(labels, 'CONTROL');
    });

    test('show the form of the operand that is written', async () => {
      const found = await signatureAt(document.uri, after(document, 'ACCESS('));
      assert(found?.label.startsWith('ACCESS') === true, JSON.stringify(found));
      assert(found.active === 0, JSON.stringify(found));
    });

    test('lead from a profile to its other places and its definition', async () => {
      const at = after(document, 'PERMIT BPX');
      const references = await referencesAt(document, at);
      assert(references.length === 2, references.join(' | '));
      const definitions = await definitionsAt(document, at);
      assert(definitions.length === 1 && definitions[0]?.startsWith('RDEFINE') === true, definitions.join(' | '));
    });

    test('have the places of a profile highlighted', async () => {
      const places = await highlightsAt(document, after(document, 'PERMIT BPX'));
      assert(places.length === 2 && places.every((one) => one.endsWith(': BPX.SERVER')), places.join(' | '));
    });

    test('are selected from the word to the document', async () => {
      const steps = await selectionsAt(document, after(document, 'ACCESS(EXE'));
      const texts = ['EXECUTE', 'ACCESS(EXECUTE)', document.getText()];
      assert(
        texts.every((text) => steps.includes(text)) && steps.some((text) => /^PERMIT[^]*ACCESS\(EXECUTE\)$/.test(text)),
        steps.join('\n---\n'),
      );
    });

    test('have resource names that are one word', async () => {
      // The language configuration is read in the background once a document of the language is open.
      const position = after(document, 'PERMIT BPX');
      const word = (): string => document.getText(document.getWordRangeAtPosition(position));
      await eventually(word, (text) => text === 'BPX.SERVER', String);
    });

    test('are listed in the outline', async () => {
      const names = await outlineNames(document.uri);
      assert(
        names.some((one) => one.includes('BPX.SERVER')),
        names.join(' | '),
      );
    });

    test('are coloured by what they mean', async () => {
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      assert(tokens !== undefined && tokens.data.length > 0, 'no tokens');
    });

    test('are not checked by a rule that is switched off', async () => {
      await waitForRule(document.uri, rule);
      await withSetting('rules', { [rule]: 'off' }, async () => {
        await waitForDiagnostics(document.uri, (all) => all.every((one) => codeOf(one) !== rule));
      });
      await waitForRule(document.uri, rule);
    });

    test('are quiet where a comment suppresses a rule, once it gives a reason', async () => {
      const { range } = await waitForRule(document.uri, rule);
      await applyCodeAction(document.uri, range, new RegExp(`^Suppress ${rule} with a comment`));
      await waitForDiagnostics(document.uri, (all) => all.every((one) => codeOf(one) !== rule));
      await waitForRule(document.uri, 'deck/suppression-without-reason');
      await type(document.uri, after(document, `esm-ignore ${rule}:`), ' agreed');
      const left = 'deck/suppression-without-reason';
      await waitForDiagnostics(document.uri, (all) => all.every((one) => codeOf(one) !== left));
      assert(document.getText().includes('\nPERMIT BPX.SERVER'), document.getText());
    });
  });
}

suite('a member of the RACF parameter library', () => {
  test('is told by its first line', async () => {
    const { document } = await openDeck('parameters.racf');
    const hover = await hoverText(document.uri, after(document, 'TARG'));
    assert(hover.includes('TARGET'), hover);
    // The line that tells is a comment there, and no command for TSO.
    await waitForDiagnostics(document.uri, (all) => all.length === 0);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, document.lineAt(0).rangeIncludingLineBreak);
    assert(await vscode.workspace.applyEdit(edit), 'the line could not be deleted');
    await waitForRule(document.uri, 'racf/operator-command-in-tso');
    await type(document.uri, new vscode.Position(0, 0), '// esm: parmlib\n');
    await waitForDiagnostics(document.uri, (all) => all.length === 0);
  });
});

suite('the symbols of a job', () => {
  test('are renamed in JCL and in commands', async () => {
    const { document } = await openDeck('zwesecur.jcl');
    await renameAt(document.uri, after(document, 'ID(&ZOWE'), 'STCUSER');
    const text = document.getText();
    assert(!text.includes('ZOWEUSER'), text);
    assert(text.includes('SET STCUSER=ZWESVUSR') && text.includes('ROLE(&STCUSER.)'), text);
  });
});

suite('the sections of a job', () => {
  test('can be folded', async () => {
    const { document } = await openDeck('zwesecur.jcl');
    const end = document.positionAt(document.getText().indexOf('$$\n//ACF2')).line;
    assertIncludes(await foldedLines(document.uri), `9-${end}`);
  });
});

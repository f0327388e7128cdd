import type * as vscode from 'vscode';
import { assert, assertIncludes } from './assert.ts';
import {
  after,
  completionLabels,
  definitionsAt,
  foldedLines,
  hoverText,
  openDeck,
  outlineNames,
  referencesAt,
  signatureAt,
  waitForRule,
} from './editor.ts';

suite('ACF2 commands', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    ({ document } = await openDeck('settings.acf2'));
  });

  test('are checked with the setting in force', async () => {
    const { range } = await waitForRule(document.uri, 'acf2/change-in-another-type');
    assert(range.start.line > 3 && range.start.line < 10, `reported in line ${range.start.line + 1}`);
  });

  test('are completed by the setting in force', async () => {
    const verbs = await completionLabels(document.uri, after(document, 'F ACF2,REBUILD(APL)\n'));
    assertIncludes(verbs, 'RECKEY');
    const fields = await completionLabels(document.uri, after(document, 'INSERT ZWEROLE '));
    assertIncludes(fields, 'EXCLUDE');
    assert(!fields.includes('PASSWORD'), 'fields of logonids are offered for a role');
    assertIncludes(await completionLabels(document.uri, after(document, 'SET RESOURCE(')), 'FAC');
    assertIncludes(await completionLabels(document.uri, after(document, 'REBUILD(')), 'FAC');
  });

  test('are explained with the setting in force', async () => {
    const text = await hoverText(document.uri, after(document, 'INSERT ZWEROLE').translate(0, -10));
    assert(text.includes('Works on roles') && text.includes('line 11'), text);
  });

  test('have an outline by setting and rule set, and fold by them', async () => {
    const names = await outlineNames(document.uri);
    for (const name of ['SET RESOURCE(FAC)', '$KEY(BPX) TYPE(FAC)', 'SERVER', 'SET XREF(ROL)'])
      assertIncludes(names, name);
    const folds = await foldedLines(document.uri);
    assertIncludes(folds, '4-10');
    assertIncludes(folds, '5-9');
  });

  test('know where else a logonid is named', async () => {
    const position = after(document, 'INCLUDE(ZWE');
    const references = await referencesAt(document, position);
    assert(references.length === 2, JSON.stringify(references));
    const definitions = await definitionsAt(document, position);
    assert(definitions.length === 1, JSON.stringify(definitions));
  });
});

suite('Top Secret commands', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    ({ document } = await openDeck('acids.tss'));
  });

  test('are checked', async () => {
    const { range } = await waitForRule(document.uri, 'tss/access-level');
    assert(document.getText(range).includes('ALTER'), document.getText(range));
  });

  test('are completed by function and class', async () => {
    assertIncludes(await completionLabels(document.uri, after(document, 'IBMFAC(')), 'BPX.DAEMON');
    assertIncludes(await completionLabels(document.uri, after(document, 'PERMIT(')), 'ZWESVUSR');
    const signature = await signatureAt(document.uri, after(document, 'IBMFAC(BPX.SERVER) '));
    assert(signature?.label.startsWith('TSS PERMIT(acid)') === true, signature?.label ?? 'no signature');
  });

  test('have an outline and are explained', async () => {
    assertIncludes(await outlineNames(document.uri), 'TSS PERMIT(ZWESVUSR)');
    const text = await hoverText(document.uri, after(document, 'PERMIT(ZWE'));
    assert(text.includes('created in line 1'), text);
  });
});

/** What a user does in the editor, in words of the tests. */
import * as vscode from 'vscode';
import { assert } from './assert.ts';

const extensionId = 'esm-commands.esm-commands';

/** The extension, started. Requests of the tests may come before it has registered itself otherwise. */
export async function activate(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension<unknown>(extensionId);
  assert(extension !== undefined, `${extensionId} is not installed`);
  await extension.activate();
  return extension;
}

let opened = 0;

/** Opens a fresh copy of a deck of the workspace: what one test edits, no other sees. */
export async function openDeck(name: string): Promise<vscode.TextEditor> {
  await activate();
  const folder = vscode.workspace.workspaceFolders?.[0];
  const text = WORKSPACE_DECKS[name];
  assert(folder !== undefined && text !== undefined, `no workspace, or no deck ${name}`);
  const uri = vscode.Uri.joinPath(folder.uri, String(++opened), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** Writes a file beside a document, or one of another name in its folder. */
export async function writeBeside({ uri }: vscode.TextDocument, name: string, text: string): Promise<vscode.Uri> {
  const file = vscode.Uri.joinPath(uri, '..', name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

/** Gives a setting of the extension a value for as long as the function runs. */
export async function withSetting(name: string, value: unknown, then: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('esm');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await then();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Puts text in at a position, as one who types it. */
export async function type(uri: vscode.Uri, position: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, position, text);
  assert(await vscode.workspace.applyEdit(edit), 'the text could not be put in');
}

/** The position right behind the first occurrence of `text`. */
export function after(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert(offset >= 0, `${JSON.stringify(text)} is not in ${document.uri.path}`);
  return document.positionAt(offset + text.length);
}

/** What `read` gives once it satisfies the predicate. When it never does, `show` tells what there was instead. */
export async function eventually<T>(
  read: () => T,
  predicate: (value: T) => boolean,
  show: (value: T) => string,
): Promise<T> {
  let value = read();
  for (let waited = 0; waited < 15_000 && !predicate(value); waited += 50) {
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
    value = read();
  }
  assert(predicate(value), `Not what was waited for, but: ${show(value)}`);
  return value;
}

/** The diagnostics of a document, once they satisfy the predicate. */
export function waitForDiagnostics(
  uri: vscode.Uri,
  predicate: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually(
    () => vscode.languages.getDiagnostics(uri),
    predicate,
    (diagnostics) => diagnostics.map(describe).join(' | '),
  );
}

/** The diagnostic of a rule, once it is there. */
export async function waitForRule(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
  const diagnostics = await waitForDiagnostics(uri, (all) => all.some((one) => codeOf(one) === code));
  const found = diagnostics.find((one) => codeOf(one) === code);
  assert(found !== undefined, `no ${code}`);
  return found;
}

/** The code of a diagnostic: the rule that reports it. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** All that the hover at a position says. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content)))
    .join('\n');
}

/** The labels that completion offers at a position. */
export async function completionLabels(uri: vscode.Uri, position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** The form of the operand at a position, with the parameter that is being written. */
export async function signatureAt(
  uri: vscode.Uri,
  position: vscode.Position,
): Promise<{ label: string; active: number | undefined } | undefined> {
  const help = await vscode.commands.executeCommand<vscode.SignatureHelp | undefined>(
    'vscode.executeSignatureHelpProvider',
    uri,
    position,
  );
  const [first] = help?.signatures ?? [];
  return first && { label: first.label, active: help?.activeParameter };
}

/** The places that name what stands at a position, as the text of their lines. */
export async function referencesAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    position,
  );
  return found.map(({ range }) => document.lineAt(range.start.line).text);
}

/** The places that the editor highlights for a cursor, as line and text. */
export async function highlightsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    document.uri,
    position,
  );
  return (found ?? []).map(({ range }) => `${range.start.line + 1}: ${document.getText(range)}`);
}

/** What is selected step by step from a position on, the narrowest first. */
export async function selectionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    document.uri,
    [position],
  );
  const steps: string[] = [];
  for (let step = first; step; step = step.parent) steps.push(document.getText(step.range));
  return steps;
}

/** Where what stands at a position is defined, as the text of the lines. */
export async function definitionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return found.map((one) => document.lineAt(('range' in one ? one.range : one.targetRange).start.line).text);
}

/** Renames what stands at a position. */
export async function renameAt(uri: vscode.Uri, position: vscode.Position, newName: string): Promise<void> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    uri,
    position,
    newName,
  );
  assert(await vscode.workspace.applyEdit(edit), 'the rename could not be applied');
}

/** Applies the one code action at the range whose title the pattern matches. */
export async function applyCodeAction(uri: vscode.Uri, range: vscode.Range, title: RegExp): Promise<void> {
  const actions = await codeActions(uri, range);
  const [action, ...others] = actions.filter((one) => title.test(one.title));
  const offered = JSON.stringify(actions.map((one) => one.title));
  assert(action?.edit !== undefined && others.length === 0, `not one edit ${String(title)} among ${offered}`);
  assert(await vscode.workspace.applyEdit(action.edit), `"${action.title}" could not be applied`);
}

/** The names in the outline, with all below them. */
export async function outlineNames(uri: vscode.Uri): Promise<string[]> {
  const roots = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
    symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);
  return names(roots);
}

/** The lines that can be folded, as `first-last`, from 1. */
export async function foldedLines(uri: vscode.Uri): Promise<string[]> {
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
  return ranges.map(({ start, end }) => `${start + 1}-${end + 1}`);
}

/** How many of the actions are resolved, so that their edits are there. */
const resolved = 20;

function codeActions(uri: vscode.Uri, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, undefined, resolved);
}

function describe(diagnostic: vscode.Diagnostic): string {
  return `${diagnostic.range.start.line + 1}: ${codeOf(diagnostic)} ${diagnostic.message}`;
}

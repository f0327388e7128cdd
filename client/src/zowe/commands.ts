import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Checklist } from './checklist.ts';
import { insert } from './insert.ts';
import { newDeck } from './new-deck.ts';
import { isLacking, type NewDeckAnswers, type ZoweReport, type ZoweSection } from './protocol.ts';
import { type Insertion, missingOf, type Row } from './tree.ts';

/** What a menu of the view hands over, or an address as a code lens has it. */
type Subject = Row | string | undefined;

/** The commands about Zowe. Each works from the view, from a code lens and from the palette. */
export function zoweCommands(client: BaseLanguageClient, checklist: Checklist): vscode.Disposable[] {
  const { reports } = checklist;

  /** The document with an address; the one that is worked on without one. */
  async function documentOf(subject: Subject): Promise<vscode.TextDocument | undefined> {
    if (typeof subject !== 'string') return vscode.window.activeTextEditor?.document ?? reports.document;
    return vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(subject));
  }

  /** The report on a document, in which a section is asked for. Says so where there is none. */
  async function reported(
    subject: Subject,
  ): Promise<
    { readonly document: vscode.TextDocument; readonly uri: string; readonly report: ZoweReport } | undefined
  > {
    const document = await documentOf(subject);
    const report = document && (await reports.of(document));
    if (document && report) return { document, uri: client.code2ProtocolConverter.asUri(document.uri), report };
    void vscode.window.showInformationMessage('The editor shows no security deck of Zowe.');
    return undefined;
  }

  async function showChecklist(subject: Subject, esm?: string): Promise<void> {
    if (typeof subject === 'string') {
      const document = await documentOf(subject);
      if (document && document !== reports.document) await vscode.window.showTextDocument(document);
    }
    await checklist.reveal(esm);
  }

  async function insertMissing(subject: Subject, esm?: string): Promise<void> {
    if (typeof subject === 'object') return insert(client, subject.insertion);
    const found = await reported(subject);
    if (!found) return;
    const { document, uri, report } = found;
    const section = report.sections.find((one) => one.esm === esm) ?? (await sectionOf(report, document));
    if (section) await insert(client, { uri, esm: section.esm, ids: missingOf(section) });
  }

  async function insertSome(subject: Subject, esm?: string, ids?: readonly string[]): Promise<void> {
    if (typeof subject === 'object') return insert(client, subject.insertion);
    if (typeof subject === 'string' && esm !== undefined && ids !== undefined) {
      return insert(client, { uri: subject, esm, ids });
    }
    const found = await reported(subject);
    if (!found) return;
    const section = await sectionOf(found.report, found.document);
    const insertion = section && (await chosen(section, found.uri, found.report));
    if (insertion) await insert(client, insertion);
  }

  return [
    vscode.commands.registerCommand('esm.zowe.showChecklist', showChecklist),
    vscode.commands.registerCommand('esm.zowe.insertMissing', insertMissing),
    vscode.commands.registerCommand('esm.zowe.insert', insertSome),
    vscode.commands.registerCommand('esm.zowe.newDeck', (answers?: NewDeckAnswers) => newDeck(client, answers)),
  ];
}

/** The section that the cursor is in; where it is in none, the only one or the one that the user picks. */
async function sectionOf({ sections }: ZoweReport, document: vscode.TextDocument): Promise<ZoweSection | undefined> {
  const editor = vscode.window.activeTextEditor;
  const line = editor?.document === document ? editor.selection.active.line : -1;
  // What the server tells of a section is where it begins.
  const above = sections.filter(({ range: { start } }) => start.line <= line);
  const there = above.toSorted((a, b) => b.range.start.line - a.range.start.line)[0];
  if (there ?? sections.length < 2) return there ?? sections[0];
  const picked = await vscode.window.showQuickPick(
    sections.map((section) => ({ label: section.product, description: section.summary, section })),
    { placeHolder: 'Section to insert into' },
  );
  return picked?.section;
}

/** What the user picks of what can be put in; what is lacking is ticked. */
async function chosen(section: ZoweSection, uri: string, report: ZoweReport): Promise<Insertion | undefined> {
  const names = new Map(report.components.map(({ id, name }) => [id, name]));
  const entries = section.items
    .filter(({ insertable }) => insertable)
    .map((item) => ({
      id: item.id,
      label: item.title,
      description: item.statusText,
      detail: names.get(item.component) ?? '',
      picked: isLacking(item),
    }));
  if (entries.length === 0) return { uri, esm: section.esm, ids: [] };
  const picked = await vscode.window.showQuickPick(entries, {
    canPickMany: true,
    matchOnDetail: true,
    placeHolder: `Insert into the ${section.product} section`,
  });
  return picked && picked.length > 0 ? { uri, esm: section.esm, ids: picked.map(({ id }) => id) } : undefined;
}

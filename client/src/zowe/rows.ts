/** How a row of the checklist looks. */
import * as vscode from 'vscode';
import type { ZoweItem, ZoweStatus } from './protocol.ts';
import type { ComponentRow, ItemRow, Row, SectionRow } from './tree.ts';

/** Icon and colour of each status; those that are nothing to worry about have no colour. */
const icons: Readonly<Record<ZoweStatus, readonly [icon: string, colour?: string]>> = {
  met: ['pass', 'testing.iconPassed'],
  'met-higher': ['pass-filled', 'testing.iconPassed'],
  missing: ['error', 'problemsErrorIcon.foreground'],
  'wrong-id': ['person', 'problemsErrorIcon.foreground'],
  'taken-away': ['trash', 'problemsErrorIcon.foreground'],
  'not-granted': ['circle-outline'],
  unknown: ['question'],
  elsewhere: ['info'],
};

/** The row as the view takes it. Rows that can insert have `.insert` in their context value, which the menus look for. */
export function treeItem(row: Row, uri: vscode.Uri): vscode.TreeItem {
  const item =
    row.kind === 'section' ? ofSection(row) : row.kind === 'component' ? ofComponent(row) : ofRequirement(row, uri);
  item.id = row.id;
  item.contextValue = row.insertion.ids.length > 0 ? `${row.kind}.insert` : row.kind;
  return item;
}

function ofSection({ section }: SectionRow): vscode.TreeItem {
  const item = new vscode.TreeItem(section.product, vscode.TreeItemCollapsibleState.Expanded);
  const count = `${section.met} of ${section.required} required`;
  item.description = count;
  item.tooltip = section.summary;
  item.iconPath = new vscode.ThemeIcon('shield');
  item.accessibilityInformation = { label: `${section.product}, ${count}` };
  return item;
}

function ofComponent({ component, lacking }: ComponentRow): vscode.TreeItem {
  const { name, doc, inUse } = component;
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(name, inUse && lacking > 0 ? Expanded : Collapsed);
  const state = inUse && lacking > 0 ? `${lacking} missing` : '';
  item.description = state;
  const use = inUse ? 'In use' : 'Not in use';
  item.checkboxState = {
    state: inUse ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: `${use}: decides what is required`,
    accessibilityInformation: { label: `${name}, ${use.toLowerCase()}` },
  };
  item.tooltip = new vscode.MarkdownString().appendText(doc);
  item.accessibilityInformation = { label: [name, state].filter((part) => part !== '').join(', ') };
  return item;
}

function ofRequirement(
  { item: { title, need, status, statusText, why, place } }: ItemRow,
  uri: vscode.Uri,
): vscode.TreeItem {
  const item = new vscode.TreeItem(capital(title), vscode.TreeItemCollapsibleState.None);
  const [icon, colour] = icons[status];
  item.iconPath = new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
  item.description = statusText;
  item.tooltip = tooltip({ title, need, statusText, why });
  item.accessibilityInformation = { label: `${title}: ${statusText}, ${need}` };
  if (place) {
    const { start, end } = place;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    item.command = { title: 'Show', command: 'vscode.open', arguments: [uri, { selection }] };
  }
  return item;
}

function tooltip({
  title,
  need,
  statusText,
  why,
}: Pick<ZoweItem, 'title' | 'need' | 'statusText' | 'why'>): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown('**').appendText(capital(title)).appendMarkdown('**  \n');
  text.appendText(`${statusText} (${need})`).appendMarkdown(`\n\n${why}`);
  return text;
}

/** As a row begins; names such as z/OS stay as they are. */
function capital(text: string): string {
  return /^[a-z]+(?:[ -]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

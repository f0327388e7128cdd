import * as vscode from 'vscode';
import type { Reports } from './reports.ts';
import { treeItem } from './rows.ts';
import { componentsWith, type Row, rowsOf, type SectionRow } from './tree.ts';

export const viewId = 'esm.zowe.checklist';

/** Set once a deck of Zowe was seen: then the view is there. */
const seenKey = 'esm.zowe.seen';

/** The checklist: what Zowe needs, and what the deck one is working on gives. */
export class Checklist implements vscode.TreeDataProvider<Row> {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<Row>;
  private readonly subscriptions: { dispose(): unknown }[];
  private rows: readonly SectionRow[] = [];
  private parents = new Map<Row, Row>();
  private isSeen = false;

  readonly onDidChangeTreeData = this.changes.event;
  /** Where the rows come from. */
  readonly reports: Reports;

  /** @param makeReports makes the source of reports; it is told when one is wanted */
  constructor(makeReports: (isWanted: () => boolean) => Reports) {
    // Until a deck of Zowe was seen, each deck is looked at: the view is not there yet.
    this.reports = makeReports(() => !this.isSeen || this.view.visible);
    this.view = vscode.window.createTreeView<Row>(viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
    this.subscriptions = [
      this.changes,
      this.view,
      this.reports,
      this.reports.onDidChange(() => {
        this.show();
      }),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) void this.reports.renew();
      }),
      this.view.onDidChangeCheckboxState(({ items }) => this.use(items)),
    ];
  }

  getChildren(row?: Row): Row[] {
    return row === undefined ? [...this.rows] : row.kind === 'item' ? [] : [...row.children];
  }

  getParent(row: Row): Row | undefined {
    return this.parents.get(row);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return treeItem(row, this.reports.document?.uri ?? vscode.Uri.parse(row.insertion.uri));
  }

  /** Brings the view forward, with the section of a product selected. */
  async reveal(esm?: string): Promise<void> {
    await this.see();
    await vscode.commands.executeCommand(`${viewId}.focus`);
    await this.reports.renew();
    const row = this.rows.find(({ section }) => section.esm === esm) ?? this.rows[0];
    if (row) await this.view.reveal(row, { select: true, focus: true, expand: true });
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const { report, uri, document } = this.reports;
    this.rows = report ? rowsOf(report, uri) : [];
    this.parents = parentsOf(this.rows);
    this.view.description = document && report ? document.uri.path.replace(/^.*\//u, '') : '';
    if (report) void this.see();
    this.changes.fire();
  }

  private async see(): Promise<void> {
    if (this.isSeen) return;
    this.isSeen = true;
    await vscode.commands.executeCommand('setContext', seenKey, true);
  }

  /** Components are switched on or off, for all decks of the workspace. */
  private async use(switches: readonly (readonly [Row, vscode.TreeItemCheckboxState])[]): Promise<void> {
    const { report, document } = this.reports;
    if (report === undefined) return;
    const switched = new Map<string, boolean>();
    for (const [row, state] of switches) {
      if (row.kind === 'component') switched.set(row.component.id, state === vscode.TreeItemCheckboxState.Checked);
    }
    const settings = vscode.workspace.getConfiguration('esm', document?.uri);
    try {
      await settings.update('zowe.components', componentsWith(report.components, switched), target(settings));
    } catch (error) {
      void vscode.window.showErrorMessage(`The setting esm.zowe.components was not written: ${String(error)}`);
      // The boxes show again what counts.
      this.changes.fire();
    }
  }
}

/** Where the choice is kept: where it is already, or else in the workspace. */
function target(settings: vscode.WorkspaceConfiguration): vscode.ConfigurationTarget {
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  if (settings.inspect('zowe.components')?.workspaceFolderValue !== undefined) return WorkspaceFolder;
  return vscode.workspace.workspaceFolders === undefined ? Global : Workspace;
}

function parentsOf(rows: readonly SectionRow[]): Map<Row, Row> {
  const parents = new Map<Row, Row>();
  for (const section of rows) {
    for (const component of section.children) {
      parents.set(component, section);
      for (const item of component.children) parents.set(item, component);
    }
  }
  return parents;
}

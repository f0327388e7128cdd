import type { Connection, WorkspaceEdit, WorkspaceFolder } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { insertEntry, newSiteFile, type SiteEntry, siteFileName } from '../service/index.ts';
import { inTime } from './patience.ts';
import type { Session } from './session.ts';

/**
 * The edit that declares something in the site file of a document: the nearest one, or a new one in the root of its workspace
 * folder.
 * @returns undefined where there is no place for it, or the file that is there cannot be understood
 */
export async function declaring(
  entry: SiteEntry,
  documentUri: string,
  { connection, client, sites }: Session,
): Promise<WorkspaceEdit | undefined> {
  const existing = await sites.nearest(documentUri);
  if (existing !== undefined) {
    const { uri, text } = existing;
    const insertion = insertEntry(text, entry);
    if (insertion === undefined) return undefined;
    const position = TextDocument.create(uri, 'json', 0, text).positionAt(insertion.offset);
    const edits = [{ range: { start: position, end: position }, newText: insertion.text }];
    return client.versionedEdits
      ? { documentChanges: [{ textDocument: { uri, version: null }, edits }] }
      : { changes: { [uri]: edits } };
  }
  if (!client.createsFiles || !client.workspaceFolders) return undefined;
  const roots = (await openFolders(connection)).map(({ uri }) => (uri.endsWith('/') ? uri : `${uri}/`));
  const root = roots.filter((one) => documentUri.startsWith(one)).sort((a, b) => b.length - a.length)[0] ?? roots[0];
  if (root === undefined) return undefined;
  const uri = root + siteFileName;
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: newSiteFile(entry) }];
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}

/** The folders that are open; none when the client does not say. */
async function openFolders(connection: Connection): Promise<readonly WorkspaceFolder[]> {
  try {
    return (await inTime(connection.workspace.getWorkspaceFolders()))?.result ?? [];
  } catch {
    return [];
  }
}

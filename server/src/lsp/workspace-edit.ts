import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toRange } from './positions.ts';

/** Changes of a document as the client takes them: for the version they were made for, where it knows versions. */
export function toEdit(
  { document }: OpenDocument,
  changes: readonly TextChange[],
  client: ClientFeatures,
): WorkspaceEdit {
  const { uri, version } = document;
  const edits = changes.map(({ range, text }) => ({ range: toRange(document, range), newText: text }));
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

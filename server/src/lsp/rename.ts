import type { Position, PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, type Refusal, rename } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';
import { LSPErrorCodes, ResponseError } from './protocol.ts';
import { toEdit } from './workspace-edit.ts';

/** What a rename at a position is about. Refused with an error, which editors show to the user. */
export function renameStart({ document, analysis }: OpenDocument, position: Position): PrepareRenameResult {
  const start = prepareRename(analysis, toOffset(document, position));
  if ('refusal' in start) throw refused(start);
  return { range: toRange(document, start.range), placeholder: start.name };
}

/** The edit that carries out a rename. */
export function renamed(
  open: OpenDocument,
  position: Position,
  newName: string,
  client: ClientFeatures,
): WorkspaceEdit {
  const changes = rename(open.analysis, toOffset(open.document, position), newName);
  if ('refusal' in changes) throw refused(changes);
  return toEdit(open, changes, client);
}

function refused({ refusal }: Refusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal);
}

import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features.ts';
import type { DeckDocument } from './deck-document.ts';
import type { Documents } from './documents.ts';
import type { Guard } from './guard.ts';
import type { SiteFiles } from './site-files.ts';
import type { TouchedLines } from './touched-lines.ts';

/** Everything about the connection to one client, once it is initialized. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  /** The open documents as the client sends them. */
  readonly texts: TextDocuments<DeckDocument>;
  /** What the client's edits touched in them. */
  readonly touched: TouchedLines;
  /** The same documents, analysed. */
  readonly documents: Documents;
  readonly guard: Guard;
  readonly sites: SiteFiles;
}

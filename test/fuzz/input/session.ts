/** What a client does in a session, as plain data: it can be written to a file and played again. */
import type { Position, Range } from 'vscode-languageserver/node';

/** What the client can do, and how it behaves. */
export interface ClientManner {
  /** It asks for diagnostics; otherwise they are sent to it. */
  readonly pulls: boolean;
  /** It knows versions, trees of symbols and creation of files. */
  readonly able: boolean;
  /** How it answers `workspace/configuration`: not at all stands for a client that does not offer it. */
  readonly configuration: 'at once' | 'late' | 'with errors' | 'with nonsense' | 'never' | 'not at all';
  /** It sends the site files; otherwise the server reads them. */
  readonly sendsSites: boolean;
  /** How it answers `workspace/workspaceFolders`. */
  readonly folders: 'at once' | 'with errors' | 'never';
}

export interface Change {
  readonly range?: Range;
  readonly text: string;
}

/** A request: `at` and `to` are places of the document, `odd` chooses among the rest of what it takes. */
export interface Question {
  readonly do: 'ask';
  readonly document: number;
  readonly method: string;
  readonly at: Position;
  readonly to: Position;
  readonly odd: number;
  /** Taken back so many steps later. */
  readonly cancelAfter?: number;
}

export type Step =
  | {
      readonly do: 'open';
      readonly document: number;
      readonly language: string;
      readonly version: number;
      readonly text: string;
    }
  | {
      readonly do: 'change';
      readonly document: number;
      /** Added to the version before; what is not above zero is what clients must not do. */
      readonly versions: number;
      readonly changes: readonly Change[];
    }
  | { readonly do: 'close'; readonly document: number }
  | Question
  /** The section of our settings, whatever it is. */
  | { readonly do: 'settings'; readonly section: unknown }
  /** The texts of the site files by folder. */
  | { readonly do: 'sites'; readonly files: readonly { readonly folder: string; readonly text: string }[] }
  | { readonly do: 'folders'; readonly folders: readonly string[] }
  /** A message that no client should send. */
  | { readonly do: 'nonsense'; readonly method: string; readonly params: object; readonly isRequest: boolean }
  /** The server has its turn so many times. */
  | { readonly do: 'wait'; readonly turns: number }
  /** Nothing is sent until everything is answered. */
  | { readonly do: 'settle' };

export interface SessionCase {
  readonly client: ClientManner;
  /** Whether the server lets other messages in wherever it can. */
  readonly isSlow: boolean;
  readonly steps: readonly Step[];
}

/** The documents that steps speak of; nothing hinders a client from opening one as what it is not. */
export const documents = [
  'file:///decks/a/deck.racf',
  'file:///decks/a/deck.acf2',
  'file:///decks/b/deck.tss',
  'zowe-ds:/PROD/USER.JCL/ZWESECUR.jcl',
  'file:///decks/b/notes',
] as const;

export const folders = ['file:///decks/', 'file:///decks/a/', 'file:///decks/b/'] as const;

/** What stands in a deck and must not leave it. */
export const secret = 'HUSH7HSH';

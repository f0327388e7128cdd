import { ResponseError } from 'vscode-languageserver/node';
import { languageInEditor, languageOfText } from '../../../../server/src/service/index.ts';
import type { ClientManner } from '../../input/session.ts';
import { inProcess, Peer } from './peer.ts';
import type { ClientDocument, World } from './world.ts';

/** An answer, or the code of an error. */
export type Outcome = { readonly answer: unknown } | { readonly error: number };

/** What comes of a request. */
export async function outcome(request: Promise<unknown>): Promise<Outcome> {
  try {
    return { answer: await request };
  } catch (error) {
    if (error instanceof ResponseError) return { error: error.code };
    throw error;
  }
}

/** Answers from documents that were opened as they are, and never edited. */
export class Fresh {
  private world: World = { section: undefined, sites: [], folders: [] };
  private readonly peer: Peer;
  private readonly known = new Map<string, Outcome>();

  private constructor(manner: ClientManner) {
    const configuration = manner.configuration === 'not at all' ? 'not at all' : 'at once';
    this.peer = new Peer(inProcess, { ...manner, configuration }, () => this.world);
  }

  static async start(manner: ClientManner): Promise<Fresh> {
    const fresh = new Fresh(manner);
    await fresh.peer.initialize();
    return fresh;
  }

  /** What a request comes to for a document in one of its languages; for undefined, it is not open. */
  async *outcomes(
    method: string,
    params: object,
    uri: string,
    document: ClientDocument | undefined,
    world: World,
  ): AsyncGenerator<Outcome> {
    this.enter(world);
    const languages = document ? languagesOf(document, uri) : [''];
    for (const language of languages) {
      const opened = document && { uri, languageId: language, version: document.version, text: document.text };
      const key = JSON.stringify([method, params, uri, opened, world]);
      let found = this.known.get(key);
      if (!found) {
        if (opened) this.peer.send('textDocument/didOpen', { textDocument: opened });
        found = await outcome(this.peer.connection.sendRequest(method, params));
        if (opened) this.peer.send('textDocument/didClose', { textDocument: { uri } });
        this.known.set(key, found);
      }
      yield found;
    }
  }

  async stop(): Promise<void> {
    await this.peer.connection.sendRequest('shutdown');
    this.peer.connection.dispose();
  }

  private enter(world: World): void {
    const { section, sites } = this.world;
    this.world = world;
    if (sites !== world.sites) this.peer.tellSites();
    if (section !== world.section) this.peer.tellSettings();
  }
}

/** A document whose language nothing but its text tells has that of one of the texts it had. */
export function languagesOf({ language, texts }: ClientDocument, uri: string): string[] {
  if (languageInEditor(language, uri) !== undefined) return [language];
  return [...new Set(texts.map(languageOfText))];
}

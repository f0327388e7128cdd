import type { ClientManner, Step } from '../../input/session.ts';
import { siteFileName } from '../../../../server/src/service/index.ts';
import type { SiteFileText } from '../../../../server/src/lsp/site-files.ts';
import { History } from './history.ts';

/** A document as the client has it. */
export interface ClientDocument {
  readonly language: string;
  readonly version: number;
  readonly text: string;
  /** The texts it has had since it was opened: the language of one that says nothing else is taken from one of them. */
  readonly texts: readonly string[];
}

/** What answers depend on besides the document. */
export interface World {
  readonly section: unknown;
  readonly sites: readonly SiteFileText[];
  readonly folders: readonly string[];
}

/** A place in time for everything of a session. */
export interface Mark {
  readonly document: number;
  readonly section: number;
  readonly sites: number;
  readonly folders: number;
}

/** Everything that a client has told the server, with what it told before. */
export class Told {
  readonly sections = new History<unknown>(undefined);
  readonly sites = new History<readonly SiteFileText[]>([]);
  readonly folders = new History<readonly string[]>([]);
  private readonly documents = new Map<string, History<ClientDocument | undefined>>();
  private readonly manner: ClientManner;

  constructor(manner: ClientManner) {
    this.manner = manner;
  }

  document(uri: string): History<ClientDocument | undefined> {
    let found = this.documents.get(uri);
    if (!found) this.documents.set(uri, (found = new History<ClientDocument | undefined>(undefined)));
    return found;
  }

  mark(uri: string): Mark {
    const { sections, sites, folders } = this;
    return { document: this.document(uri).mark, section: sections.mark, sites: sites.mark, folders: folders.mark };
  }

  get world(): World {
    return { section: this.heard(this.sections.now), sites: this.sites.now, folders: this.folders.now };
  }

  /** Every state of a document and of what else counts between two places in time, the newest first. */
  *between(uri: string, from: Mark, to: Mark): Generator<readonly [ClientDocument | undefined, World]> {
    const sections = this.sections.between(from.section, to.section).map((one) => this.heard(one));
    for (const folders of this.folders.between(from.folders, to.folders)) {
      for (const sites of this.sites.between(from.sites, to.sites)) {
        for (const section of sections) {
          for (const document of this.document(uri).between(from.document, to.document)) {
            yield [document, { section, sites, folders }];
          }
        }
      }
    }
  }

  setSites(files: Extract<Step, { do: 'sites' }>['files']): void {
    this.sites.push(files.map(({ folder, text }) => ({ uri: folder + siteFileName, text })));
  }

  /** The settings that reach the server. */
  private heard(section: unknown): unknown {
    return ['with errors', 'with nonsense', 'never'].includes(this.manner.configuration) ? undefined : section;
  }
}

import type { CancellationToken } from 'vscode-languageserver';
import type { Steps } from '../text/steps.ts';
import type { Documents, OpenDocument } from './documents.ts';
import { checkCancelled, type Guard } from './guard.ts';
import { paced } from './pace.ts';
import { LSPErrorCodes, ResponseError } from './protocol.ts';

/** What a request about a document has in its parameters. */
interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** Answers a request, unless the client takes it back first. */
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** Makes handlers of requests about a document. They answer `empty` for one that is not open, and for a request that fails. */
export class Answers {
  private readonly documents: Pick<Documents, 'open' | 'isNewest'>;
  private readonly guard: Guard;

  constructor(documents: Pick<Documents, 'open' | 'isNewest'>, guard: Guard) {
    this.documents = documents;
    this.guard = guard;
  }

  /**
   * For a request that is answered in one go.
   * @param name in the log, when it fails
   */
  atOnce<P extends AboutDocument, R>(
    name: string,
    empty: R,
    handle: (open: OpenDocument, params: P, token: CancellationToken) => R | Promise<R>,
  ): Handler<P, R> {
    return (params, token) =>
      this.guard.run(name, empty, async () => {
        const open = await this.documents.open(params.textDocument.uri);
        checkCancelled(token);
        return open === undefined ? empty : handle(open, params, token);
      });
  }

  /**
   * The same for a request whose work grows with the deck: other messages are taken in meanwhile. A newer text ends it, since the
   * client asks again then; under new settings it begins again.
   */
  inSteps<P extends AboutDocument, R>(
    name: string,
    empty: R,
    handle: (open: OpenDocument, params: P) => Steps<R | Promise<R>>,
  ): Handler<P, R> {
    return (params, token) =>
      this.guard.run(name, empty, async () => {
        for (;;) {
          const open = await this.documents.open(params.textDocument.uri);
          checkCancelled(token);
          if (open === undefined) return empty;
          const { version } = open.document;
          const isStale = (): boolean => token.isCancellationRequested || !this.documents.isNewest(open);
          const done = await paced(handle(open, params), isStale);
          if (done) return done.result;
          checkCancelled(token);
          if (open.document.version !== version)
            throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
        }
      });
  }
}

import { isDeepStrictEqual } from 'node:util';
import {
  type CancellationToken,
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  LSPErrorCodes,
  type SemanticTokens,
} from 'vscode-languageserver/node';
import { documents, type Question, secret, type SessionCase, type Step } from '../../input/session.ts';
import { claim } from '../claim.ts';
import { turns, within } from './clock.ts';
import { Final } from './final.ts';
import { Fresh, languagesOf, type Outcome, outcome } from './fresh.ts';
import { type Connect, Peer } from './peer.ts';
import { changed } from './places.ts';
import { paramsOf, Remembered } from './questions.ts';
import { claimColours, claimShape } from './shapes.ts';
import { type Mark, Told } from './world.ts';

/** Real seconds after which a request counts as one that is never answered. */
const patience = 20;

/** A request that was answered, with what it may have been answered from. */
interface Answered {
  readonly method: string;
  readonly params: object;
  readonly uri: string;
  readonly sent: Mark;
  readonly answered: Mark;
  readonly isCancelled: boolean;
  readonly outcome: Outcome;
}

/** What the server may say of itself: what failed and where, and what is wrong with settings and site files. */
const logLine =
  /^(?:Notification [\w/]+ defines parameters by name but received parameters by position|[\w /-]+ failed: (?:\w*Error|unknown error)(?:\n {4}at [^\n]*)*|setting [^\n]*; it is ignored|the client did not [^\n]*|file:\/\/\/decks\/(?:[ab]\/)?\.esm-site\.json: [^\n]*)$/u;

/** A session of a client with a server, and what is known of it. */
export class Session {
  private readonly told: Told;
  private readonly peer: Peer;
  private readonly remembered = new Remembered();
  private readonly pending = new Set<Promise<void>>();
  private readonly answers: Answered[] = [];
  private readonly cancellations: { readonly at: number; readonly source: CancellationTokenSource }[] = [];
  private readonly one: SessionCase;

  constructor(one: SessionCase, connect: Connect) {
    this.one = one;
    this.told = new Told(one.client);
    this.peer = new Peer(connect, one.client, () => this.told.world);
  }

  /** Plays all steps, and fails for whatever is not as it has to be. */
  async play(): Promise<void> {
    await this.peer.initialize();
    for (const [index, step] of this.one.steps.entries()) {
      await this.take(step, index);
      for (const { at, source } of this.cancellations) if (at === index) source.cancel();
    }
    for (const { source } of this.cancellations) source.cancel();
    await this.settle();
    const fresh = await Fresh.start(this.one.client);
    for (const answered of this.answers) await this.claimAnswer(answered, fresh);
    for (const uri of documents) await this.claimFinal(uri, fresh);
    await fresh.stop();
    claim((await this.answerOf('shutdown')) === null, 'shutdown has an answer');
    await turns(3);
    this.claimLog();
    this.peer.connection.dispose();
  }

  private take(step: Step, index: number): Promise<void> | undefined {
    switch (step.do) {
      case 'open':
        this.open(step);
        break;
      case 'change':
        this.change(step);
        break;
      case 'close':
        this.close(uriOf(step.document));
        break;
      case 'ask':
        this.ask(step, index);
        break;
      case 'settings':
        this.told.sections.push(step.section);
        this.peer.tellSettings();
        break;
      case 'sites':
        this.told.setSites(step.files);
        this.peer.tellSites();
        break;
      case 'folders':
        this.setFolders(step.folders);
        break;
      case 'nonsense': {
        const { method, params, isRequest } = step;
        // Whatever it is answered, it is answered.
        if (isRequest) this.await(outcome(this.peer.connection.sendRequest(method, params)).then(() => undefined));
        else this.peer.send(method, params);
        break;
      }
      case 'wait':
        return turns(step.turns);
      case 'settle':
        return this.settle();
    }
    return undefined;
  }

  private setFolders(uris: readonly string[]): void {
    const named = (some: readonly string[]) => some.map((uri) => ({ uri, name: uri }));
    const event = { added: named(uris), removed: named(this.told.folders.now) };
    this.told.folders.push(uris);
    this.peer.send('workspace/didChangeWorkspaceFolders', { event });
  }

  private open({ document, language, version, text }: Extract<Step, { do: 'open' }>): void {
    const uri = uriOf(document);
    this.remembered.forget(uri);
    this.told.document(uri).push({ language, version, text, texts: [text] });
    this.peer.send('textDocument/didOpen', { textDocument: { uri, languageId: language, version, text } });
  }

  private change({ document, versions, changes }: Extract<Step, { do: 'change' }>): void {
    const uri = uriOf(document);
    const history = this.told.document(uri);
    const before = history.now;
    const version = (before?.version ?? 1) + versions;
    if (before && changes.length > 0) {
      const text = changes.reduce(changed, before.text);
      history.push({ ...before, version, text, texts: [...before.texts, text] });
    }
    this.peer.send('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
  }

  private close(uri: string): void {
    this.remembered.forget(uri);
    if (this.told.document(uri).now) this.told.document(uri).push(undefined);
    this.peer.send('textDocument/didClose', { textDocument: { uri } });
  }

  private ask(question: Question, index: number): void {
    const { method, cancelAfter } = question;
    const uri = uriOf(question.document);
    const params = paramsOf(question, uri, this.remembered);
    const source = new CancellationTokenSource();
    if (cancelAfter !== undefined) this.cancellations.push({ at: index + cancelAfter, source });
    this.await(this.request(method, params, uri, source.token));
  }

  private async request(method: string, params: object, uri: string, token: CancellationToken): Promise<void> {
    const sent = this.told.mark(uri);
    const found = await outcome(this.peer.connection.sendRequest(method, params, token));
    const answered = this.told.mark(uri);
    const isCancelled = token.isCancellationRequested;
    this.answers.push({
      method,
      params,
      uri,
      sent,
      answered,
      isCancelled,
      outcome: 'answer' in found ? { answer: this.whole(method, found.answer, uri, params) } : found,
    });
  }

  /** An answer that says what has changed, as the whole it comes to; without the ids of the server. */
  private whole(method: string, answer: unknown, uri: string, params: object): unknown {
    const previous = 'previousResultId' in params ? params.previousResultId : undefined;
    if (method === 'textDocument/diagnostic') {
      return this.remembered.report(uri, answer as DocumentDiagnosticReport, previous);
    }
    if (method.includes('semanticTokens/full')) return this.remembered.colours(uri, answer as SemanticTokens, previous);
    return bare(method, answer);
  }

  private await(request: Promise<void>): void {
    const settled = request
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => this.pending.delete(settled));
    this.pending.add(settled);
  }
  private failure: unknown;

  private async settle(): Promise<void> {
    const isAnswered = await within(patience, () => this.pending.size === 0);
    claim(isAnswered, `${this.pending.size} requests are never answered`);
    if (this.failure !== undefined) throw this.failure as Error;
  }

  /** An answer is what a document comes to in a state that it had while the request was under way. */
  private async claimAnswer(answered: Answered, fresh: Fresh): Promise<void> {
    const { method, params, uri, sent, isCancelled, outcome: found } = answered;
    const hasChanged = !isDeepStrictEqual(sent, answered.answered);
    if ('error' in found) {
      if (found.error === LSPErrorCodes.RequestCancelled && isCancelled) return;
      if (found.error === LSPErrorCodes.ServerCancelled && hasChanged && method === 'textDocument/diagnostic') return;
      // A client takes that as no diagnostics.
      if (found.error === LSPErrorCodes.ContentModified && hasChanged && method !== 'textDocument/diagnostic') return;
    }
    const seen: unknown[] = [];
    for (const [document, world] of this.told.between(uri, sent, answered.answered)) {
      const asked = method === 'textDocument/semanticTokens/full/delta' ? 'textDocument/semanticTokens/full' : method;
      const plain = Object.fromEntries(Object.entries(params).filter(([key]) => key !== 'previousResultId'));
      for await (const expected of fresh.outcomes(asked, plain, uri, document, world)) {
        const whole = 'answer' in expected ? { answer: bare(asked, expected.answer) } : expected;
        if (!isDeepStrictEqual(found, whole)) {
          seen.push(whole);
          continue;
        }
        if (document && 'answer' in found) claimWell(method, found.answer, uri, document.text);
        return;
      }
    }
    const failed = `${method} ${JSON.stringify(params)} is answered ${JSON.stringify(found)}`;
    throw new Error(`${failed}\n${seen.length} fresh answers, the newest: ${JSON.stringify(seen[0])}`);
  }

  /** In the end, all that is known of a document is what its text alone comes to. */
  private async claimFinal(uri: string, fresh: Fresh): Promise<void> {
    const document = this.told.document(uri).now;
    if (!document) {
      const last = this.peer.pushed.get(uri);
      claim(last === undefined || last.diagnostics.length === 0, `${uri} is closed and has diagnostics`);
      return;
    }
    const { text, version } = document;
    const finals = await Promise.all(
      languagesOf(document, uri).map((language) => Final.of(text, language, uri, this.told.world)),
    );
    let items: readonly unknown[] = [];
    const fitting = (): Final[] => finals.filter((final) => final.hasDiagnostics(items as Diagnostic[]));
    if (this.one.client.pulls) {
      const previousResultId = this.remembered.lastReport.get(uri);
      const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
      const report = await this.answerOf('textDocument/diagnostic', params);
      items = this.remembered.report(uri, report as DocumentDiagnosticReport, previousResultId);
    } else {
      await within(patience, () => {
        const pushed = this.peer.pushed.get(uri);
        items = pushed?.diagnostics ?? [];
        return pushed?.version === version && fitting().length > 0;
      });
    }
    claim(fitting().length > 0, `diagnostics of ${uri}:\n${JSON.stringify(items)}\nfresh:\n${finals.join('\n')}`);
    claimShape('textDocument/diagnostic', items, uri, text);

    const symbols = await this.answerOf('textDocument/documentSymbol', { textDocument: { uri } });
    const previousResultId = this.remembered.lastTokens.get(uri) ?? '';
    const colours = await this.answerOf('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId,
    });
    const data = this.remembered.colours(uri, colours as SemanticTokens, previousResultId);
    claimColours(data, text);
    const status = this.peer.statuses.get(uri);
    // All of it in one of the languages that the document may have.
    claimOne(fitting(), (final) => {
      final.claimSymbols(symbols as DocumentSymbol[]);
      final.claimColours(data);
      claim(status !== undefined && final.hasStatus(status), `status of ${uri}: ${JSON.stringify(status)}`);
    });

    const mark = this.told.mark(uri);
    const everything = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
    const params = { textDocument: { uri }, range: everything, context: { diagnostics: [] } };
    for (const method of [
      'textDocument/codeAction',
      'textDocument/codeLens',
      'textDocument/foldingRange',
      'esm/zowe',
    ]) {
      const found = { answer: bare(method, await this.answerOf(method, params)) };
      const answered = { method, params, uri, sent: mark, answered: mark, isCancelled: false, outcome: found };
      await this.claimAnswer(answered, fresh);
    }
  }

  /** The answer to a request that has to have one. */
  private async answerOf(method: string, params?: object): Promise<unknown> {
    let found: Outcome | undefined;
    const request = params
      ? this.peer.connection.sendRequest(method, params)
      : this.peer.connection.sendRequest(method);
    this.await(
      outcome(request).then((one) => {
        found = one;
      }),
    );
    await this.settle();
    claim(found !== undefined && 'answer' in found, `${method} is answered ${JSON.stringify(found)}`);
    return found.answer;
  }

  private claimLog(): void {
    const mayFail = this.one.steps.some((step) => step.do === 'nonsense');
    for (const line of this.peer.log) {
      claim(!line.includes(secret), `the log quotes a deck: ${line}`);
      claim(logLine.test(line), `the log has ${line}`);
      claim(mayFail || !line.includes(' failed: '), line);
    }
    claim(new Set(this.peer.log).size === this.peer.log.length, 'the log says something twice');
  }
}

/** Fails as the last one does unless the claim holds for one of them. */
function claimOne<T>([first, ...others]: readonly T[], check: (one: T) => void): void {
  if (first === undefined) return;
  try {
    check(first);
  } catch (error) {
    if (others.length === 0) throw error;
    claimOne(others, check);
  }
}

/** An answer without the ids of the server. */
function bare(method: string, answer: unknown): unknown {
  if (method === 'textDocument/diagnostic') return (answer as { items: unknown }).items;
  if (method.includes('semanticTokens/full')) return (answer as { data: unknown }).data;
  // They stand in the order in which things were found, which edits change.
  if (method === 'textDocument/codeAction') {
    return (answer as object[]).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return answer;
}

function claimWell(method: string, answer: unknown, uri: string, text: string): void {
  if (method.includes('semanticTokens/full')) claimColours(answer as number[], text);
  else claimShape(method, answer, uri, text);
}

function uriOf(document: number): string {
  return documents[document] ?? documents[0];
}

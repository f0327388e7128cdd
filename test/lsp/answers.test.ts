import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { Answers } from '../../server/src/lsp/answers.ts';
import { DeckDocument } from '../../server/src/lsp/deck-document.ts';
import type { OpenDocument } from '../../server/src/lsp/documents.ts';
import { Guard } from '../../server/src/lsp/guard.ts';
import { analyse, defaultSettings } from '../../server/src/service/index.ts';
import { BlockText } from '../../server/src/text/block-text.ts';
import type { Steps } from '../../server/src/text/steps.ts';

const uri = 'file:///deck';

/** Long work that answers what it works on. */
function* work(open: OpenDocument): Steps<OpenDocument> {
  const end = performance.now() + 20;
  while (performance.now() < end) yield;
  return open;
}

/** A deck that is open; what happens to it while a request is answered, the test says. */
class OpenDeck {
  readonly document = new DeckDocument(uri, 'racf', 1, BlockText.of('ADDUSER JOE'));
  state: OpenDocument | undefined = this.newState();
  readonly log: string[] = [];

  /** As after other settings. */
  newState(): OpenDocument {
    const analysis = analyse(this.document.lines.text, 'racf', defaultSettings);
    return { document: this.document, analysis, id: '', diagnostics: () => [] };
  }

  change(): void {
    this.document.replace({ start: 0, end: this.document.lines.text.length }, 'ADDUSER ANN', this.document.version + 1);
    this.state = this.newState();
  }

  /** @param meanwhile happens after the first slices of the work */
  ask(meanwhile: (deck: OpenDeck) => void): Promise<OpenDocument | undefined> {
    const documents = {
      open: () => Promise.resolve(this.state),
      isNewest: (open: OpenDocument) => open === this.state,
    };
    const answers = new Answers(documents, new Guard((line) => this.log.push(line)));
    const handle = answers.inSteps<{ textDocument: { uri: string } }, OpenDocument | undefined>(
      'work',
      undefined,
      work,
    );
    setImmediate(() => {
      meanwhile(this);
    });
    return handle({ textDocument: { uri } }, new CancellationTokenSource().token);
  }
}

describe('a request that is answered in steps', () => {
  test('is answered for the text it was asked about', async () => {
    const deck = new OpenDeck();
    const before = deck.state;
    expect(await deck.ask(() => undefined)).toBe(before);
  });

  test('begins again when the settings change', async () => {
    const deck = new OpenDeck();
    const before = deck.state;
    const answer = await deck.ask(() => (deck.state = deck.newState()));
    expect(answer).toBe(deck.state);
    expect(answer).not.toBe(before);
  });

  test('is given up when the text changes: the client asks again', async () => {
    const deck = new OpenDeck();
    const asked = deck.ask(() => {
      deck.change();
    });
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  test('is answered with nothing when the document is closed', async () => {
    const deck = new OpenDeck();
    expect(await deck.ask(() => (deck.state = undefined))).toBeUndefined();
    expect(deck.log).toEqual([]);
  });
});

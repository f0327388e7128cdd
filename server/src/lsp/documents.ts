import type { TextDocuments } from 'vscode-languageserver';
import {
  type Analysis,
  analysing,
  type Diagnostic,
  diagnostics,
  type Kept,
  keptFor,
  languageInEditor,
  languageOfText,
  type Settings,
} from '../service/index.ts';
import type { DeckLanguage } from '../deck/types.ts';
import type { DeckDocument } from './deck-document.ts';
import { type Paced, paced } from './pace.ts';
import type { SettingsStore } from './settings-store.ts';

/** What a handler works on: a document and what is known about its current text. */
export interface OpenDocument {
  readonly document: DeckDocument;
  readonly analysis: Analysis;
  /** Names this state of the document; another text or other settings have another id. */
  readonly id: string;
  readonly diagnostics: () => readonly Diagnostic[];
}

/** What checking a document has come to. */
export interface Checked {
  readonly open: OpenDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** Server time of the analysis and the check. */
  readonly milliseconds: number;
}

interface State extends OpenDocument {
  readonly version: number;
  readonly settings: Settings;
}

/** The open documents with their analyses, which are made when first asked for and once per text. */
export class Documents {
  private readonly states = new Map<string, State>();
  /** What the next analysis of a document starts from. */
  private readonly kept = new Map<string, Kept>();
  /** The analyses that are being made: others wait for them, since there can be only one of a document. */
  private readonly underWay = new Map<string, Promise<void>>();
  private ids = 0;
  private readonly texts: TextDocuments<DeckDocument>;
  private readonly settings: SettingsStore;
  private readonly checked: (checked: Checked) => void;
  private readonly ruleFailed: (code: string, error: unknown) => void;

  /**
   * @param checked called when the diagnostics of a state have been computed, once per state
   * @param ruleFailed called with the code of a rule that throws; the other rules go on
   */
  constructor(
    texts: TextDocuments<DeckDocument>,
    settings: SettingsStore,
    checked: (checked: Checked) => void,
    ruleFailed: (code: string, error: unknown) => void,
  ) {
    this.texts = texts;
    this.settings = settings;
    this.checked = checked;
    this.ruleFailed = ruleFailed;
    texts.onDidClose(({ document }) => {
      this.states.delete(document.uri);
      this.kept.delete(document.uri);
      settings.forget(document.uri);
    });
  }

  /**
   * The document in its newest text; undefined when it is not open. Throws what the analysis throws.
   *
   * A long analysis takes in other messages while it is made. When the text changes meanwhile it is given up where that costs
   * nothing, and all who wait for it get the newest text.
   */
  async open(uri: string): Promise<OpenDocument | undefined> {
    while (this.texts.get(uri) !== undefined) {
      const settings = await this.settings.of(uri);
      // The document may have changed or been closed meanwhile.
      const document = this.texts.get(uri);
      if (document === undefined) break;
      const last = this.states.get(uri);
      if (last?.document === document && last.version === document.version && last.settings === settings) return last;
      const others = this.underWay.get(uri);
      if (others) {
        // What it throws is for the one who has begun it.
        await others.catch(() => undefined);
        continue;
      }
      const analysis = this.analyse(document, settings).finally(() => this.underWay.delete(uri));
      this.underWay.set(uri, analysis);
      await analysis;
    }
    return undefined;
  }

  /** False once the document has changed or was closed: what is known of it here must not be used any more. */
  isNewest(open: OpenDocument): boolean {
    const state = this.states.get(open.document.uri);
    return state === open && state.version === state.document.version;
  }

  /** Makes the state of a document, unless the document changes meanwhile. */
  private async analyse(document: DeckDocument, settings: Settings): Promise<void> {
    const { uri, version } = document;
    const { lines } = document;
    const earlier = this.kept.get(uri);
    const language = earlier?.settings === settings ? earlier.language : languageOf(document);
    const kept = keptFor(language, settings, earlier, this.ruleFailed);
    // From here on the analysis of the earlier text must not be used. An analysis that throws leaves nothing to start from.
    this.states.delete(uri);
    this.kept.delete(uri);
    const isNewest = (): boolean => this.texts.get(uri) === document && document.version === version;
    const done = await paced(analysing(lines, kept), () => kept.mayStop && !isNewest());
    if (this.texts.get(uri) !== document) return;
    this.kept.set(uri, kept);
    if (done && isNewest()) this.states.set(uri, this.stateOf(document, settings, done));
  }

  private stateOf(document: DeckDocument, settings: Settings, done: Paced<Analysis>): State {
    const { result: analysis } = done;
    let found: readonly Diagnostic[] | undefined;
    const state: State = {
      document,
      version: document.version,
      settings,
      analysis,
      id: String(++this.ids),
      diagnostics: () => {
        if (found === undefined) {
          const checking = performance.now();
          found = diagnostics(analysis);
          const milliseconds = done.milliseconds + performance.now() - checking;
          this.checked({ open: state, diagnostics: found, milliseconds });
        }
        return found;
      },
    };
    return state;
  }
}

function languageOf({ languageId, uri, lines }: DeckDocument): DeckLanguage {
  return languageInEditor(languageId, uri) ?? languageOfText(lines.text);
}

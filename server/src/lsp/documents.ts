import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  analyse,
  type Analysis,
  type Diagnostic,
  diagnostics,
  languageInEditor,
  languageOfText,
  type Settings,
} from '../service/index.ts';
import type { DeckLanguage } from '../deck/types.ts';
import type { SettingsStore } from './settings-store.ts';

/** What a handler works on: a document and what is known about its current text. */
export interface OpenDocument {
  readonly document: TextDocument;
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
  private ids = 0;
  private readonly texts: TextDocuments<TextDocument>;
  private readonly settings: SettingsStore;
  private readonly checked: (checked: Checked) => void;
  private readonly ruleFailed: (code: string, error: unknown) => void;

  /**
   * @param checked called when the diagnostics of a state have been computed, once per state
   * @param ruleFailed called with the code of a rule that throws; the other rules go on
   */
  constructor(
    texts: TextDocuments<TextDocument>,
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
      settings.forget(document.uri);
    });
  }

  /** The document in its newest text; undefined when it is not open. Throws what the analysis throws. */
  async open(uri: string): Promise<OpenDocument | undefined> {
    if (this.texts.get(uri) === undefined) return undefined;
    const settings = await this.settings.of(uri);
    // The document may have changed or been closed meanwhile.
    const document = this.texts.get(uri);
    return document && this.state(document, settings);
  }

  /** False once the document has changed or was closed: what is known of it here must not be used any more. */
  isNewest(open: OpenDocument): boolean {
    const state = this.states.get(open.document.uri);
    return state === open && state.version === state.document.version;
  }

  private state(document: TextDocument, settings: Settings): State {
    const { uri, version } = document;
    const last = this.states.get(uri);
    if (last?.version === version && last.settings === settings) return last;
    // An analysis that is given as the previous one is used up, also when the new one fails.
    this.states.delete(uri);
    const previous = last?.settings === settings ? last.analysis : undefined;
    const state = this.analysed(document, settings, previous);
    this.states.set(uri, state);
    return state;
  }

  private analysed(document: TextDocument, settings: Settings, previous: Analysis | undefined): State {
    const start = performance.now();
    const text = document.getText();
    const language = previous?.language ?? languageOf(document, text);
    const analysis = analyse(text, language, settings, previous, this.ruleFailed);
    const analysed = performance.now() - start;

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
          const milliseconds = analysed + performance.now() - checking;
          this.checked({ open: state, diagnostics: found, milliseconds });
        }
        return found;
      },
    };
    return state;
  }
}

function languageOf({ languageId, uri }: TextDocument, text: string): DeckLanguage {
  return languageInEditor(languageId, uri) ?? languageOfText(text);
}

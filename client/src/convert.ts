import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const scheme = 'esm-convert';

/** The documents shown at a time whose text is kept; one that was closed long ago is made anew when it is asked for again. */
const mostKept = 20;

/** What the server makes of commands for another product. */
interface Conversion {
  readonly text: string;
  readonly language: string;
  readonly title: string;
}

/** A conversion that the server has for a place. */
interface Offer {
  readonly title: string;
  readonly to: string;
  readonly whole: boolean;
}

/** A place of a line as it goes over the wire. */
interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/** A range as it goes over the wire. */
interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** Shows commands in the words of another product, in a document beside the deck that is only for reading. */
export class Conversions implements vscode.TextDocumentContentProvider {
  private readonly client: BaseLanguageClient;
  private readonly texts = new Map<string, string>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: readonly { dispose(): unknown }[];

  readonly onDidChange = this.changes.event;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    const command = (name: string, whole: boolean): vscode.Disposable =>
      vscode.commands.registerCommand(name, (uri?: string, range?: WireRange, to?: string) =>
        this.run(whole, uri, range, to),
      );
    this.subscriptions = [
      this.changes,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      command('esm.showIn', false),
      command('esm.convertSection', true),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  /**
   * Converts and shows. From the command palette there is no place: it is that of the cursor.
   * @returns the address of the document that is shown
   */
  private async run(whole: boolean, uri?: string, range?: WireRange, to?: string): Promise<vscode.Uri | undefined> {
    const place = uri === undefined || range === undefined ? this.cursor() : { uri, range };
    if (!place) return undefined;
    const product = to ?? (await this.choose(place, whole));
    if (product === undefined) return undefined;
    const found = await this.client.sendRequest<Conversion | null>('esm/convert', {
      textDocument: { uri: place.uri },
      range: place.range,
      to: product,
      whole,
    });
    if (!found) {
      void vscode.window.showInformationMessage('There is nothing to convert at this place.');
      return undefined;
    }
    return this.show(found, place.uri);
  }

  /** The selection of the active editor. */
  private cursor(): { uri: string; range: WireRange } | undefined {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const { code2ProtocolConverter } = this.client;
    return {
      uri: code2ProtocolConverter.asUri(editor.document.uri),
      range: code2ProtocolConverter.asRange(editor.selection),
    };
  }

  /** Lets the user choose what the server has for the place. */
  private async choose({ uri, range }: { uri: string; range: WireRange }, whole: boolean): Promise<string | undefined> {
    const offers = await this.client.sendRequest<Offer[]>('esm/conversions', { textDocument: { uri }, range });
    const items = offers.filter((offer) => offer.whole === whole).map(({ title, to }) => ({ label: title, to }));
    if (items.length > 0) return (await vscode.window.showQuickPick(items))?.to;
    void vscode.window.showInformationMessage('There is nothing to convert at this place.');
    return undefined;
  }

  private async show({ text, language, title }: Conversion, source: string): Promise<vscode.Uri> {
    // The name shows in the tab; where the deck stands tells two of one name apart.
    const name = title.replace(/[^\w.()$@# -]/g, '_');
    const uri = vscode.Uri.from({ scheme, path: `/${name}.${language}`, query: source });
    this.keep(uri.toString(), text);
    this.changes.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    return uri;
  }

  private keep(key: string, text: string): void {
    this.texts.delete(key);
    this.texts.set(key, text);
    const [oldest] = this.texts.keys();
    if (this.texts.size > mostKept && oldest !== undefined) this.texts.delete(oldest);
  }
}

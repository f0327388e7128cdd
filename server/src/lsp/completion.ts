import type { CompletionItem, Position } from 'vscode-languageserver';
import { complete, type Completion, type CompletionKind, proposal } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset, toRange } from './positions.ts';
import { CompletionItemKind, InsertTextFormat, InsertTextMode } from './protocol.ts';

/** Characters after which a list is offered without being asked for: they begin an operand, a value or a symbol. */
export const completionTriggers = [' ', '(', ',', '.', '&', '='];

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  command: CompletionItemKind.Function,
  operand: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  class: CompletionItemKind.Class,
  resource: CompletionItemKind.Constant,
  symbol: CompletionItemKind.Variable,
  user: CompletionItemKind.Reference,
  group: CompletionItemKind.Module,
  snippet: CompletionItemKind.Snippet,
};

/** What may be written at a position. */
export function completionsAt(open: OpenDocument, position: Position, client: ClientFeatures): CompletionItem[] {
  return complete(open.analysis, toOffset(open.document, position)).map((one) => toItem(open, one, client));
}

function toItem({ document }: OpenDocument, completion: Completion, client: ClientFeatures): CompletionItem {
  const { label, kind, detail, documentation, change, snippet, sortText } = completion;
  const withStops = snippet && client.snippets;
  const newText = snippet && !client.snippets ? proposal(change.text) : change.text;
  const item: CompletionItem = {
    label,
    kind: kinds[kind],
    sortText,
    insertTextFormat: withStops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, change.range), newText },
  };
  // A card begins with the blanks it needs; an editor that indents it once more moves its columns.
  if (newText.includes('\n')) item.insertTextMode = InsertTextMode.asIs;
  // Beside the name it is seen in the list itself; the documentation of the chosen entry says it again.
  if (detail !== '' && client.labelDetails) item.labelDetails = { description: detail };
  else if (detail !== '') item.detail = detail;
  if (documentation !== '') item.documentation = { kind: client.completionMarkup, value: documentation };
  return item;
}

import type { CodeAction, Range, TextDocumentIdentifier } from 'vscode-languageserver';
import { type Conversion, type ConversionOffer, conversions, convertSteps } from '../service/index.ts';
import type { Steps } from '../text/steps.ts';
import type { OpenDocument } from './documents.ts';
import { toOffsets } from './positions.ts';
import { CodeActionKind, RequestType } from './protocol.ts';

interface Place {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
}

/** What is to be converted: the commands of a range, or with `whole` the section that it begins in. */
interface ConvertParams extends Place {
  readonly to: string;
  readonly whole?: boolean;
}

/** Asks for commands in the words of another product; answered with null where there are none, or it is their own. */
export const convertRequest = new RequestType<ConvertParams, Conversion | null, void>('esm/convert');

/** Asks what can be converted at a range; for a client that lets its user choose. */
export const conversionsRequest = new RequestType<Place, readonly ConversionOffer[], void>('esm/conversions');

/** The commands in the words of another product. */
export function* converted(
  { document, analysis }: OpenDocument,
  { range, to, whole }: ConvertParams,
): Steps<Conversion | null> {
  return (yield* convertSteps(analysis, toOffsets(document, range), to, whole === true)) ?? null;
}

/** What can be converted at a range. */
export function conversionsAt({ document, analysis }: OpenDocument, range: Range): readonly ConversionOffer[] {
  return conversions(analysis, toOffsets(document, range));
}

/** The conversions as actions, each of which has the client open what it gives beside the deck. */
export function conversionActions(open: OpenDocument, range: Range): CodeAction[] {
  return conversionsAt(open, range).map(({ title, to, whole }) => ({
    title,
    kind: CodeActionKind.Refactor,
    command: {
      title,
      command: whole ? 'esm.convertSection' : 'esm.showIn',
      arguments: [open.document.uri, range, to],
    },
  }));
}

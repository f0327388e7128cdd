import type { MarkupKind, Position, SignatureHelp, SignatureInformation } from 'vscode-languageserver';
import { signature } from '../service/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './documents.ts';
import { toOffset } from './positions.ts';

/** Characters after which the form of an operand is shown without being asked for. */
export const signatureTriggers = ['(', ' ', ','];

/** The form of the operand at a position, with the part that is being written. */
export function signatureAt(
  { document, analysis }: OpenDocument,
  position: Position,
  client: ClientFeatures,
): SignatureHelp | null {
  const found = signature(analysis, toOffset(document, position));
  if (found === undefined) return null;
  const { label, documentation, parameters, active } = found;
  const markup = (value: string): { kind: MarkupKind; value: string } => ({ kind: client.signatureMarkup, value });
  const information: SignatureInformation = {
    label,
    documentation: markup(documentation),
    parameters: parameters.map(({ range, documentation: text }) => ({
      // A client that takes no offsets looks for the text of the parameter in the label.
      label: client.parameterOffsets ? [range.start, range.end] : label.slice(range.start, range.end),
      documentation: markup(text),
    })),
  };
  // Out of range means none; a client that is told nothing takes the first.
  return { signatures: [information], activeSignature: 0, activeParameter: active ?? parameters.length };
}

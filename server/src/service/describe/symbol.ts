import { resolveSymbols } from '../../deck/symbols.ts';
import type { JclSymbol, SectionFrame, SymbolTable } from '../../deck/types.ts';
import type { Lines } from '../../text/lines.ts';
import { code, paragraphs } from '../markdown.ts';

/** What is said of a symbol beside its value. */
export interface SymbolContext {
  readonly lines: Lines;
  /** The section the reference stands in; undefined in JCL. */
  readonly frame: SectionFrame | undefined;
  /** The value must not be shown: it is a password, or a part of one. */
  readonly secret: boolean;
  /** The whole word the reference is a part of. */
  readonly word: string;
  readonly table: SymbolTable;
}

/** What a JCL symbol stands for, and where that is said. */
export function describeSymbol(name: string, symbol: JclSymbol | undefined, context: SymbolContext): string {
  const { lines, frame, secret } = context;
  const title = `**&${name}**`;
  if (!symbol) return paragraphs(title, 'JCL symbol without a SET in this deck.');
  const line = lines.lineAt(symbol.nameRange.start) + 1;
  return paragraphs(
    secret ? title : `${title} = ${valueOf(symbol)}`,
    `Set in line ${line}.`,
    secret ? 'It is for a password or key, so the value is not shown.' : whole(context),
    frame && substitution(frame, symbol),
  );
}

function valueOf({ value, raw }: JclSymbol): string {
  const text = value ?? raw;
  if (text === '') return '(empty)';
  return value === undefined ? `${code(raw)}, which is not known before the job runs` : code(value);
}

/** What the whole word becomes, where it is more than the symbol. */
function whole({ word, table }: SymbolContext): string | undefined {
  const { text, parts } = resolveSymbols(word, table);
  return text === undefined || parts.length < 2 ? undefined : `${code(word)} is ${code(text)}.`;
}

function substitution(frame: SectionFrame, { exported }: JclSymbol): string | undefined {
  if (!frame.substituted) return 'Not replaced here: the DD statement has no SYMBOLS parameter.';
  return exported ? undefined : 'Not replaced here: no EXPORT SYMLIST before the SET names it.';
}

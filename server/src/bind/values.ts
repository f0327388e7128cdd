import { findKeyword } from '../catalog/lookup.ts';
import type { OperandValue, ValueType } from '../catalog/types.ts';
import { resolveSymbols } from '../deck/symbols.ts';
import type { SectionFrame } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import type { BoundValue } from './types.ts';

/** Binds one value of a command's text. */
export function bindValue(text: string, span: Range, of: ValueType, frame: SectionFrame): BoundValue {
  const quoted = text.startsWith("'");
  const value = valueOf(text, quoted, frame);
  const base = { span, text, value, quoted };
  if (of.type !== 'keyword' || value === undefined) return base;
  const match = findKeyword(of.keywords, value);
  if (!match) return base;
  if (!('spec' in match)) return { ...base, candidates: match.candidates };
  const keyword = match.spec;
  // Written in full, the word of the catalog is kept, which is there already.
  const { name } = keyword;
  return text === name ? { span, text: name, value: name, quoted, keyword } : { span, text, value, quoted, keyword };
}

/** The type of the values in an operand's list. */
export function valueTypeOf(value: OperandValue | undefined): ValueType {
  return value?.kind === 'values' ? value.of : anyValue;
}

const anyValue: ValueType = { type: 'any' };

/** What the ESM sees of a word: symbols resolved, apostrophes off, doubled ones single. */
function valueOf(text: string, quoted: boolean, frame: SectionFrame): string | undefined {
  const resolved = needsResolving(text) ? resolveSymbols(text, frame.symbols).text : text;
  if (resolved === undefined || !quoted) return resolved;
  const inner = resolved.endsWith("'") && resolved.length > 1 ? resolved.slice(1, -1) : resolved.slice(1);
  return inner.includes("''") ? inner.replaceAll("''", "'") : inner;
}

function needsResolving(text: string): boolean {
  return text.includes('&') || text.includes('{') || text.includes('<') || text.includes('[');
}

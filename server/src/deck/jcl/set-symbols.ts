import { hasHole } from '../../text/holes.ts';
import { maxSymbolValue, resolveSymbols, type SymbolHistory, symbolReferences } from '../symbols.ts';
import type { JclParameter, JclStatement, SymbolTable } from '../types.ts';
import { keyword, listed, meaning } from './parameters.ts';

/** What EXPORT statements named so far. */
export class Exports {
  private all = false;
  private readonly names = new Set<string>();

  /** An `EXPORT SYMLIST=*` or `EXPORT SYMLIST=(A,B)`. It counts for SETs that follow. */
  add(statement: JclStatement): void {
    const list = keyword(statement, 'SYMLIST');
    if (!list) return;
    for (const name of listed(list)) {
      if (name === '*') this.all = true;
      else this.names.add(name.toUpperCase());
    }
  }

  has(name: string): boolean {
    return this.all || this.names.has(name);
  }
}

/**
 * Brings the symbols of a SET or PROC statement into force.
 * @param certain false where the deck alone does not tell the value: under a template condition, in a PROC statement
 */
export function setSymbols(statement: JclStatement, history: SymbolHistory, exports: Exports, certain: boolean): void {
  const before = history.now();
  const names = new Set(statement.operands.map((parameter) => parameter.key));
  for (const parameter of statement.operands) {
    if (parameter.key === undefined || parameter.keyRange === undefined || parameter.key === '') continue;
    history.add({
      name: parameter.key,
      raw: parameter.value,
      value: certain ? valueOf(parameter, before, names) : undefined,
      nameRange: parameter.keyRange,
      valueRange: parameter.valueRange,
      exported: exports.has(parameter.key),
    });
  }
}

/**
 * The value with other symbols resolved. A symbol of the same statement, the one that is set included, makes it
 * unknown: whether the old or the new value counts is not for us to say.
 */
function valueOf(
  parameter: JclParameter,
  table: SymbolTable,
  sameStatement: ReadonlySet<string | undefined>,
): string | undefined {
  if (parameter.flaw !== undefined || hasHole(parameter.value)) return undefined;
  if (symbolReferences(parameter.value).some((reference) => sameStatement.has(reference.name))) return undefined;
  const value = resolveSymbols(meaning(parameter), table).text;
  return value === undefined || value.length > maxSymbolValue ? undefined : value;
}

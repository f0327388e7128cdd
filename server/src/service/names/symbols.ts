/** Where JCL symbols are set and used, in JCL and in the data of DDs. */
import type { Deck } from '../../deck/deck.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import type { JclParameter, JclStatement, JclSymbol } from '../../deck/types.ts';
import { lineRuns } from '../../text/line-runs.ts';
import { type Range, touches } from '../../text/range.ts';
import { lastIndex } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import type { Analysis } from '../analysis.ts';
import { referenceAt, symbolsAt } from '../symbols-at.ts';

/** A place that names a symbol. */
export interface SymbolPlace {
  /** The name alone, without ampersand and period. */
  readonly nameRange: Range;
  /** With the ampersand and the period that ends it. */
  readonly range: Range;
  /** A SET or PROC statement gives it a value here. */
  readonly defines: boolean;
}

/** A symbol at a place of the document. */
export interface SymbolAt {
  /** In upper case. */
  readonly name: string;
  readonly place: SymbolPlace;
  /** The SET that counts there; undefined when the deck has none. */
  readonly symbol: JclSymbol | undefined;
}

/** The symbol that an offset touches: in a SET, in the operands of a statement, or in data. */
export function symbolAt(analysis: Analysis, offset: number): SymbolAt | undefined {
  const { frame } = analysis.deck;
  const last = frame.symbols[lastIndex(frame.symbols, offset, (symbol) => symbol.nameRange.start)];
  if (last && touches(last.nameRange, offset)) return { name: last.name, place: placeOfSet(last), symbol: last };
  const section = frame.sections[lastIndex(frame.sections, offset, ({ range }) => range.start)];
  if (section && offset < section.range.end) {
    const found = onLine(analysis.deck, offset, section.range);
    const symbol = found && section.symbols.get(found.name);
    return symbol && { ...found, symbol };
  }
  const statement = frame.statements[lastIndex(frame.statements, offset, ({ range }) => range.start)];
  if (statement?.kind !== 'statement') return undefined;
  const passed = passedTo(frame.statements, statement).find(({ place }) => touches(place.range, offset));
  if (passed) return { ...passed, symbol: symbolsAt(analysis, offset).get(passed.name) };
  const operand = statement.operands.find(({ valueRange }) => touches(valueRange, offset));
  if (!operand) return undefined;
  const found =
    exportedAt(analysis.text, statement, operand, offset) ?? onLine(analysis.deck, offset, operand.valueRange);
  return found && { ...found, symbol: symbolsAt(analysis, offset).get(found.name) };
}

type Found = Pick<SymbolAt, 'name' | 'place'>;

function onLine({ text, lines }: Deck, offset: number, within: Range): Found | undefined {
  const line = lines.lineAt(offset);
  const start = Math.max(within.start, lines.start(line));
  const reference = referenceAt(text, offset, { start, end: Math.min(within.end, lines.end(line)) });
  return reference && { name: reference.name, place: { ...reference, defines: false } };
}

function exportedAt(text: Text, statement: JclStatement, operand: JclParameter, offset: number): Found | undefined {
  return exported(text, statement, operand).find(({ place }) => touches(place.range, offset));
}

/** All places that name a symbol in the job that holds an offset, in the order of the text. */
export function symbolPlaces(analysis: Analysis, name: string, offset: number): SymbolPlace[] {
  const { frame } = analysis.deck;
  const job = jobAt(analysis, offset);
  const places: SymbolPlace[] = [];
  for (const statement of frame.statements) {
    if (statement.kind !== 'statement' || !isInside(statement.range, job)) continue;
    for (const found of passedTo(frame.statements, statement)) if (found.name === name) places.push(found.place);
    for (const operand of statement.operands) {
      const { text } = analysis;
      for (const found of exported(text, statement, operand)) if (found.name === name) places.push(found.place);
      for (const place of referencesIn(text, operand.valueRange, name)) places.push(place);
    }
  }
  for (const symbol of frame.symbols) {
    if (symbol.name === name && isInside(symbol.nameRange, job)) places.push(placeOfSet(symbol));
  }
  for (const section of frame.sections) {
    if (isInside(section.range, job) && section.symbols.get(name)) {
      for (const place of referencesIn(analysis.text, section.range, name)) places.push(place);
    }
  }
  return places.sort((a, b) => a.range.start - b.range.start);
}

/** The job that holds an offset; the whole document when it has none. */
function jobAt({ deck, text }: Analysis, offset: number): Range {
  let job = { start: 0, end: text.length };
  for (const { operation, range } of deck.frame.statements) {
    if (operation !== 'JOB') continue;
    if (range.start > offset) return { start: job.start, end: range.start };
    job = { start: range.start, end: text.length };
  }
  return job;
}

function isInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function placeOfSet({ nameRange }: JclSymbol): SymbolPlace {
  return { nameRange, range: nameRange, defines: true };
}

function referencesIn(text: Text, within: Range, name: string): SymbolPlace[] {
  const places: SymbolPlace[] = [];
  for (const run of lineRuns(text, within)) {
    for (const reference of symbolReferences(run.text, run.start)) {
      if (reference.name === name)
        places.push({ nameRange: reference.nameRange, range: reference.range, defines: false });
    }
  }
  return places;
}

/** The parameters that an EXEC gives a value to, of a procedure that stands in the text. */
function passedTo(statements: readonly JclStatement[], { operation, operands }: JclStatement): Found[] {
  if (operation !== 'EXEC') return [];
  const [first] = operands;
  const named = operands.find(({ key }) => key === 'PROC') ?? (first?.key === undefined ? first : undefined);
  const called = named?.value.toUpperCase();
  const procedure = statements.find((statement) => statement.operation === 'PROC' && statement.name === called);
  const names = new Set(procedure?.operands.map(({ key }) => key));
  return operands.flatMap(({ key, keyRange }) => {
    if (key === undefined || !keyRange || !names.has(key)) return [];
    return [{ name: key, place: { nameRange: keyRange, range: keyRange, defines: true } }];
  });
}

/** The names that `EXPORT SYMLIST=(A,B)` lists. */
function exported(text: Text, { operation }: JclStatement, { key, valueRange }: JclParameter): Found[] {
  if (operation !== 'EXPORT' || key !== 'SYMLIST') return [];
  const value = text.slice(valueRange.start, valueRange.end);
  return [...value.matchAll(/[A-Za-z#$@][A-Za-z0-9#$@]*/g)].map((match) => {
    const start = valueRange.start + match.index;
    const range = { start, end: start + match[0].length };
    return { name: match[0].toUpperCase(), place: { nameRange: range, range, defines: false } };
  });
}

import type { BoundCommand } from '../bind/types.ts';
import type { OperandSpec } from '../catalog/types.ts';
import type { Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { putOnCard } from './complete/card.ts';
import { type Casing, casingAt } from './complete/casing.ts';
import { type Cursor, cursorIn, freshCursor } from './complete/cursor.ts';
import type { Entry } from './complete/entry.ts';
import { operandEntries } from './complete/operands.ts';
import { symbolBeingWritten, symbolEntries } from './complete/symbols.ts';
import { operandValueEntries, valueEntries } from './complete/values.ts';
import { verbEntries } from './complete/verbs.ts';
import { type CommandPlace, locate } from './locate.ts';
import { symbolsAt } from './symbols-at.ts';
import type { Completion, TextChange } from './types.ts';
import { dress } from './understand/dress.ts';
import { tssCommand } from './understand/tss.ts';

/** What may be written at a document offset. */
export function complete(analysis: Analysis, offset: number): Completion[] {
  const place = locate(analysis, offset);
  switch (place.kind) {
    case 'silent':
      return [];
    case 'outside': {
      // JCL itself belongs to other extensions; its symbols are ours, since the commands use them.
      const word = place.statement?.kind === 'statement' ? symbolBeingWritten(analysis, offset) : undefined;
      if (!word) return [];
      return symbolEntries(analysis, symbolsAt(analysis, offset), undefined).map((entry) =>
        finished(entry, { range: word, text: entry.text }),
      );
    }
    case 'free': {
      const { section, index } = place;
      // Behind COMPILE stands the text of rules.
      if (section.commands[index]?.after === 'compile') return [];
      const cursor = freshCursor(offset);
      const entries = verbEntries(section.esm, casingAt(section, index, '', false), true);
      return entries.map((entry) => placed(entry, cursor, analysis, false));
    }
    case 'command':
      return inCommand(analysis, place, offset);
  }
}

function inCommand(analysis: Analysis, found: CommandPlace, offset: number): Completion[] {
  const place = atFunction(found);
  const { frame } = place.section;
  const symbol = frame.symbols.all.length > 0 ? symbolBeingWritten(analysis, offset) : undefined;
  if (symbol) {
    return symbolEntries(analysis, frame.symbols, frame).map((entry) =>
      finished(entry, { range: symbol, text: entry.text }),
    );
  }
  const cursor = cursorIn(place, offset);
  if (!cursor) return [];
  const casing = casingAt(place.section, place.index, cursor.typed, cursor.expected.kind === 'verb');
  const { lines } = analysis.deck;
  const onContinuation = lines.lineAt(offset) > lines.lineAt(place.command.start);
  return entriesAt(analysis, place, cursor, casing).map((entry) => placed(entry, cursor, analysis, onContinuation));
}

/** While the function of a TSS command is written, any function may be meant. */
function atFunction(place: CommandPlace): CommandPlace {
  const { bound, logical, section } = place;
  const written = bound?.esm === 'tss' ? bound.operands[0] : undefined;
  if (!bound || !written || logical > written.keyword.end || bound.verb.toUpperCase() !== 'TSS') return place;
  return { ...place, bound: dress(bound, tssCommand, section.frame) };
}

function entriesAt(analysis: Analysis, place: CommandPlace, cursor: Cursor, casing: Casing): Entry[] {
  const { section, bound } = place;
  const { expected } = cursor;
  if (expected.kind === 'verb') return verbEntries(section.esm, casing, cursor.atEnd);
  if (!bound) return [];
  const context = { analysis, place, bound, cursor, casing };
  switch (expected.kind) {
    case 'values':
      return operandValueEntries(expected.spec, expected.given, context);
    case 'positionalValues':
      return valueEntries(expected.spec.of, context);
    case 'operands': {
      const { positional, specs, given, top } = expected;
      const command = top ? bound.spec : undefined;
      const { listFollows } = cursor;
      const isRule = bound.text.form === 'ruleControl';
      const values = positional ? valueEntries(positional.of, context) : [];
      if (positional?.required) return values;
      return [
        ...values,
        ...operandEntries(isRule ? controlsAt(specs, bound, cursor) : specs, {
          esm: section.esm,
          casing,
          given,
          command,
          listFollows,
        }),
      ];
    }
    case 'nothing':
      return [];
  }
}

/** The first control statement of a card has its sign, the others have none. */
function controlsAt(specs: readonly OperandSpec[], bound: BoundCommand, { typed }: Cursor): OperandSpec[] {
  const isFirst = bound.operands.length === 0 || (typed !== '' && bound.text.text.startsWith(typed));
  return specs.filter(({ name }) => /^[$%]/.test(name) === isFirst);
}

/** Works out what accepting an entry does to the document. */
function placed(entry: Entry, cursor: Cursor, analysis: Analysis, onContinuation: boolean): Completion {
  const isOperand = entry.kind === 'operand';
  const { following, afterClose } = cursor;
  // Before a word a value takes its place; an operand is put in front of it.
  const word: Range = following && !isOperand && !takesSeveral(cursor) ? following : cursor.word;
  const text = `${isOperand && afterClose ? ' ' : ''}${entry.text}${following && word === cursor.word ? ' ' : ''}`;
  const insertion = { word, text, snippet: entry.snippet, mayBreak: isOperand, onContinuation };
  return finished(entry, putOnCard(analysis.deck.lines, insertion));
}

function takesSeveral({ expected }: Cursor): boolean {
  if (expected.kind === 'values') return expected.spec.value.kind === 'values' && (expected.spec.value.list ?? false);
  return expected.kind === 'positionalValues';
}

function finished(entry: Entry, change: TextChange): Completion {
  const { label, kind, detail, documentation, snippet, rank } = entry;
  const sortText = `${String(rank).padStart(2, '0')} ${label}`;
  return { label, kind, detail, documentation, change, snippet, sortText };
}

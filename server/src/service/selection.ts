import { documentRange } from '../bind/positions.ts';
import type { BoundCommand, BoundOperand } from '../bind/types.ts';
import { type Range, touches } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import { type Analysis, commandAt } from './analysis.ts';
import { blocksOf } from './folding.ts';
import { sectionAt } from './locate.ts';

/**
 * What an editor selects step by step from a place on: the word, what is in the parentheses around it, the operand, the
 * command, in ACF2 the rule set and what is under its SET, the section, the document. The narrowest range first, each inside of the next.
 */
export function selections(analysis: Analysis, offset: number): Range[] {
  const { deck } = analysis;
  const steps: Range[] = [];
  const section = sectionAt(deck, offset);
  if (section) {
    const index = lastIndex(section.commands, offset, ({ start }) => start);
    const command = section.commands[index];
    if (command && offset <= command.start + command.length) {
      const bound = commandAt(analysis, section, index);
      const spans = bound ? spansAt(bound, offset) : [];
      steps.push(...spans, { start: command.start, end: command.start + command.length });
    }
    const blocks = blocksOf(analysis, section).filter(({ range }) => touches(range, offset));
    // Those that hold a place lie in each other.
    steps.push(...blocks.map(({ range }) => range).sort((a, b) => a.end - a.start - (b.end - b.start)));
    steps.push(section.frame.range);
  } else {
    const statement = deck.frame.statements[lastIndex(deck.frame.statements, offset, ({ range }) => range.start)];
    if (statement && touches(statement.range, offset)) {
      const operand = statement.operands.find(({ valueRange }) => touches(valueRange, offset));
      if (operand) {
        const { keyRange, valueRange } = operand;
        steps.push(valueRange, { start: keyRange?.start ?? valueRange.start, end: valueRange.end });
      }
      steps.push(statement.range);
    }
  }
  steps.push({ start: 0, end: deck.text.length });
  const kept: Range[] = [];
  for (const step of steps) if (touches(step, offset) && isMore(step, kept.at(-1))) kept.push(step);
  return kept;
}

/** Each step holds the one before, and is more than that. */
function isMore({ start, end }: Range, last: Range | undefined): boolean {
  return !last || (start <= last.start && end >= last.end && end - start > last.end - last.start);
}

/** The document ranges of the words and operands around a place, the narrowest first. */
function spansAt(bound: BoundCommand, offset: number): Range[] {
  const spans: Range[] = [];
  const add = (span: Range | undefined): boolean => {
    const range = span && documentRange(bound.text, span);
    const holds = range !== undefined && touches(range, offset);
    if (holds) spans.push(range);
    return holds;
  };
  if (bound.verb !== '') add(bound.verbSpan);
  for (const values of bound.positionals) {
    for (const { span } of values) add(span);
    const [first, last] = [values[0], values.at(-1)];
    if (first && last) add({ start: first.span.start, end: last.span.end });
  }
  const walk = (operands: readonly BoundOperand[]): void => {
    for (const { keyword, span, list, values, operands: inner } of operands) {
      if (!touches(documentRange(bound.text, span), offset)) continue;
      walk(inner);
      add(keyword);
      for (const value of values) add(value.span);
      if (list && list.end - list.start > 1) add({ start: list.start + 1, end: list.end - 1 });
      add(list);
      add(span);
    }
  };
  walk(bound.operands);
  return spans;
}

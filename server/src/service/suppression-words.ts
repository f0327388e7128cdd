import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/types.ts';
import type { Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { code, paragraphs, prose } from './markdown.ts';
import type { Completion, Hover } from './types.ts';

const mark = 'esm-ignore';
const whole = 'esm-ignore-file';

/** A card is no longer; what lies behind is not looked at. */
const longestCard = 160;

const offered = rules.filter(({ scope }) => scope !== 'suppression');

/** The codes of rules that may be written in a comment with `esm-ignore`; undefined anywhere else. */
export function suppressionCompletions(analysis: Analysis, offset: number): Completion[] | undefined {
  const range = codeAt(analysis, offset);
  return range && offered.map((rule) => completionOf(rule, range));
}

/** The rule whose code stands at an offset of such a comment. */
export function suppressionHover(analysis: Analysis, offset: number): Hover | undefined {
  const range = codeAt(analysis, offset);
  if (!range) return undefined;
  const written = analysis.text.slice(range.start, range.end).toLowerCase();
  const rule = rules.find((one) => one.code === written);
  return rule && { range, text: describe(rule) };
}

function completionOf(rule: Rule, range: Range): Completion {
  return {
    label: rule.code,
    kind: 'value',
    detail: rule.title,
    documentation: describe(rule),
    change: { range, text: rule.code },
    snippet: false,
    sortText: rule.code,
  };
}

function describe({ title, code: name, severity, what, why, todo }: Rule): string {
  return paragraphs(`**${title}**, ${code(name)}, ${severity}`, prose(what), prose(why), prose(todo));
}

/** The place of the code that is written at an offset, empty between two; none where no code may stand. */
function codeAt({ deck }: Analysis, offset: number): Range | undefined {
  const { lines } = deck;
  const line = lines.lineAt(offset);
  const start = lines.start(line);
  const end = lines.end(line);
  // Between CR and LF stands nothing.
  if (offset - start > longestCard || offset > end) return undefined;
  const card = lines.text.slice(start, Math.min(end, start + longestCard));
  const head = card.slice(0, offset - start);
  const at = head.toLowerCase().lastIndexOf(mark);
  if (at < 0 || !opensComment(head.slice(0, at).trimEnd())) return undefined;
  const first = at + (head.slice(at).toLowerCase().startsWith(whole) ? whole.length : mark.length);
  const codes = head.slice(first);
  if (codes.includes(':') || !isSeparator(codes[0])) return undefined;
  let from = head.length;
  while (!isSeparator(card[from - 1])) from--;
  let to = head.length;
  while (to < card.length && !isSeparator(card[to]) && card[to] !== ':') to++;
  return { start: start + from, end: start + to };
}

function opensComment(before: string): boolean {
  return before.endsWith('/*') || before.endsWith('//*') || before.endsWith('//') || before === '*' || before === '#';
}

function isSeparator(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\t' || letter === ',';
}

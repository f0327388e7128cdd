/**
 * A language service of a few words, for tests of what lies between it and the client:
 *
 *   BAD    an error, with a safe fix (GOOD) and a second choice (BETTER)
 *   RISKY  a warning, with an unsafe fix that its author would prefer
 *   FADED  a hint that something is ignored, with a related place at the start of the document
 *   CRASH  hover fails, and says so with the whole text in its message
 *   KABOOM the analysis fails
 *   THROW  the rule toy/throw fails
 *   SLOW   the analysis takes three seconds, in steps
 *
 *   FIXED  cannot be renamed
 *
 * Every other word is coloured, completes to itself, and is a node of the outline; each paragraph folds. Equal words are
 * one thing, which the first of them defines.
 */
import type { Analysis } from '../../../server/src/service/analysis.ts';
import type {
  CodeAction,
  Colours,
  Completion,
  Diagnostic,
  Fold,
  Hover,
  NamePlace,
  OutlineNode,
  Refusal,
  RenameStart,
  SemanticToken,
  Settings,
  Signature,
  TextChange,
} from '../../../server/src/service/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import { finish, type Steps } from '../../../server/src/text/steps.ts';
import { tokenTypes } from '../../../server/src/service/types.ts';
import { overlaps, type Range, touches } from '../../../server/src/text/range.ts';
import type { Text } from '../../../server/src/text/text.ts';

interface Word {
  readonly text: string;
  readonly range: Range;
}

/** Milliseconds. */
const slowness = 3000;

interface ToyKept {
  readonly language: DeckLanguage;
  readonly settings: Settings;
  readonly ruleFailed: (code: string, error: unknown) => void;
  readonly mayStop: boolean;
  /** How many analyses of the document have ended. */
  generations: number;
}

export interface ToyAnalysis extends Analysis {
  /** How many analyses of the document went before. */
  readonly generation: number;
}

export function keptFor(
  language: DeckLanguage,
  settings: Settings,
  earlier: ToyKept | undefined,
  ruleFailed: (code: string, error: unknown) => void,
): ToyKept {
  if (earlier?.language === language && earlier.settings === settings) return earlier;
  return { language, settings, ruleFailed, mayStop: true, generations: 0 };
}

export function* analysing(lines: Lines, kept: ToyKept): Steps<ToyAnalysis> {
  const text = lines.text.toString();
  if (text.includes('KABOOM')) throw new Error(text);
  if (text.includes('THROW')) kept.ruleFailed('toy/throw', new Error(text));
  for (const end = performance.now() + (text.includes('SLOW') ? slowness : 0); performance.now() < end;) yield;
  const { language, settings } = kept;
  return { text: lines.text, language, settings, generation: kept.generations++ } as ToyAnalysis;
}

export function analyse(
  text: string,
  language: DeckLanguage,
  settings: Settings,
  _previous?: ToyAnalysis,
  ruleFailed: (code: string, error: unknown) => void = () => undefined,
): ToyAnalysis {
  return finish(analysing(new Lines(text), keptFor(language, settings, undefined, ruleFailed)));
}

function words({ text }: { readonly text: Text }): Word[] {
  return [...text.toString().matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    range: { start: match.index, end: match.index + match[0].length },
  }));
}

export function diagnostics(analysis: Analysis): Diagnostic[] {
  const make = (word: Word, severity: Diagnostic['severity'], code: string): Diagnostic => {
    const off = analysis.settings.rules[code] === 'off';
    const related = word.text === 'FADED' ? [{ range: { start: 0, end: 1 }, message: 'the first letter' }] : [];
    const message = `${word.text} in ${analysis.language}`;
    const unnecessary = word.text === 'FADED';
    return { range: word.range, severity: off ? 'hint' : severity, code, message, related, unnecessary };
  };
  return words(analysis).flatMap((word) => {
    if (word.text === 'BAD') return make(word, 'error', 'toy/bad');
    if (word.text === 'RISKY') return make(word, 'warning', 'toy/risky');
    if (word.text === 'FADED') return make(word, 'hint', 'toy/faded');
    return [];
  });
}

export function conversions(): never[] {
  return [];
}

export function convert(): undefined {
  return undefined;
}

export function* convertSteps(): Steps<undefined> {
  yield;
  return undefined;
}

export function offers(): CodeAction[] {
  return [];
}

export function codeActions(analysis: Analysis, range: Range): CodeAction[] {
  return diagnostics(analysis)
    .filter((one) => overlaps(one.range, range))
    .flatMap((one) => {
      const action = (title: string, text: string, safe: boolean, preferred: boolean): CodeAction => {
        return { title, kind: 'quickfix', safe, changes: [{ range: one.range, text }], settles: [one], preferred };
      };
      if (one.code === 'toy/bad') return [action('GOOD', 'GOOD', true, true), action('BETTER', 'BETTER', true, false)];
      if (one.code === 'toy/risky') return [action('SURE (changes who gets access — review)', 'SURE', false, true)];
      return [];
    });
}

export function* codeActionSteps(analysis: Analysis, range: Range): Steps<CodeAction[]> {
  yield;
  return codeActions(analysis, range);
}

export { codeActionSteps as fixSteps };

export function hover(analysis: Analysis, offset: number): Hover | undefined {
  if (analysis.text.includes('CRASH')) throw new Error(`cannot read: ${analysis.text.toString()}`);
  const word = words(analysis).find(({ range }) => touches(range, offset));
  const { generation } = analysis as ToyAnalysis;
  return word && { range: word.range, text: `**${word.text}** ${analysis.language} ${generation}` };
}

export function complete(analysis: Analysis, offset: number): Completion[] {
  const range = words(analysis).find((word) => touches(word.range, offset))?.range ?? { start: offset, end: offset };
  const kind = 'operand';
  return [
    {
      label: 'WORD',
      kind,
      detail: '',
      documentation: '',
      change: { range, text: 'WORD' },
      snippet: false,
      sortText: '1',
    },
    {
      label: 'CALL',
      kind,
      detail: 'a call',
      documentation: '*calls*',
      change: { range, text: 'CALL(${1:what}) $0' },
      snippet: true,
      sortText: '2',
    },
  ];
}

export function* outlining(analysis: Analysis): Steps<OutlineNode[]> {
  yield;
  const range = { start: 0, end: analysis.text.length };
  const children = words(analysis).map((word): OutlineNode => ({
    name: word.text,
    detail: '',
    kind: 'command',
    range: word.range,
    nameRange: { start: word.range.start - 1, end: word.range.end + 1 },
    children: [],
  }));
  return [{ name: '', detail: 'all', kind: 'section', range, nameRange: { start: 0, end: 0 }, children }];
}

export function outline(analysis: Analysis): OutlineNode[] {
  return finish(outlining(analysis));
}

export function commandCount(analysis: Analysis): number {
  return words(analysis).length;
}

export function foldingRanges(analysis: Analysis): Fold[] {
  return [...analysis.text.toString().matchAll(/(?:[^\n]+\n?)+/g)].map((match) => ({
    range: { start: match.index, end: match.index + match[0].trimEnd().length },
    kind: match[0].startsWith('*') ? 'comment' : 'region',
  }));
}

export function* folding(analysis: Analysis): Steps<Fold[]> {
  yield;
  return foldingRanges(analysis);
}

/** One run a line. */
export function coloursIn(analysis: Analysis, range: Range): Colours {
  const starts: number[] = [];
  const colours: number[][] = [];
  for (const { range: word, text } of words(analysis)) {
    if (!overlaps(word, range)) continue;
    const start = analysis.text.toString().lastIndexOf('\n', word.start) + 1;
    if (starts.at(-1) !== start) colours[starts.push(start) - 1] = [];
    colours
      .at(-1)
      ?.push(word.start - start, word.end - start, tokenTypes.indexOf(text === 'BAD' ? 'string' : 'keyword'));
  }
  return { starts, words: colours };
}

export function* colouring(analysis: Analysis): Steps<Colours> {
  yield;
  return coloursIn(analysis, { start: 0, end: analysis.text.length });
}

export function semanticTokens(): SemanticToken[] {
  return [];
}

export { proposal } from '../../../server/src/service/complete/snippet.ts';
export { newDeckForm, newDeckProblem, newDeckText } from '../../../server/src/service/zowe/new-deck/index.ts';

export function signature(analysis: Analysis, offset: number): Signature | undefined {
  if (!analysis.text.slice(0, offset).includes('(')) return undefined;
  const parameters = [
    { range: { start: 5, end: 8 }, documentation: '*one*' },
    { range: { start: 9, end: 12 }, documentation: '*two*' },
  ];
  return { label: 'CALL(one two)', documentation: '*calls*', parameters, active: offset > 8 ? undefined : 1 };
}

export function occurrences(analysis: Analysis, offset: number): NamePlace[] {
  const all = words(analysis);
  const at = all.find(({ range }) => touches(range, offset));
  return all.filter(({ text }) => text === at?.text).map(({ range }, index) => ({ range, defines: index === 0 }));
}

export function* findingOccurrences(analysis: Analysis, offset: number): Steps<NamePlace[]> {
  yield;
  return occurrences(analysis, offset);
}

export function definitions(analysis: Analysis, offset: number): Range[] {
  return occurrences(analysis, offset).flatMap(({ range, defines }) => (defines ? [range] : []));
}

export function prepareRename(analysis: Analysis, offset: number): RenameStart | Refusal {
  const word = words(analysis).find(({ range }) => touches(range, offset));
  if (!word || word.text === 'FIXED') return { refusal: 'This word stays as it is.' };
  return { range: word.range, name: word.text };
}

export function rename(analysis: Analysis, offset: number, newName: string): TextChange[] | Refusal {
  if (newName === '') return { refusal: 'A word has letters.' };
  return occurrences(analysis, offset).map(({ range }) => ({ range, text: newName }));
}

export function selections(analysis: Analysis, offset: number): Range[] {
  const word = words(analysis).find(({ range }) => touches(range, offset));
  return [...(word ? [word.range] : []), { start: 0, end: analysis.text.length }];
}

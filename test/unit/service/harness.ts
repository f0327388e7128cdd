/** Decks with marks: `|` is the cursor, `[` and `]` around a range where a test says so. */
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import {
  analyse,
  type Analysis,
  complete,
  type Completion,
  defaultSettings,
  hover,
  type Settings,
} from '../../../server/src/service/index.ts';

/** A deck with its cursor taken out. */
export interface Marked {
  readonly analysis: Analysis;
  readonly text: string;
  readonly offset: number;
}

export function marked(deck: string, language: DeckLanguage = 'racf', settings: Partial<Settings> = {}): Marked {
  const offset = deck.indexOf('|');
  if (offset < 0 || deck.includes('|', offset + 1)) throw new Error('A deck has one cursor');
  const text = deck.slice(0, offset) + deck.slice(offset + 1);
  return { text, offset, analysis: analyse(text, language, { ...defaultSettings, ...settings }) };
}

/** The entries at the cursor in the order they are offered. */
export function offered(deck: string, language?: DeckLanguage, settings?: Partial<Settings>): Completion[] {
  const { analysis, offset } = marked(deck, language, settings);
  return complete(analysis, offset).toSorted((a, b) =>
    a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0,
  );
}

export function labels(deck: string, language?: DeckLanguage, settings?: Partial<Settings>): string[] {
  return offered(deck, language, settings).map((entry) => entry.label);
}

/** The whole document after the entry of that label is accepted; tab stops are left in the text. */
export function resultText(deck: string, label: string, language?: DeckLanguage): string {
  const { text, offset } = marked(deck, language);
  const entry = offered(deck, language).find((one) => one.label === label);
  if (!entry) throw new Error(`${label} is not offered`);
  const { range, text: inserted } = entry.change;
  const replaced = text.slice(range.start, range.end);
  if (/[\r\n]/.test(replaced) || offset < range.start || offset > range.end) {
    throw new Error('The edit must stay on the line of the cursor and hold it');
  }
  return text.slice(0, range.start) + inserted + text.slice(range.end);
}

/** The Markdown at the cursor; undefined when there is none. */
export function hovered(deck: string, language?: DeckLanguage, settings?: Partial<Settings>): string | undefined {
  const { analysis, offset } = marked(deck, language, settings);
  return hover(analysis, offset)?.text;
}

/** The text of the deck with the range of the hover in brackets. */
export function hoverRange(deck: string, language?: DeckLanguage): string | undefined {
  const { analysis, offset, text } = marked(deck, language);
  const found = hover(analysis, offset);
  return found && markedRange(text, found.range);
}

export function markedRange(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

/** A job whose step runs commands from its in-stream data. */
export function job(sets: string, commands: string): string {
  return `//ZOWE     JOB 1
//         EXPORT SYMLIST=*
${sets}//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *,SYMBOLS=JCLONLY
${commands}
/*
`;
}

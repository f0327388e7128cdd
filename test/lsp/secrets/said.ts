/** All that the language service says about a deck. */
import {
  accessMatrix,
  analyse,
  codeActions,
  complete,
  conversions,
  convert,
  defaultSettings,
  diagnostics,
  foldingRanges,
  hover,
  insertRequirements,
  offers,
  outline,
  prepareRename,
  rename,
  signature,
  type TextChange,
  zoweLenses,
  zoweReport,
} from '../../../server/src/service/index.ts';
import { leak, type PlantedDeck } from './plant.ts';

/** What was said, and by which feature. */
export interface Said {
  readonly by: string;
  readonly text: string;
  /** Of an edit, what it replaces. */
  readonly replaced?: string;
}

/** The places of a text to ask about: in and around secrets, and at its end. */
export function placesOf(text: string): number[] {
  const found = [...text.matchAll(new RegExp(leak, 'giu'))].flatMap(({ index }) =>
    [-1, 0, 3, 8].map((by) => index + by),
  );
  return [...new Set([...found, 0, text.length])].filter((at) => at >= 0 && at <= text.length);
}

/** Asks everything about a deck, hovers everywhere. */
export function said({ text, language }: PlantedDeck): Said[] {
  const analysis = analyse(text, language, { ...defaultSettings, zoweCheck: 'always' });
  const all: Said[] = [];
  const say = (by: string, what: unknown): void => {
    if (what !== undefined) all.push({ by, text: JSON.stringify(what) });
  };
  const sayEdit = (by: string, { range, text: put }: TextChange): void => {
    all.push({ by, text: put, replaced: text.slice(range.start, range.end) });
  };
  say('diagnostics', diagnostics(analysis));
  say('outline', outline(analysis));
  say('folding', foldingRanges(analysis));
  say('matrix', accessMatrix(analysis));
  say('lenses', zoweLenses(analysis));
  const report = zoweReport(analysis);
  say('zowe', report);
  for (const { esm, items } of report?.sections ?? []) {
    const ids = items.map(({ id }) => id);
    for (const change of insertRequirements(analysis, esm, ids) ?? []) sayEdit('insertion', change);
  }
  for (let at = 0; at <= text.length; at++) say('hover', hover(analysis, at)?.text);
  for (const at of placesOf(text)) {
    say('completion', complete(analysis, at));
    say('signature', signature(analysis, at));
    say('rename start', prepareRename(analysis, at));
    const renamed = rename(analysis, at, 'NEWNAME');
    if ('refusal' in renamed) say('refusal', renamed);
    else for (const change of renamed) sayEdit('rename', change);
  }
  for (let line = 0; line < analysis.deck.lines.count; line++) {
    const at = analysis.deck.lines.start(line);
    const here = { start: at, end: analysis.deck.lines.end(line) };
    for (const action of [...codeActions(analysis, here), ...offers(analysis, here)]) {
      say('title', [action.title, action.site, action.settles]);
      for (const change of action.changes) sayEdit(action.title, change);
    }
    for (const { to, whole } of conversions(analysis, here)) say('conversion', convert(analysis, here, to, whole));
  }
  return all;
}

/**
 * What was said that holds a secret. An edit may hold one where the text it replaces holds it: it puts back what stood there.
 */
export function leaksIn(deck: PlantedDeck): string[] {
  return said(deck)
    .filter(({ text, replaced }) => leak.test(text) && !(replaced !== undefined && leak.test(replaced)))
    .map(({ by, text }) => `${deck.name}: ${by}: ${text.slice(0, 300)}`);
}

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
  zoweLenses,
  zoweReport,
} from '../../../server/src/service/index.ts';
import type { PlantedDeck } from './plant.ts';

/** What was said, and by which feature. */
export interface Said {
  readonly by: string;
  readonly text: string;
}

/** Asks everything at every place of a deck. */
export function said({ text, language }: PlantedDeck): Said[] {
  const analysis = analyse(text, language, { ...defaultSettings, zoweCheck: 'always' });
  const all: Said[] = [];
  const say = (by: string, what: unknown): void => {
    if (what !== undefined) all.push({ by, text: JSON.stringify(what) });
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
    say('insertion', insertRequirements(analysis, esm, ids));
  }
  for (let at = 0; at <= text.length; at++) {
    say('hover', hover(analysis, at)?.text);
    say('completion', complete(analysis, at));
    say('signature', signature(analysis, at));
    say('rename start', prepareRename(analysis, at));
    say('rename', rename(analysis, at, 'NEWNAME'));
  }
  for (let line = 0; line < analysis.deck.lines.count; line++) {
    const at = analysis.deck.lines.start(line);
    const here = { start: at, end: analysis.deck.lines.end(line) };
    for (const action of [...codeActions(analysis, here), ...offers(analysis, here)]) {
      say('title', [action.title, action.site, action.settles]);
      for (const { range, text: put } of action.changes) say(`edit (${text.slice(range.start, range.end)})`, put);
    }
    for (const { to, whole } of conversions(analysis, here)) say('conversion', convert(analysis, here, to, whole));
  }
  return all;
}

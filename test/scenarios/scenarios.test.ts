import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../server/src/deck/types.ts';
import { applyChanges, safeFixes } from '../../server/src/service/fix-all.ts';
import {
  analyse,
  defaultSettings,
  type Diagnostic,
  diagnostics,
  type Settings,
} from '../../server/src/service/index.ts';
import { Lines } from '../../server/src/text/lines.ts';
import { readScenario, written } from './scenario.ts';

const folder = new URL('./', import.meta.url);
const languages: readonly DeckLanguage[] = ['racf', 'acf2', 'tss', 'jcl'];

describe.each(languages)('%s', (language) => {
  const files = readdirSync(new URL(`${language}/`, folder)).filter((name) => name.endsWith(`.${language}`));

  test.each(files)('%s', (file) => {
    const scenario = readScenario(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'));
    const settings: Settings = { ...defaultSettings, site: scenario.site };
    const failures: string[] = [];
    const analysis = analyse(scenario.deck, language, settings, undefined, (code) => failures.push(code));
    const lines = new Lines(scenario.deck);
    expect(
      diagnostics(analysis)
        .map((found) => shown(found, lines))
        .join('\n'),
    ).toBe(scenario.expected.join('\n'));
    expect(failures).toEqual([]);
    if (scenario.fixed === undefined) return;
    expect(fixed(scenario.deck, language, settings)).toBe(scenario.fixed);
  });
});

function shown({ range, severity, code }: Diagnostic, lines: Lines): string {
  const line = lines.lineAt(range.start);
  const end = Math.min(range.end, lines.end(line));
  const more = range.end > end ? '...' : '';
  return written(line + 1, severity, code, lines.text.slice(range.start, end) + more);
}

/** The deck after its safe fixes; a second go may find room for what overlapped in the first. */
function fixed(deck: string, language: DeckLanguage, settings: Settings): string {
  let text = deck;
  for (let go = 0; go < 5; go++) text = applyChanges(text, safeFixes(analyse(text, language, settings)));
  return text;
}

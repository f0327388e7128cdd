import type { DeckLanguage } from '../deck/types.ts';
import { commandCount } from '../service/command-count.ts';
import { applyChanges, safeFixes } from '../service/fix-all.ts';
import { analyse, type Analysis, type Diagnostic, diagnostics, type Settings } from '../service/index.ts';
import { Lines } from '../text/lines.ts';
import type { FileReport, Finding } from './report.ts';
import { zoweAudit } from './zowe.ts';

/** Times a text is fixed again: a fix can make room for one that overlapped it. The bound ends fixes that undo each other. */
const fixRounds = 20;

/** A deck after its safe fixes. */
export interface Fixed {
  readonly text: string;
  /** Changes made. */
  readonly fixes: number;
}

/**
 * Checks one deck.
 * @param path only reported
 * @param zowe also tell what the deck gives Zowe
 * @param ruleFailed told the code of a rule that throws; the other rules go on
 */
export function check(
  path: string,
  text: string,
  language: DeckLanguage,
  settings: Settings,
  zowe: boolean,
  ruleFailed: (code: string) => void,
): FileReport {
  const analysis = analyse(text, language, settings, undefined, ruleFailed);
  const lines = new Lines(text);
  const findings = diagnostics(analysis).map((diagnostic) => toFinding(diagnostic, lines));
  return { path, commands: commandCount(analysis), findings, ...(zowe && { zowe: zoweAudit(analysis, lines) }) };
}

/** Makes the safe fixes of a deck until none is left. */
export function fix(text: string, language: DeckLanguage, settings: Settings): Fixed {
  let analysis: Analysis | undefined;
  let current = text;
  let fixes = 0;
  for (let round = 0; round < fixRounds; round++) {
    analysis = analyse(current, language, settings, analysis);
    const changes = safeFixes(analysis);
    const next = applyChanges(current, changes);
    if (next === current) break;
    current = next;
    fixes += changes.length;
  }
  return { text: current, fixes };
}

function toFinding({ range, severity, code, message }: Diagnostic, lines: Lines): Finding {
  const [line, column] = place(lines, range.start);
  const [endLine, endColumn] = place(lines, Math.max(range.start, range.end));
  return { line, column, endLine, endColumn, severity, code, message };
}

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
function place(lines: Lines, offset: number): [line: number, column: number] {
  const line = lines.lineAt(offset);
  return [line + 1, offset - lines.start(line) + 1];
}

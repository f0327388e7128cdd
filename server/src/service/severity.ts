import type { Settings, Severity } from './types.ts';

/**
 * The severity of a rule's findings under the user's settings. Patterns are rule codes in which `*` stands for any
 * characters; of several that match, the last counts.
 */
export function severityOf(code: string, standard: Severity, settings: Settings): Severity | 'off' {
  let severity: Severity | 'off' = standard;
  for (const [pattern, wanted] of Object.entries(settings.rules)) if (matches(code, pattern)) severity = wanted;
  return severity;
}

/** Compares piece by piece instead of by a regular expression made of the user's text. */
function matches(code: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return code === pattern;
  if (!code.startsWith(first) || !code.endsWith(last) || code.length < first.length + last.length) return false;
  let at = first.length;
  const end = code.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = code.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return at <= end;
}

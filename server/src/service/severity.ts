import { fitsCode } from '../rules/code-pattern.ts';
import type { Settings, Severity } from './types.ts';

/**
 * The severity of a rule's findings under the user's settings. Patterns are rule codes in which `*` stands for any
 * characters; of several that match, the last counts.
 */
export function severityOf(code: string, standard: Severity, settings: Settings): Severity | 'off' {
  let severity: Severity | 'off' = standard;
  for (const [pattern, wanted] of Object.entries(settings.rules)) if (fitsCode(code, pattern)) severity = wanted;
  return severity;
}

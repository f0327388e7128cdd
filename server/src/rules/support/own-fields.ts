import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { ownRecordField, type SiteEntry } from '../../site/entry.ts';

/** What the site may declare so that a word of a subcommand of ACF2 is known: a field of its record. */
export function ownFields({ spec }: BoundCommand, { word, list }: BoundOperand): SiteEntry[] {
  if (!spec?.record || (spec.name !== 'INSERT' && spec.name !== 'CHANGE')) return [];
  // A switch that is off is declared as it is without NO.
  if (!list && /^NO/iu.test(word)) return [];
  return [ownRecordField(spec.record.name, word)];
}

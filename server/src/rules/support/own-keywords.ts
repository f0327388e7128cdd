/** Keywords of Top Secret that no catalog has, since the site or the deck made them. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { ownField, ownResourceClass, type SiteEntry } from '../../site/entry.ts';
import { withClasses, withOwnFields } from '../../site/specs.ts';
import type { Finding } from '../types.ts';

/** For a finding about an unknown keyword: it does not hold when the deck has put a class or field of that name into the RDT or FDT. */
export function unlessDefined({ word, list }: BoundOperand): Pick<Finding, 'holds'> {
  const name = word.toUpperCase();
  // A class has its resource behind it.
  return { holds: ({ subjects }) => !subjects.has('field', name) && !(list && subjects.definesClass(name)) };
}

/** As `unlessDefined`, with what the site may declare so that the keyword is known: a class, a field of ACIDs. */
export function unlessOwn(command: BoundCommand, operand: BoundOperand): Pick<Finding, 'site' | 'holds'> {
  return { site: entriesFor(command, operand), ...unlessDefined(operand) };
}

function entriesFor({ spec }: BoundCommand, { word, list }: BoundOperand): SiteEntry[] {
  const name = spec?.name ?? '';
  return [
    ...(list && withClasses.has(name) ? [ownResourceClass(word)] : []),
    ...(withOwnFields.has(name) ? [ownField(word)] : []),
  ];
}

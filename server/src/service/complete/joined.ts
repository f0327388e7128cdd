import { bindCommand } from '../../bind/bind.ts';
import { entriesFor } from '../../bind/entries.ts';
import { compact } from '../../text/compact.ts';
import type { Analysis } from '../analysis.ts';
import type { CommandPlace } from '../locate.ts';

/** A place on an empty card, with the command as it will be once the card is filled. */
export interface JoinedPlace {
  readonly place: CommandPlace;
  /** Cards that belong to the command follow the empty one. */
  readonly goesOn: boolean;
}

/**
 * A command that is continued into an empty card ends there, and what stands on the cards behind is read as a command of
 * its own. While the card is being filled it is the rest of the command: its operands are given already.
 */
export function joinedPlace(analysis: Analysis, place: CommandPlace): JoinedPlace {
  const { section, index, command, bound, logical } = place;
  const alone = { place, goesOn: false };
  const { lines } = analysis.deck;
  const isOpen = command.problems.some(({ kind }) => kind === 'continuation-into-blank');
  const next = section.commands[index + 1];
  if (!isOpen || !bound || !next || section.esm === 'acf2' || logical !== command.text.length) return alone;
  const follows = lines.lineAt(next.start) === lines.lineAt(command.start) + command.cards + 1;
  // What is a command of its own is no rest of this one.
  if (!follows || next.text === '' || analysis.bound.get(next)?.spec) return alone;
  const text = `${command.text} ${next.text}`;
  const joined = { ...command, text, pieces: compact([...command.pieces]) };
  const made = bindCommand(joined, section.esm, section.frame, entriesFor(section.esm, analysis.settings.site));
  return { place: { ...place, bound: made }, goesOn: true };
}

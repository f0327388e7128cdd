import type { BoundCommand } from '../../server/src/bind/types.ts';
import type { Analysis } from '../../server/src/service/analysis.ts';

/** The commands of a deck tied to the catalog, in its order. */
export function boundCommands({ deck, bound }: Analysis): BoundCommand[] {
  return deck.sections.flatMap(({ commands }) => commands.flatMap((text) => bound.get(text) ?? []));
}

/** What a new deck is made from. */
import type { Esm } from '../../../catalog/types.ts';
import type { ZoweComponent } from '../../../catalog/zowe-components.ts';
import type { ZoweNameId } from '../../../zowe/name-ids.ts';

/** What the user has chosen for a new deck. */
export interface NewDeck {
  /** The products, each of which gets a section; at least one. */
  readonly esms: readonly Esm[];
  /** The parts of Zowe that are used. */
  readonly components: readonly ZoweComponent[];
  /** Names that differ from those of `defaultName`. */
  readonly names: Partial<Readonly<Record<ZoweNameId, string>>>;
}

/** What a deck is to Zowe: whether it is about it, the names it has, and what it gives, for each product. */
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import type { DeckFrame, SectionFrame } from '../deck/types.ts';
import type { EffectIndex } from '../effect/index.ts';
import type { Steps } from '../text/steps.ts';
import type { Text } from '../text/text.ts';
import {
  auditZowe,
  type AuditedDeck,
  type AuditedRequirement,
  commandsWithHoles,
  countOf,
  makesSome,
} from './audit/index.ts';
import { usualComponents, type ZoweComponent } from '../catalog/zowe-components.ts';
import { zoweNames } from './names.ts';

/** How the user wants decks to be looked at. */
export interface ZoweSettings {
  /** `auto`: decks that are about Zowe. */
  readonly check: 'auto' | 'always' | 'never';
  /** The parts of Zowe in use; undefined: the usual ones. */
  readonly components?: readonly ZoweComponent[];
}

/** The deck as it is looked at. */
export interface ZoweSource {
  readonly text: Text;
  readonly frame: DeckFrame;
  readonly effects: EffectIndex;
  /** The commands of a product's sections, in the order of the deck. */
  readonly commandsOf: (esm: Esm) => Iterable<BoundCommand>;
}

/** The sections of one product in a deck that is about Zowe. */
export interface ZowePart {
  readonly esm: Esm;
  /** In the order of the deck; at least one. */
  readonly frames: readonly SectionFrame[];
  readonly deck: AuditedDeck;
  readonly audit: readonly AuditedRequirement[];
  /** Of what is required: how much is met, and how much there is. */
  readonly count: { readonly met: number; readonly required: number };
  /** The part is there to give Zowe what it needs, so what it does not give is reported as missing. */
  readonly gives: boolean;
  /** It gives Zowe something, or makes something of it: what it lacks is counted and may be put in. */
  readonly adds: boolean;
  /** It only takes away what Zowe has: nothing is missing from it. */
  readonly removes: boolean;
}

/** The components in use by the settings. */
export function componentsInUse({ components }: ZoweSettings): ReadonlySet<ZoweComponent> {
  return new Set(components ?? usualComponents);
}

/** The sections of a product in which it has commands. */
export function framesOf(frame: DeckFrame, esm: Esm): SectionFrame[] {
  return frame.sections.filter((section) => section.esm === esm && section.parmlib !== true);
}

/**
 * What the sections of a product are to Zowe.
 * @param isChosen the user wants every deck to be looked at
 */
export function* partOf(
  source: ZoweSource,
  esm: Esm,
  frames: readonly SectionFrame[],
  components: ReadonlySet<ZoweComponent>,
  isChosen: boolean,
): Steps<ZowePart> {
  const { effects, text, commandsOf } = source;
  const names = zoweNames({ effects, frames, esm, text });
  yield;
  let holes: ReturnType<AuditedDeck['withHoles']> | undefined;
  const base = { effects, esm, names, withHoles: () => (holes ??= commandsWithHoles(commandsOf(esm))) };
  const setsUp = makesSome({ ...base, setsUp: false });
  const deck = { ...base, setsUp };
  yield;
  const audit = yield* auditZowe(deck, components);
  const adds = isChosen || setsUp || audit.some(isTried);
  const removes = !adds && takesAway(commandsOf(esm));
  return { esm, frames, deck, audit, count: countOf(audit), gives: isChosen || gives(audit, setsUp), adds, removes };
}

/** What a deck does for a part of Zowe in use, though it may do too little. */
function isTried({ counts, status, by, requirement: { kind } }: AuditedRequirement): boolean {
  return counts && by !== undefined && kind !== 'class' && status !== 'unknown' && status !== 'taken-away';
}

/**
 * Decks that make keys, or take things away, give no permissions. One that makes the users of Zowe is there to set it up;
 * where it does less, a few permissions are mostly an addition to what another deck gives.
 */
function gives(audit: readonly AuditedRequirement[], setsUp: boolean): boolean {
  const makesUsers = audit.some(
    ({ requirement: { kind }, status, by }) => kind === 'user' && by && status !== 'elsewhere',
  );
  const given = audit.filter(({ requirement: { kind }, counts, status }) => {
    return kind === 'permission' && counts && (status === 'met' || status === 'met-higher');
  });
  return given.length >= (makesUsers ? 1 : setsUp ? 2 : 4);
}

function takesAway(commands: Iterable<BoundCommand>): boolean {
  for (const { spec } of commands) if (/^(?:DEL|RDELETE|REMOVE|REVOKE)/u.test(spec?.name ?? '')) return true;
  return false;
}

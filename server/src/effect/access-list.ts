import type { ProfileHistory } from './index.ts';
import { resetsWhat } from './permit.ts';
import type { AccessLevel, PermitEffect, PermitId } from './types.ts';

/** An entry of an access list, and the PERMIT it comes from. */
export interface AccessEntry {
  readonly id: string;
  /** Empty for the standard access list. */
  readonly condition: string;
  readonly level: AccessLevel | undefined;
  readonly permit: PermitEffect;
}

/** Something a PERMIT did to an entry that an earlier one had made. */
export interface AccessEvent {
  readonly kind:
    /** The same level again: nothing changes. */
    | 'repeated'
    /** Another level: the earlier PERMIT has no effect any more. */
    | 'replaced'
    /** DELETE or RESET took it away. */
    | 'taken-away';
  readonly earlier: AccessEntry;
  readonly later: PermitEffect;
}

/** The access lists of a profile after all commands of a deck, on a database that was empty before. */
export interface AccessLists {
  /** By `id` or `id condition`. */
  readonly entries: ReadonlyMap<string, AccessEntry>;
  readonly events: readonly AccessEvent[];
}

/**
 * Carries out the PERMITs of one profile. Within one command RESET comes first, then ID (RACF Command Language
 * Reference, PERMIT); a deleted profile takes its lists with it. FROM is not carried out: what it copies is added below what ID gives, so it takes nothing away.
 * @param entryOf the entry that a name of ID is about; undefined leaves the name out. As it comes, names with a hole
 * are left out.
 */
export function accessLists(history: ProfileHistory, entryOf?: (id: PermitId) => string | undefined): AccessLists {
  if (entryOf || history.effects.length < longHistory) return carriedOut(history, entryOf ?? nameOf);
  let lists = known.get(history);
  if (!lists) known.set(history, (lists = carriedOut(history, nameOf)));
  return lists;
}

/** Of long histories, as several rules ask about the same one. */
const known = new WeakMap<ProfileHistory, AccessLists>();

/** Shorter ones are carried out each time. */
const longHistory = 16;

function carriedOut(history: ProfileHistory, entryOf: (id: PermitId) => string | undefined): AccessLists {
  const entries = new Map<string, AccessEntry>();
  const events: AccessEvent[] = [];
  for (const effect of history.effects) {
    if (effect.kind === 'delete') entries.clear();
    if (effect.kind !== 'permit') continue;
    reset(effect, entries, events);
    // An empty condition would be put in the wrong list.
    for (const condition of effect.conditions.length > 0 ? effect.conditions : ['']) {
      for (const id of effect.ids) {
        const entry = entryOf(id);
        if (entry !== undefined) grant(effect, entry, condition, entries, events);
      }
    }
  }
  return { entries, events };
}

function nameOf({ name }: PermitId): string | undefined {
  return name;
}

function reset(effect: PermitEffect, entries: Map<string, AccessEntry>, events: AccessEvent[]): void {
  const lists = resetsWhat(effect);
  if (!lists) return;
  for (const [key, entry] of entries) {
    if (lists === 'STANDARD' ? entry.condition !== '' : lists === 'WHEN' && entry.condition === '') continue;
    entries.delete(key);
    events.push({ kind: 'taken-away', earlier: entry, later: effect });
  }
}

function grant(
  effect: PermitEffect,
  id: string,
  condition: string,
  entries: Map<string, AccessEntry>,
  events: AccessEvent[],
): void {
  const key = condition === '' ? id : `${id} ${condition}`;
  const earlier = entries.get(key);
  if (effect.action === 'delete') {
    if (earlier) events.push({ kind: 'taken-away', earlier, later: effect });
    entries.delete(key);
    return;
  }
  if (earlier?.level !== undefined && effect.level !== undefined) {
    events.push({ kind: earlier.level === effect.level ? 'repeated' : 'replaced', earlier, later: effect });
  }
  entries.set(key, { id, condition, level: effect.level, permit: effect });
}

import type { BoundCommand } from '../bind/types.ts';
import type { Steps } from '../text/steps.ts';
import { RuleSets } from './acf2/rule-sets.ts';
import { StorageHistory } from './acf2/storage-history.ts';
import type { DeckGrant } from './grants.ts';
import { keepNoted, takeNoted } from './kept-effects.ts';
import { SubjectIndex } from './subjects.ts';
import { Ownership } from './tss/ownership.ts';
import { Permits } from './tss/permits.ts';
import type { Memberships } from './tss/profiles.ts';

/** All that the commands of ACF2 and Top Secret in a deck do. */
export class NotedIndex {
  /** What ACF2 keeps in storage: changed, and made visible. */
  readonly storage = new StorageHistory();
  /** The resources that commands of Top Secret give an owner. */
  readonly ownership = new Ownership();
  /** Rule sets, logonids, ACIDs, resource classes: the subjects of ACF2 and Top Secret. */
  readonly subjects = new SubjectIndex(this.ownership);
  /** The lines of ACF2's rule sets. */
  readonly ruleSets = new RuleSets();
  /** The permits of Top Secret. */
  readonly permits = new Permits();
  /** The profiles and groups of ACIDs at the end of the deck, as far as they were asked for since the last change. */
  readonly memberships = new Map<string, Memberships>();
  /** The permits of Top Secret for single resources at the end of the deck, as far as they were asked for since the last change. */
  readonly permitted = new Map<string, readonly DeckGrant[]>();

  add(command: BoundCommand): void {
    this.bookOf(command).add(command);
    this.forgetAnswers();
    const noted = keepNoted(command);
    if (!noted) return;
    this.subjects.add(noted.subjects);
    this.storage.add(noted.stored);
    if (noted.owned) this.ownership.add(noted.owned);
  }

  remove(command: BoundCommand): void {
    this.bookOf(command).remove(command);
    this.forgetAnswers();
    const noted = takeNoted(command);
    if (!noted) return;
    this.subjects.remove(noted.subjects);
    this.storage.remove(noted.stored);
    if (noted.owned) this.ownership.remove(noted.owned);
  }

  /** See `EffectIndex.replace`. */
  replace(before: BoundCommand, after: BoundCommand): void {
    this.bookOf(after).replace(before, after);
    this.forgetAnswers();
    const earlier = takeNoted(before);
    const noted = keepNoted(after);
    if (earlier) this.subjects.remove(earlier.subjects);
    if (noted) this.subjects.add(noted.subjects);
    this.storage.replace(earlier?.stored ?? none, noted?.stored ?? none);
    if (earlier?.owned) this.ownership.remove(earlier.owned);
    if (noted?.owned) this.ownership.add(noted.owned);
  }

  /** Looks in steps at the rule sets and permits that came and went, before the first question does. It may be given up. */
  *arriving(): Steps<void> {
    yield* this.ruleSets.arriving();
    yield* this.permits.arriving();
  }

  private bookOf({ esm }: BoundCommand): RuleSets | Permits {
    return esm === 'acf2' ? this.ruleSets : this.permits;
  }

  private forgetAnswers(): void {
    if (this.memberships.size > 0) this.memberships.clear();
    if (this.permitted.size > 0) this.permitted.clear();
  }
}

const none: readonly never[] = [];

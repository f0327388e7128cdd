import type { BoundCommand } from '../bind/types.ts';
import { compact } from '../text/compact.ts';
import { acf2Notes } from './acf2/notes.ts';
import { type StoredChange, storedChanges } from './acf2/storage.ts';
import type { Note } from './subjects.ts';
import { tssNotes } from './tss/notes.ts';
import { type Owned, ownedBy } from './tss/ownership.ts';

/** What a command of ACF2 or Top Secret does. */
export interface Noted {
  readonly subjects: readonly Note[];
  readonly stored: readonly StoredChange[];
  readonly owned: readonly Owned[] | undefined;
}

const none: readonly StoredChange[] = [];

/** Undefined for a command that does nothing of the kind. */
export function notedOf(command: BoundCommand): Noted | undefined {
  if (command.esm === 'acf2') {
    const subjects = acf2Notes(command);
    const stored = storedChanges(command);
    return subjects.length > 0 || stored.length > 0
      ? { subjects: compact(subjects), stored, owned: undefined }
      : undefined;
  }
  const subjects = tssNotes(command);
  const owned = ownedBy(command);
  if (subjects.length === 0 && owned.length === 0) return undefined;
  return { subjects: compact(subjects), stored: none, owned: owned.length > 0 ? owned : undefined };
}

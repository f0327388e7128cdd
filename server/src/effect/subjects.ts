/**
 * What commands of ACF2 and Top Secret do, kept by what it is done to: rule sets, logonids, ACIDs, resource classes. A subject
 * has a history as soon as a command of the deck makes it, or works on it as a whole; what else names it is a mention.
 */
import type { BoundCommand, BoundOperand, BoundValue } from '../bind/types.ts';
import { Ledger } from './ledger.ts';
import { DefinedLevels } from './tss/levels.ts';
import type { Ownership } from './tss/ownership.ts';
import type { TssNote } from './tss/types.ts';

/** Where a note comes from. */
interface Noted {
  /** The name of the subject. */
  readonly key: string;
  readonly command: BoundCommand;
}

/** A rule set of ACF2. The key is `FAC BPX` for resource rules of type FAC, ` SYS1` for data set rules. */
export interface RuleSetNote extends Noted {
  readonly of: 'ruleSet';
  /** `text`: the control line that begins its text. `add`, `del`: RECKEY. `delete`: DELETE of the whole. */
  readonly what: 'text' | 'add' | 'del' | 'delete';
  /** ADD or DEL of RECKEY. */
  readonly operand?: BoundOperand;
}

/** A logonid of ACF2, in upper case. */
export interface LogonidNote extends Noted {
  readonly of: 'logonid';
  /**
   * `insert`, `change`, `delete`: the logonid itself. `profile`: a record of SET PROFILE(USER) that hangs on it; `task`: the STC record
   * of a started task that runs with it. `member`: INCLUDE of a role names it.
   */
  readonly what: 'insert' | 'change' | 'delete' | 'profile' | 'task' | 'member';
  readonly value: BoundValue;
}

/**
 * A record of ACF2: a logonid, a profile record, a role, an option. The key is the setting and the name: `LID JOE`,
 * `PROFILE(GROUP) DIV(OMVS) ZWEADMIN`. Where a hole is in the name, it is the way it is written.
 */
export interface AcfRecordNote extends Noted {
  readonly of: 'acfRecord';
  readonly what: 'insert' | 'change' | 'delete';
  readonly value: BoundValue;
}

/** A UID or GID that a profile record of ACF2 gives: `UID 70`. */
export interface AcfNumberNote extends Noted {
  readonly of: 'acfNumber';
  readonly what: 'number';
  /** Who gets it, in upper case; a hole as it is written. */
  readonly owner: string;
  readonly value: BoundValue;
}

/** A resource type of ACF2, in upper case. */
export interface ResourceTypeNote extends Noted {
  readonly of: 'resourceType';
  /** A record CLASMAP maps a class to it. */
  readonly what: 'map';
  readonly value: BoundValue;
}

export type Note = RuleSetNote | LogonidNote | AcfRecordNote | AcfNumberNote | ResourceTypeNote | TssNote;
export type SubjectName = Note['of'];
export type NoteOf<K extends SubjectName> = Extract<Note, { readonly of: K }>;

/** Notes that are only mentions: they make no history, however many there are. */
const mentions: ReadonlySet<Note['what']> = new Set<Note['what']>([
  'profile',
  'task',
  'member',
  'target',
  'named',
  'use',
]);

/** What the deck does to one subject. */
export interface SubjectHistory<K extends SubjectName> {
  readonly key: string;
  /** What makes, changes or deletes it, in the order of the deck; at least one. */
  readonly notes: readonly NoteOf<K>[];
  /** Where else it is named, in no particular order: there may be as many as commands. */
  readonly mentions: Iterable<NoteOf<K>>;
}

/** The ledgers of one kind of subject. */
interface Book {
  readonly notes: Ledger<Note>;
  readonly mentions: Ledger<Note>;
}

const kinds: readonly SubjectName[] = [
  'ruleSet',
  'logonid',
  'acfRecord',
  'acfNumber',
  'resourceType',
  'acid',
  'resourceClass',
  'field',
  'permit',
  'unixNumber',
  'unixTables',
  'certificate',
  'keyRing',
  'procedure',
];

function startOf({ command }: Note): number {
  return command.text.start;
}

/** The histories of all subjects, kept up with the edits of the deck. */
export class SubjectIndex {
  private readonly books: ReadonlyMap<SubjectName, Book> = new Map(
    kinds.map((kind) => [kind, { notes: new Ledger<Note>(startOf), mentions: new Ledger<Note>(startOf) }]),
  );

  /** What is said of permits of Top Secret may change with it. */
  private readonly ownership: Ownership;
  /** False until permits are asked for the first time: up to then all are touched. */
  private isAsked = false;

  /** The access levels that definitions of resource classes give. */
  readonly levels = new DefinedLevels();

  /** How often each resource class is defined: many commands may be of one that nobody defines. */
  private readonly definitions = new Map<string, number>();

  private mappings = 0;

  /** @param ownership changed together with this */
  constructor(ownership: Ownership) {
    this.ownership = ownership;
  }

  add(notes: readonly Note[]): void {
    for (const note of notes) {
      this.ledgerOf(note)?.add(note.key, note);
      this.noteClass(note, 1);
    }
  }

  remove(notes: readonly Note[]): void {
    for (const note of notes) {
      this.ledgerOf(note)?.take(note.key, note);
      this.noteClass(note, -1);
    }
  }

  private noteClass({ what, key, command }: Note, by: 1 | -1): void {
    if (what === 'map') this.mappings++;
    if (what !== 'define') return;
    this.levels.count(key, command, by);
    const count = (this.definitions.get(key) ?? 0) + by;
    if (count > 0) this.definitions.set(key, count);
    else this.definitions.delete(key);
  }

  /** Another number after each CLASMAP that came or went. */
  get mapped(): number {
    return this.mappings;
  }

  /** True when the deck puts a resource class of that name, in upper case, into the RDT of Top Secret, or changes it there. */
  definesClass(name: string): boolean {
    return this.definitions.has(name);
  }

  private ledgerOf({ of, what }: Note): Ledger<Note> | undefined {
    const book = this.books.get(of);
    return mentions.has(what) ? book?.mentions : book?.notes;
  }

  /** True when the deck makes, changes or deletes it. */
  has(of: SubjectName, key: string): boolean {
    return this.books.get(of)?.notes.has(key) === true;
  }

  /** The subjects of a kind that the deck makes, changes or deletes, in no particular order. */
  keys(of: SubjectName): Iterable<string> {
    return this.books.get(of)?.notes.keys() ?? [];
  }

  /** Undefined for a subject that the deck only mentions. */
  history<K extends SubjectName>(of: K, key: string): SubjectHistory<K> | undefined {
    const book = this.books.get(of);
    const notes = book?.notes.of(key) ?? [];
    if (!book || notes.length === 0) return undefined;
    // A book holds the notes of its kind only.
    return {
      key,
      notes: notes as unknown as readonly NoteOf<K>[],
      mentions: book.mentions.unordered(key) as unknown as Iterable<NoteOf<K>>,
    };
  }

  /** Objects that are the same as long as no note of a subject comes or goes. */
  statesOf(of: SubjectName, key: string): readonly object[] {
    const book = this.books.get(of);
    return book ? [book.notes.stateOf(key), book.mentions.stateOf(key)] : [];
  }

  /** An object that is the same as long as nothing that makes, changes or deletes a subject comes or goes. */
  stateOf(of: SubjectName, key: string): object {
    return this.books.get(of)?.notes.stateOf(key) ?? {};
  }

  /** The notes that only mention a subject, in no particular order; also of one that has no history. */
  mentionsOf<K extends SubjectName>(of: K, key: string): Iterable<NoteOf<K>> {
    return (this.books.get(of)?.mentions.unordered(key) ?? []) as unknown as Iterable<NoteOf<K>>;
  }

  /** The subjects whose history changed since this was asked last. */
  *takeTouched(of: SubjectName): Generator<string> {
    const book = this.books.get(of);
    if (!book) return;
    const { wasAsked } = book.notes;
    const touched = book.notes.takeTouched();
    yield* touched;
    const mentioned = book.mentions.takeTouched();
    if (wasAsked) for (const key of mentioned) if (book.notes.has(key) && !touched.has(key)) yield key;
    if (of !== 'permit') return;
    const names = namesOf(this.ownership.takeChanged());
    if (!this.isAsked || names.length === 0) {
      this.isAsked = true;
      return;
    }
    for (const key of book.notes.keys()) if (isAmong(key, names) && !touched.has(key)) yield key;
  }
}

/** The ends of the keys of permits, or what they begin with: `IBMFAC BPX`. */
function namesOf(changed: ReadonlyMap<string, ReadonlySet<string> | 'all'>): string[] {
  return [...changed].flatMap(([className, prefixes]) =>
    prefixes === 'all'
      ? [`${className} `]
      : [...prefixes].map((prefix) => `${className} ${prefix.replace(/\.$/u, '')}`),
  );
}

function isAmong(permit: string, names: readonly string[]): boolean {
  const at = permit.indexOf(' ') + 1;
  return names.some((name) => permit.startsWith(name, at));
}

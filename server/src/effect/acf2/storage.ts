/**
 * What ACF2 keeps in storage, which commands change it in the database, and which make the change visible: REBUILD for resource
 * rules and profile records, REFRESH for the records of the global options, NEWXREF for roles and groups.
 */
import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { type AcfSetting, firstSetting } from '../../deck/state.ts';
import type { Range } from '../../text/range.ts';
import { InOrder } from '../in-order.ts';

/** What is kept in storage together. */
export type StoredKind =
  /** Resource rules of a type. */
  | 'R'
  /** Profile records: `USR`, `GRP`, `PTK`. */
  | 'P'
  /** Records of CONTROL(GSO) of a name. */
  | 'GSO'
  /** Cross-reference records: `ROL`, `SGP`, `RGP`. */
  | 'X';

/** A command that changes what is stored, or makes the change visible. */
export interface StoredChange {
  readonly kind: StoredKind;
  /** `FAC`, `USR`, `STC`, `ROL`; undefined when it is not known, or when it is all of the kind. */
  readonly name: string | undefined;
  readonly what: 'change' | 'renew';
  readonly command: BoundCommand;
  /** The division of profile records that is changed, or alone made visible. */
  readonly division: string | undefined;
  /** The words that say so, in the logical text of the command. */
  readonly span: Range;
}

/** The short names by which REBUILD knows the kinds of profile records. */
const profileTypes: Readonly<Record<string, string>> = { USER: 'USR', GROUP: 'GRP', PTKTDATA: 'PTK' };

/** What a command changes, or makes visible; nothing for most. */
export function storedChange(command: BoundCommand): StoredChange | undefined {
  if (command.broken) return undefined;
  if (command.text.form === 'operator') return renewal(command);
  if (command.text.form !== 'command') return undefined;
  switch (command.spec?.name) {
    case 'RECKEY':
    case 'STORE':
      return changeIn(command, 'rules');
    case 'INSERT':
    case 'CHANGE':
    case 'DELETE':
      return changeIn(command, 'records');
    default:
      return undefined;
  }
}

function changeIn(command: BoundCommand, what: 'rules' | 'records'): StoredChange | undefined {
  const setting = command.text.before.setting ?? firstSetting;
  const made = { what: 'change', command, division: setting.division, span: command.verbSpan } as const;
  const isRules = setting.name === 'RESOURCE' && (what === 'rules' || command.spec?.name === 'DELETE');
  if (isRules) return { kind: 'R', name: setting.of, ...made };
  if (what === 'rules') return undefined;
  switch (setting.name) {
    case 'PROFILE':
      return {
        kind: 'P',
        name: setting.of === undefined ? undefined : (profileTypes[setting.of] ?? setting.of),
        ...made,
      };
    case 'XREF':
      return { kind: 'X', name: setting.of, ...made };
    case 'CONTROL':
      return setting.of === 'GSO' ? { kind: 'GSO', name: recordName(command), ...made } : undefined;
    default:
      return undefined;
  }
}

/** Records with a qualifier are made visible by the part before it. */
function recordName(command: BoundCommand): string | undefined {
  return nameOf(command.positionals[0]?.[0])?.split('.', 1)[0];
}

function renewal(command: BoundCommand): StoredChange | undefined {
  const name = command.spec?.name;
  const [operand] = command.operands;
  const [value] = operand?.values ?? [];
  const span = operand?.span ?? command.verbSpan;
  const made = { what: 'renew', command, division: wordOf(command, 'DIVISION'), span } as const;
  switch (name) {
    case 'REBUILD':
      return { kind: wordOf(command, 'CLASS') === 'P' ? 'P' : 'R', name: known(value), ...made };
    case 'REFRESH':
      return { kind: 'GSO', name: known(value)?.split('.', 1)[0], ...made };
    case 'NEWXREF':
      return { kind: 'X', name: wordOf(command, 'TYPE'), ...made };
    default:
      return undefined;
  }
}

function wordOf(command: BoundCommand, operand: string): string | undefined {
  return known(operandNamed(command, operand)?.values[0]);
}

/** ALL, and what has a hole, are no one name. */
function known(value: BoundValue | undefined): string | undefined {
  const name = nameOf(value);
  return name === 'ALL' || name === '' ? undefined : name;
}

/** The setting a change was made in, for a message: `SET RESOURCE(FAC)`. */
export function settingText({ name, of, division }: AcfSetting): string {
  return `SET ${name ?? ''}${of === undefined ? '' : `(${of})`}${division === undefined ? '' : ` DIV(${division})`}`;
}

function startOf({ command }: StoredChange): number {
  return command.text.start;
}

/** What the deck changes in storage and makes visible, in the order of the deck, kept up with its edits. */
export class StorageHistory {
  private readonly changesByName = new Map<string, InOrder<StoredChange>>();
  private readonly allRenewals = new InOrder(startOf);
  private readonly unknownChanges = new InOrder(startOf);
  private touched = false;

  add(change: StoredChange): void {
    this.touched = true;
    this.listOf(change).add(change);
  }

  remove(change: StoredChange): void {
    this.touched = true;
    this.listOf(change).take(change);
  }

  /** True when something changed since this was asked last. */
  takeTouched(): boolean {
    const { touched } = this;
    this.touched = false;
    return touched;
  }

  private listOf({ kind, name, what }: StoredChange): InOrder<StoredChange> {
    if (what === 'renew') return this.allRenewals;
    if (name === undefined) return this.unknownChanges;
    const key = `${kind} ${name}`;
    let list = this.changesByName.get(key);
    if (!list) this.changesByName.set(key, (list = new InOrder(startOf)));
    return list;
  }

  /** Everything that makes changes visible. */
  renewals(): readonly StoredChange[] {
    return this.allRenewals.all();
  }

  /** The changes of what is stored under one name. */
  changes(kind: StoredKind, name: string): readonly StoredChange[] {
    return this.changesByName.get(`${kind} ${name}`)?.all() ?? [];
  }

  /** The changes by what they change, each list in the order of the deck and not empty. */
  *allChanges(): Generator<readonly StoredChange[]> {
    for (const list of this.changesByName.values()) {
      const all = list.all();
      if (all.length > 0) yield all;
    }
  }

  /** Changes of which it is not known what they change. */
  unknown(): readonly StoredChange[] {
    return this.unknownChanges.all();
  }
}

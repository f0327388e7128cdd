/**
 * What ACF2 keeps in storage, which commands change it in the database, and which make the change visible: REBUILD for resource
 * rules and profile records, REFRESH for the records of the global options, NEWXREF for roles and groups, NEWSHIFT for shifts.
 */
import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { type AcfSetting, firstSetting } from '../../deck/state.ts';
import type { Range } from '../../text/range.ts';
import { isCertificateName } from './certificate-name.ts';

/** What is kept in storage together. */
export type StoredKind =
  /** Resource rules of a type. */
  | 'R'
  /** Profile records: `USR`, `GRP`, `PTK`. */
  | 'P'
  /** Records of CONTROL(GSO) of a name. */
  | 'GSO'
  /** Cross-reference records: `ROL`, `SGP`, `RGP`. */
  | 'X'
  /** Shifts and time zones, under the name `SHIFT`. */
  | 'S'
  /** The tables of UIDs and GIDs, under the name `OMVS`. */
  | 'O';

/** A command that changes what is stored, or makes the change visible. */
export interface StoredChange {
  readonly kind: StoredKind;
  /** `FAC`, `USR`, `STC`, `ROL`; undefined when it is not known, or when it is all of the kind. */
  readonly name: string | undefined;
  /** Kind and name: `R FAC`; `R ` without a name. */
  readonly subject: string;
  /**
   * `change`: it must be made visible. `perhaps`: it may have to be, so that what makes it visible is not needless; nothing
   * is missing without. `renew`: it makes changes visible.
   */
  readonly what: 'change' | 'perhaps' | 'renew';
  readonly command: BoundCommand;
  /** The division of profile records that is changed, or alone made visible. */
  readonly division: string | undefined;
  /** The command asks for a directory of the type in storage (GSO INFODIR). */
  readonly directory?: boolean;
  /** The key of the rule set or record that is changed, in upper case. */
  readonly key: string | undefined;
  /** The words that say so, in the logical text of the command. */
  readonly span: Range;
}

/** The short names by which REBUILD knows the kinds of profile records. */
const profileTypes: Readonly<Record<string, string>> = { USER: 'USR', GROUP: 'GRP', PTKTDATA: 'PTK' };

/** Subcommands that write certificates and key rings, with the divisions they change. */
const certificates: Readonly<Record<string, string>> = {
  GENCERT: 'CERTDATA',
  CONNECT: 'KEYRING',
  REMOVE: 'KEYRING',
  REKEY: 'CERTDATA',
  ROLLOVER: 'CERTDATA',
};

const none: readonly StoredChange[] = [];

/** What a command changes, or makes visible; nothing for most. */
export function storedChanges(command: BoundCommand): readonly StoredChange[] {
  if (command.text.form === 'operator') return isUnclear(command) ? renewalsOfAll(command) : listOf(renewal(command));
  if (command.broken) return none;
  switch (command.text.form) {
    case 'ruleControl':
      return listOf(changeByText(command));
    case 'command':
      return changesBy(command);
    default:
      return none;
  }
}

function listOf(change: StoredChange | undefined): readonly StoredChange[] {
  return change ? [change] : none;
}

function changesBy(command: BoundCommand): readonly StoredChange[] {
  const verb = command.spec?.name ?? '';
  switch (verb) {
    case 'RECKEY':
      return isChanging(command) ? listOf(ruleChange(command)) : none;
    case 'STORE':
      return listOf(ruleChange(command));
    case 'COMPILE':
      // From a data set the rule set is stored unless NOSTORE says otherwise.
      return command.positionals[0]?.some(({ text }) => text !== '*') === true && !operandNamed(command, 'NOSTORE')
        ? listOf(ruleChange(command))
        : none;
    case 'ACFNRULE':
      return listOf(ruleChangeFromTso(command));
    case 'INSERT':
    case 'CHANGE':
    case 'DELETE':
      return recordChanges(command);
    default: {
      const division = Object.hasOwn(certificates, verb) ? certificates[verb] : undefined;
      return division === undefined ? none : [changeOf(command, { kind: 'P', name: 'USR', what: 'perhaps', division })];
    }
  }
}

/** RECKEY without a line to add or delete only shows. */
function isChanging(command: BoundCommand): boolean {
  return command.operands.some(({ spec }) => spec?.name === 'ADD' || spec?.name === 'DEL');
}

type Change = Pick<StoredChange, 'kind' | 'name'> &
  Partial<Pick<StoredChange, 'what' | 'division' | 'key' | 'span' | 'directory'>>;

function changeOf(command: BoundCommand, change: Change): StoredChange {
  const subject = `${change.kind} ${change.name ?? ''}`;
  return { what: 'change', division: undefined, key: undefined, span: command.verbSpan, ...change, subject, command };
}

function ruleChange(command: BoundCommand): StoredChange | undefined {
  const setting = command.text.before.setting ?? firstSetting;
  const key = command.spec?.name === 'RECKEY' ? nameOf(command.positionals[0]?.[0]) : undefined;
  if (setting.name === 'RESOURCE') return changeOf(command, { kind: 'R', name: setting.of, key });
  // The setting is not known, or stands in a part of the deck that is not here.
  return setting.name === undefined || !setting.isSaid
    ? changeOf(command, { kind: 'R', name: undefined, what: 'perhaps' })
    : undefined;
}

function ruleChangeFromTso(command: BoundCommand): StoredChange | undefined {
  const type = operandNamed(command, 'TYPE');
  return (
    type &&
    changeOf(command, { kind: 'R', name: nameOf(type.values[0]), key: nameOf(operandNamed(command, 'KEY')?.values[0]) })
  );
}

/** A control line from which the type of a rule set is known. What is only shown, and never compiled here, is no sure change. */
function changeByText(command: BoundCommand): StoredChange | undefined {
  const { before, after } = command.text;
  const type = after.ruleSet?.type;
  const isTold = type !== undefined && type !== before.ruleSet?.type;
  if (isTold) {
    // Where the setting is for resource rules, STORE is the change.
    const isSure = before.reading === 'compile' && before.setting?.name !== 'RESOURCE' && type !== '';
    return changeOf(command, {
      kind: 'R',
      name: type === '' ? undefined : type,
      what: isSure ? 'change' : 'perhaps',
      key: after.ruleSet?.key,
      span: { start: 0, end: command.text.text.trimEnd().length },
    });
  }
  const { setting } = before;
  const begins = after.ruleSet?.key !== before.ruleSet?.key;
  if (!begins || setting?.name !== 'RESOURCE') return undefined;
  return changeOf(command, { kind: 'R', name: setting.of, what: 'perhaps', key: after.ruleSet?.key });
}

function recordChanges(command: BoundCommand): readonly StoredChange[] {
  const setting = command.text.before.setting ?? firstSetting;
  const key = nameOf(command.positionals[0]?.[0]);
  const { division } = setting;
  switch (setting.name) {
    case 'RESOURCE':
      return command.spec?.name === 'DELETE' ? deletedRules(command, setting, key) : none;
    case 'PROFILE': {
      const name = setting.of === undefined ? undefined : (profileTypes[setting.of] ?? setting.of);
      const change = changeOf(command, { kind: 'P', name, division, key });
      return division === 'OMVS' && givesNumber(command)
        ? [change, changeOf(command, { kind: 'O', name: 'OMVS', key })]
        : [change];
    }
    case 'XREF':
      return [changeOf(command, { kind: 'X', name: setting.of, key })];
    case 'SHIFT':
      return [changeOf(command, { kind: 'S', name: 'SHIFT', key })];
    case 'CONTROL':
      return setting.of === 'GSO' ? optionChanges(command, key) : none;
    case 'ACF':
    case 'LID':
      return command.spec?.record?.setting === 'CONTROL(GSO)' ? optionChanges(command, key) : none;
    case undefined:
      return [changeOf(command, { kind: 'GSO', name: undefined, what: 'perhaps' })];
    default:
      return none;
  }
}

/** Of a certificate another rule tells that the setting is the wrong one. */
function deletedRules(command: BoundCommand, { of }: AcfSetting, key: string | undefined): readonly StoredChange[] {
  const isRecord = key === undefined || isCertificateName(key);
  return [changeOf(command, { kind: 'R', name: of, key, what: isRecord ? 'perhaps' : 'change' })];
}

function givesNumber(command: BoundCommand): boolean {
  return command.operands.some(({ spec }) => spec !== undefined && numbers.has(spec.name));
}

const numbers: ReadonlySet<string> = new Set(['UID', 'GID', 'AUTOUID', 'AUTOGID']);

/** Records with a qualifier are made visible by the part before it. */
function optionChanges(command: BoundCommand, key: string | undefined): readonly StoredChange[] {
  const name = (command.spec?.record?.name ?? key)?.split('.', 1)[0];
  const change = changeOf(command, { kind: 'GSO', name, key });
  if (name === 'CLASMAP') return [change, ...typesOf(command, 'RSRCTYPE', (type) => type)];
  // R-RFAC: a code, a hyphen, the letter of the rule class, the type.
  if (name === 'INFODIR' || name === 'RESDIR')
    return [change, ...typesOf(command, 'TYPES', directoryType)].map((one) =>
      one.kind === 'R' && !operandNamed(command, 'DEL') ? { ...one, directory: true } : one,
    );
  return [change];
}

/** After a change of what is said about a type, its rules may be read again. */
function typesOf(
  command: BoundCommand,
  field: string,
  typeOf: (value: string) => string | undefined,
): readonly StoredChange[] {
  // TYPE is short for TYPES and for TYPESX: a value tells.
  const operand = command.operands.findLast(
    ({ spec, word }) => spec?.name === field || word.toUpperCase() === field.slice(0, -1),
  );
  return (operand?.values ?? []).map((value) => {
    const name = nameOf(value);
    return changeOf(command, {
      kind: 'R',
      name: name === undefined ? undefined : typeOf(name),
      what: 'perhaps',
      span: value.span,
    });
  });
}

/** The resource type of an entry of INFODIR: `FAC` of `R-RFAC`; undefined for others. */
function directoryType(entry: string): string | undefined {
  return /^[RDT]-R(...)$/u.exec(entry)?.[1];
}

/** An operator command with a slip: it is told as such, and whatever it was to make visible is not missing as well. */
function isUnclear(command: BoundCommand): boolean {
  if (command.broken || command.problems.length > 0 || !command.spec) return true;
  const ofClass = wordOf(command, 'CLASS');
  return ofClass !== undefined && ofClass !== 'P' && ofClass !== 'R';
}

const kinds: readonly StoredKind[] = ['R', 'P', 'GSO', 'X', 'S', 'O'];

function renewalsOfAll(command: BoundCommand): readonly StoredChange[] {
  return kinds.map((kind) => changeOf(command, { kind, name: undefined, what: 'renew' }));
}

function renewal(command: BoundCommand): StoredChange | undefined {
  const [operand] = command.operands;
  const made = {
    what: 'renew',
    division: wordOf(command, 'DIVISION'),
    span: operand?.span ?? command.verbSpan,
  } as const;
  switch (command.spec?.name) {
    case 'REBUILD':
      return changeOf(command, {
        kind: wordOf(command, 'CLASS') === 'P' ? 'P' : 'R',
        name: renewedBy(operand),
        ...made,
      });
    case 'REFRESH':
      return changeOf(command, { kind: 'GSO', name: renewedBy(operand)?.split('.', 1)[0], ...made });
    case 'NEWXREF':
      return changeOf(command, { kind: 'X', name: wordOf(command, 'TYPE'), ...made });
    case 'NEWSHIFT':
      return changeOf(command, { kind: 'S', name: 'SHIFT', ...made });
    case 'OMVS':
      return changeOf(command, { kind: 'O', name: 'OMVS', ...made });
    // Address spaces drop the rules they keep, of whatever type.
    case 'SETNORUL':
      return changeOf(command, { kind: 'R', name: undefined, ...made });
    default:
      return undefined;
  }
}

function renewedBy(operand: BoundOperand | undefined): string | undefined {
  return known(operand?.values[0]);
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

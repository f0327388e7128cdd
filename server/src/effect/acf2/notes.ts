/** What a command of ACF2 does to rule sets, logonids and other records. */
import { recordSetting } from '../../bind/acf2.ts';
import { nameOf, operandNamed, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { type AcfSetting, firstSetting, inSession, type SplitState } from '../../deck/state.ts';
import type { LogonidNote, Note, ResourceTypeNote, RuleSetNote } from '../subjects.ts';
import { identityOf } from '../types.ts';

/** The notes of a command; none for one that only displays, or of which it is not known what it works on. */
export function acf2Notes(command: BoundCommand): Note[] {
  if (command.broken) return [];
  const { form, before, after } = command.text;
  if (form === 'ruleControl') {
    const key = ruleSetKey(after, after.ruleSet?.key);
    const begins = after.ruleSet !== before.ruleSet && command.operands.some(({ spec }) => isKey(spec?.name));
    return begins && key !== undefined ? [{ of: 'ruleSet', key, command, what: 'text' }] : [];
  }
  if (form !== 'command') return [];
  switch (command.spec?.name) {
    case 'RECKEY':
      return reckeyNotes(command);
    case 'INSERT':
    case 'CHANGE':
    case 'DELETE':
      return recordNotes(command, command.spec.name);
    default:
      return [];
  }
}

function isKey(name: string | undefined): boolean {
  return name === '$KEY' || name === 'KEY';
}

/**
 * The name of a rule set: its type and its key. Undefined when one of them is not known.
 * @param state what is in force where the rule set is named
 */
export function ruleSetKey(
  { setting = firstSetting, ruleSet }: SplitState,
  key: string | undefined,
): string | undefined {
  const type = ruleSet?.type ?? (setting.name === 'RESOURCE' ? setting.of : '');
  if (key === undefined || type === undefined || setting.name === undefined) return undefined;
  // What `$TYPE` says is empty when a hole is in it.
  return ruleSet?.type === '' ? undefined : `${type} ${key}`;
}

function reckeyNotes(command: BoundCommand): Note[] {
  const { before } = command.text;
  const { name: setting } = before.setting ?? firstSetting;
  // Under the others RECKEY is refused.
  if (setting !== 'ACF' && setting !== 'RULE' && setting !== 'RESOURCE') return [];
  const key = ruleSetKey(inSession(before), nameOf(command.positionals[0]?.[0]));
  if (key === undefined) return [];
  const notes = (name: 'ADD' | 'DEL', what: RuleSetNote['what']): Note[] =>
    operandsNamed(command, name).map((operand) => ({ of: 'ruleSet', key, command, what, operand }));
  return [...notes('ADD', 'add'), ...notes('DEL', 'del')];
}

const whats = { INSERT: 'insert', CHANGE: 'change', DELETE: 'delete' } as const;

function recordNotes(command: BoundCommand, verb: keyof typeof whats): Note[] {
  const setting = command.text.before.setting ?? firstSetting;
  const [value] = command.positionals[0] ?? [];
  const record = value ? recordNote(command, setting, value, whats[verb]) : [];
  switch (setting.name) {
    case 'ACF':
    case 'LID':
      if (isOption(command)) return [...record, ...optionNotes(command)];
      return [...record, ...logonidNotes(command, value, whats[verb])];
    case 'PROFILE':
      if (verb === 'DELETE') return record;
      return [
        ...record,
        ...(setting.of === 'USER' ? logonidNotes(command, value, 'profile') : []),
        ...numberNotes(command, setting, value),
      ];
    case 'CONTROL':
      return setting.of === 'GSO' && verb !== 'DELETE' ? [...record, ...optionNotes(command)] : record;
    case 'XREF':
      return setting.of === 'ROL' && verb !== 'DELETE' ? [...record, ...memberNotes(command)] : record;
    case 'RULE':
    case 'RESOURCE': {
      const key = ruleSetKey({ reading: 'session', setting }, nameOf(value));
      return verb === 'DELETE' && key !== undefined ? [{ of: 'ruleSet', key, command, what: 'delete' }] : [];
    }
    default:
      return record;
  }
}

/** Where no SET is in sight, the name of a record of the global options tells that it is one. */
function isOption({ spec }: BoundCommand): boolean {
  return spec?.record?.setting === 'CONTROL(GSO)';
}

/** Records of other systems are others: SYSID tells which. */
function recordNote(
  command: BoundCommand,
  setting: AcfSetting,
  value: BoundValue,
  what: 'insert' | 'change' | 'delete',
): Note[] {
  const where = isOption(command) ? 'CONTROL(GSO)' : recordSetting(setting);
  const name = identityOf(value);
  if (where === undefined || where.startsWith('R') || !isName(name) || operandNamed(command, 'SYSID')) return [];
  return [{ of: 'acfRecord', key: `${where} ${name}`, command, what, value }];
}

function logonidNotes(command: BoundCommand, value: BoundValue | undefined, what: LogonidNote['what']): Note[] {
  if (!value) return [];
  const name = identityOf(value);
  if (!isName(name)) return [];
  // Several records of a division hang on one logonid: `ZWESVUSR.RING1`.
  const key = what === 'profile' && value.value !== undefined ? (name.split('.', 1)[0] ?? name) : name;
  return [{ of: 'logonid', key, command, what, value }];
}

function optionNotes(command: BoundCommand): Note[] {
  switch (command.spec?.record?.name.split('.', 1)[0]) {
    case 'STC':
      return logonidNotes(command, operandNamed(command, 'LOGONID')?.values[0], 'task');
    case 'CLASMAP':
      return typeNotes(command, operandNamed(command, 'RSRCTYPE')?.values[0]);
    default:
      return [];
  }
}

function typeNotes(command: BoundCommand, value: BoundValue | undefined): ResourceTypeNote[] {
  const key = nameOf(value);
  return value && key !== undefined ? [{ of: 'resourceType', key, command, what: 'map', value }] : [];
}

function memberNotes(command: BoundCommand): Note[] {
  if (operandNamed(command, 'DEL')) return [];
  const names = operandNamed(command, 'INCLUDE')?.values ?? [];
  return names.flatMap((value) => logonidNotes(command, value, 'member'));
}

function numberNotes(command: BoundCommand, { of, division }: AcfSetting, owner: BoundValue | undefined): Note[] {
  if (!owner || division !== 'OMVS' || (of !== 'USER' && of !== 'GROUP')) return [];
  const field = of === 'USER' ? 'UID' : 'GID';
  const [value] = operandNamed(command, field)?.values ?? [];
  const digits = /^0*(\d{1,10})$/u.exec(value?.value ?? '')?.[1];
  if (!value || digits === undefined) return [];
  return [{ of: 'acfNumber', key: `${field} ${digits}`, command, what: 'number', owner: identityOf(owner), value }];
}

/** CHANGE takes `*` for the record named last, and masks. */
function isName(name: string): boolean {
  return name !== '' && !/[*]|^-|-$/.test(name);
}

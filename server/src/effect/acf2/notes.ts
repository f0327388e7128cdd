/** What a command of ACF2 does to rule sets and logonids. */
import { nameOf, operandNamed, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { firstSetting, type SplitState } from '../../deck/state.ts';
import type { LogonidNote, Note } from '../subjects.ts';

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
  const key = ruleSetKey({ ...before, ruleSet: undefined }, nameOf(command.positionals[0]?.[0]));
  if (key === undefined) return [];
  const added = operandsNamed(command, 'ADD').map((operand): Note => ({
    of: 'ruleSet',
    key,
    command,
    what: 'add',
    operand,
  }));
  const gone = operandsNamed(command, 'DEL').map((operand): Note => ({
    of: 'ruleSet',
    key,
    command,
    what: 'del',
    operand,
  }));
  return [...added, ...gone];
}

function recordNotes(command: BoundCommand, verb: 'INSERT' | 'CHANGE' | 'DELETE'): Note[] {
  const setting = command.text.before.setting ?? firstSetting;
  const [value] = command.positionals[0] ?? [];
  switch (setting.name) {
    case 'ACF':
    case 'LID':
      if (command.spec?.record?.setting === 'CONTROL(GSO)') return taskNotes(command);
      return logonidNotes(command, value, verb === 'INSERT' ? 'insert' : verb === 'CHANGE' ? 'change' : 'delete');
    case 'PROFILE':
      return setting.of === 'USER' && verb !== 'DELETE' ? logonidNotes(command, value, 'profile') : [];
    case 'CONTROL':
      return setting.of === 'GSO' && verb !== 'DELETE' ? taskNotes(command) : [];
    case 'RULE':
    case 'RESOURCE': {
      const key = ruleSetKey({ reading: 'session', setting }, nameOf(value));
      return verb === 'DELETE' && key !== undefined ? [{ of: 'ruleSet', key, command, what: 'delete' }] : [];
    }
    default:
      return [];
  }
}

function logonidNotes(command: BoundCommand, value: BoundValue | undefined, what: LogonidNote['what']): Note[] {
  const name = nameOf(value);
  if (!value || name === undefined || !isName(name)) return [];
  // Several records of a division hang on one logonid: `ZWESVUSR.RING1`.
  const key = what === 'profile' ? (name.split('.', 1)[0] ?? name) : name;
  return [{ of: 'logonid', key, command, what, value }];
}

function taskNotes(command: BoundCommand): Note[] {
  if (command.spec?.record?.name.startsWith('STC') !== true) return [];
  const [value] = operandNamed(command, 'LOGONID')?.values ?? [];
  return logonidNotes(command, value, 'task');
}

/** CHANGE takes `*` for the record named last, and masks. */
function isName(name: string): boolean {
  return name !== '' && !/[*]|^-|-$/.test(name);
}

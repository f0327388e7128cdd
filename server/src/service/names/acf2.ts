/** What the values of ACF2 commands stand for. ACF2 keeps logonids, groups, roles and rule sets apart. */
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import { firstSetting } from '../../deck/state.ts';
import { ruleSetKey } from '../../effect/acf2/notes.ts';
import { identityOf } from '../../effect/types.ts';
import { isShortForType } from '../walk.ts';
import type { Named } from './named.ts';

/** Names of records that others refer to, by what the catalog calls them. */
const things: Readonly<Record<string, string>> = {
  role: 'role',
  shift: 'shift',
  'time zone': 'time zone',
  'source group': 'source group',
  'resource group': 'resource group',
  'scope list': 'scope list',
  'key ring record': 'key ring',
};

/** What a value stands for; undefined for one that is no name, and for a mask. */
export function acf2Named(
  command: BoundCommand,
  value: BoundValue,
  of: ValueType,
  operand: BoundOperand | undefined,
): Named | undefined {
  const esm = 'acf2';
  const name = identityOf(value);
  if (isShortForType(command, operand?.spec)) return { kind: 'class', esm, name };
  if (command.text.form === 'operator')
    return isRebuiltType(command, operand) ? { kind: 'class', esm, name } : undefined;
  switch (of.type) {
    case 'user':
      return isMask(name) ? undefined : { kind: 'principal', esm, name };
    case 'group':
      return { kind: 'thing', esm, what: 'group', name };
    case 'name':
      break;
    default:
      return undefined;
  }
  switch (of.what) {
    case 'resource type':
      return { kind: 'class', esm, name };
    case 'logonid mask':
      return isMask(name) ? undefined : { kind: 'principal', esm, name };
    case 'rule set':
    case 'rule key': {
      const what = ruleSetOf(command, name);
      return what === undefined || isMask(name) ? undefined : { kind: 'thing', esm, what, name };
    }
    case 'certificate record': {
      const { division } = command.text.before.setting ?? firstSetting;
      return { kind: 'thing', esm, what: division === 'KEYRING' ? 'key ring' : 'certificate', name };
    }
    default: {
      const what = Object.hasOwn(things, of.what) ? things[of.what] : undefined;
      return what === undefined || isMask(name) ? undefined : { kind: 'thing', esm, what, name };
    }
  }
}

/** The part of a record's name that is a logonid: `ZWESVUSR` of `ZWESVUSR.RING1`. */
export function logonidPart(value: BoundValue, of: ValueType): BoundValue | undefined {
  if (of.type !== 'name' || (of.what !== 'certificate record' && of.what !== 'key ring record')) return undefined;
  const length = value.text.indexOf('.');
  if (length <= 0 || value.quoted || value.value?.length !== value.text.length) return undefined;
  const text = value.text.slice(0, length);
  if (owners.has(text.toUpperCase())) return undefined;
  return { span: { start: value.span.start, end: value.span.start + length }, text, value: text, quoted: false };
}

/** Certificates of authorities and sites have no logonid. */
const owners: ReadonlySet<string> = new Set(['CERTAUTH', 'SITECERT']);

function isMask(name: string): boolean {
  return /[*-]/.test(name);
}

function ruleSetOf({ text }: BoundCommand, key: string): string | undefined {
  const state = text.form === 'ruleControl' ? text.after : text.before;
  const whole = ruleSetKey(state, key);
  return whole === undefined ? undefined : `rule set ${whole.slice(0, -key.length - 1)}`;
}

/** REBUILD names types of resources, unless CLASS says that it is about something else. */
function isRebuiltType({ spec, operands }: BoundCommand, operand: BoundOperand | undefined): boolean {
  if (spec?.name !== 'REBUILD' || operand !== operands[0]) return false;
  const [other] = operands.find((one) => one.spec?.name === 'CLASS')?.values ?? [];
  return other === undefined || other.value?.toUpperCase() === 'R';
}

/** True for a value that a command brings into being. */
export function acf2Creates({ spec, text }: BoundCommand, { kind }: Named, operand: BoundOperand | undefined): boolean {
  if (text.form === 'ruleControl') return kind === 'thing' && /^\$?KEY$/.test(operand?.spec?.name ?? '');
  if (operand !== undefined || spec?.name !== 'INSERT') return false;
  // A profile record of a user is something of the logonid; that of a group is the group.
  return kind === 'thing' || text.before.setting?.name !== 'PROFILE';
}

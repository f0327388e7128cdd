/** What commands of ACF2 do. */
import { positional } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { firstSetting, inSession, type SplitState } from '../../deck/state.ts';
import type { Deed, Reading, UnixIdentity } from '../deeds.ts';
import { levelOfDataSetAccess, levelOfServices, levelWords } from '../levels.ts';
import { fromAcf2, joined, qualifiersOf, written } from '../names.ts';
import type { Grant, Grantee } from '../types.ts';
import { among, has, leftOf, nameIn, namesIn, namesOf, rawIn } from './words.ts';

/** Undefined for commands that nothing can be made of. */
export function readAcf2(command: BoundCommand): Reading | undefined {
  const { text, spec, operands } = command;
  if (text.form === 'operator') return renewal(command);
  if (text.form === 'ruleControl')
    return { deeds: [], left: leftOf(operands, ['$KEY', '$TYPE', '$ROLESET', '$NOSORT']) };
  if (text.form === 'ruleEntry') {
    return entry(text.before, text.before.ruleSet?.key, positional(command, 0), operands, 'permit');
  }
  switch (spec?.name) {
    case 'RECKEY':
      return reckey(command);
    case 'INSERT':
    case 'CHANGE':
      return record(command);
    case 'DELETE':
      return gone(command);
    case 'LIST':
      return show(command);
    default:
      return undefined;
  }
}

function reckey(command: BoundCommand): Reading | undefined {
  const [what, ...others] = command.operands;
  const name = what?.spec?.name;
  if (!what || others.length > 0 || (name !== 'ADD' && name !== 'DEL')) return undefined;
  const { values, operands } = what;
  // A control statement in the place of an entry.
  if (values[0]?.text.startsWith('$') === true || operands[0]?.spec?.name.startsWith('$') === true) {
    return { deeds: [], left: leftOf(operands, ['$ROLESET', '$NOSORT', 'ROLESET']) };
  }
  const key = written(positional(command, 0));
  return entry(inSession(command.text.before), key, values[0], operands, name === 'ADD' ? 'permit' : 'withdraw');
}

/** What in an entry says who and what; anything else is a condition. */
const ofEntry = ['UID', 'ROLE', 'USER', 'SERVICE', 'ALLOW', 'PREVENT', 'READ', 'WRITE', 'ALLOC', 'EXEC', 'DATA'];

function entry(
  state: SplitState,
  key: string | undefined,
  mask: BoundValue | undefined,
  operands: readonly BoundOperand[],
  kind: 'permit' | 'withdraw',
): Reading | undefined {
  const className = classIn(state);
  const grantees = granteesIn(operands);
  const level = className === 'DATASET' ? dataSetLevel(operands) : resourceLevel(operands);
  if (key === undefined || key === '' || className === undefined || level === undefined || grantees.length === 0)
    return undefined;
  const rest = written(mask);
  const resource = rest === undefined || rest === '' ? key : joined([key, ...qualifiersOf(fromAcf2(rest))]);
  const grant: Grant = { className, resource, grantees, level };
  if (kind === 'withdraw') return { deeds: [{ kind, ...grant }], left: [] };
  const condition = leftOf(operands, [...ofEntry, 'LOG', 'VERIFY']).join(', ');
  const widened = isWidened(operands, className, level);
  return {
    deeds: [{ kind, ...grant, ...(condition !== '' && { condition }), ...(widened && { widened }) }],
    left: [...['LOG', 'VERIFY'].filter((one) => has(operands, one)), ...logged(operands)],
  };
}

/** True when the entry does not give all that the level stands for; EXEC goes with READ where it is not said. */
function isWidened(operands: readonly BoundOperand[], className: string, level: Grant['level']): boolean {
  const services = operands.filter(({ spec }) => spec?.name === 'SERVICE').flatMap(({ values }) => values);
  if (className !== 'DATASET' && services.length === 0) return false;
  const given = className === 'DATASET' ? accessIn(operands) : services.map((one) => one.keyword?.name ?? '');
  const isSaid = (word: string): boolean => word !== 'EXEC' || has(operands, word);
  return levelWords('acf2', className, level).some((word) => isSaid(word) && !given.includes(word));
}

/** The kinds of access to data sets that are allowed. */
function accessIn(operands: readonly BoundOperand[]): string[] {
  return kindsIn(operands)
    .filter(({ values }) => /^[AL]/i.test(values[0]?.value ?? ''))
    .map(({ spec }) => spec?.name ?? '');
}

function kindsIn(operands: readonly BoundOperand[]): BoundOperand[] {
  return operands.filter(({ spec }) => ['READ', 'WRITE', 'ALLOC', 'EXEC'].includes(spec?.name ?? ''));
}

function logged(operands: readonly BoundOperand[]): string[] {
  return kindsIn(operands)
    .filter(({ values }) => /^L/i.test(values[0]?.value ?? ''))
    .map(({ spec }) => `L of ${spec?.name ?? ''}`);
}

/** The SAF class of the rules in work; undefined when it is not known. */
function classIn({ setting = firstSetting, ruleSet }: SplitState): string | undefined {
  if (ruleSet?.type !== undefined) return classOfType(ruleSet.type);
  if (setting.name === 'RESOURCE') return classOfType(setting.of);
  return setting.isSaid && (setting.name === 'RULE' || setting.name === 'ACF') ? 'DATASET' : undefined;
}

function classOfType(type: string | undefined): string | undefined {
  const spec = acf2Catalog.resourceTypes.find(({ name }) => name === type);
  return spec && /^[A-Z0-9@#$]+$/.test(spec.resourceClass) ? spec.resourceClass : undefined;
}

function granteesIn(operands: readonly BoundOperand[]): Grantee[] {
  return (['ROLE', 'USER', 'UID'] as const).flatMap((word) => {
    const kind = word === 'ROLE' ? 'role' : word === 'USER' ? 'user' : 'uid';
    return namesIn(operands, word).map((name): Grantee => ({ kind: /^[-*]+$/.test(name) ? 'all' : kind, name }));
  });
}

function resourceLevel(operands: readonly BoundOperand[]): Grant['level'] | undefined {
  if (!has(operands, 'ALLOW') && !has(operands, 'LOG')) return 'NONE';
  const services = operands.filter(({ spec }) => spec?.name === 'SERVICE').flatMap(({ values }) => values);
  if (services.some(({ value }) => value === undefined)) return undefined;
  return levelOfServices(services.map((value) => value.keyword?.name ?? value.value?.toUpperCase() ?? ''));
}

function dataSetLevel(operands: readonly BoundOperand[]): Grant['level'] | undefined {
  if (kindsIn(operands).some(({ values }) => values[0]?.value === undefined)) return undefined;
  return levelOfDataSetAccess(accessIn(operands));
}

function record(command: BoundCommand): Reading | undefined {
  const { operands, spec } = command;
  const name = written(positional(command, 0));
  const made = spec?.name === 'INSERT';
  if (name === undefined || !spec?.record) return undefined;
  switch (spec.record.setting) {
    case 'LID':
      return made ? logonid(name, operands) : changedLogonid(name, operands);
    case 'PROFILE(USER) DIV(OMVS)':
      return {
        deeds: [{ kind: 'identity', name, unix: unixIn(operands) }],
        left: leftOf(operands, ['AUTOUID', 'UID', 'HOME', 'OMVSPGM']),
      };
    case 'PROFILE(GROUP) DIV(OMVS)': {
      const gid = has(operands, 'AUTOGID') ? 'auto' : rawIn(operands, 'GID');
      return {
        deeds: [{ kind: 'group', name, ...(gid !== undefined && { gid }) }],
        left: leftOf(operands, ['AUTOGID', 'GID']),
      };
    }
    case 'XREF(ROL)':
      return roleRecord(name, operands, made);
    case 'PROFILE(USER) DIV(KEYRING)': {
      const [owner = name, suffix] = qualifiersOf(name);
      const ring = rawIn(operands, 'RINGNAME') ?? suffix;
      if (!made || ring === undefined) return undefined;
      return {
        deeds: [{ kind: 'ring', owner, ring, ...(suffix !== undefined && { record: suffix }) }],
        left: leftOf(operands, ['RINGNAME']),
      };
    }
    default:
      return spec.record.name.startsWith('STC.') && made ? startedTask(name, operands) : undefined;
  }
}

function unixIn(operands: readonly BoundOperand[]): UnixIdentity {
  const uid = has(operands, 'AUTOUID') ? 'auto' : rawIn(operands, 'UID');
  const home = rawIn(operands, 'HOME');
  const program = rawIn(operands, 'OMVSPGM');
  return { ...(uid !== undefined && { uid }), ...(home !== undefined && { home }), ...(program && { program }) };
}

function logonid(name: string, operands: readonly BoundOperand[]): Reading {
  const fullName = rawIn(operands, 'NAME');
  const group = nameIn(operands, 'GROUP');
  const signOn = has(operands, 'STC')
    ? 'task'
    : has(operands, 'RESTRICT')
      ? 'never'
      : has(operands, 'PASSWORD')
        ? 'password'
        : 'unsaid';
  return {
    deeds: [
      {
        kind: 'user',
        name,
        signOn,
        ...(fullName !== undefined && { fullName: `'${unquoted(fullName)}'` }),
        ...(group !== undefined && { group }),
      },
    ],
    left: leftOf(operands, ['NAME', 'GROUP', 'STC', 'RESTRICT', 'PASSWORD']),
  };
}

function unquoted(text: string): string {
  const isQuoted = text.length > 1 && text.startsWith("'") && text.endsWith("'");
  return isQuoted ? text.slice(1, -1) : text.replaceAll("'", "''");
}

function changedLogonid(name: string, operands: readonly BoundOperand[]): Reading | undefined {
  const suspend = among(operands, 'SUSPEND');
  const group = nameIn(operands, 'GROUP');
  const deeds: Deed[] = [];
  if (suspend) deeds.push({ kind: 'suspend', name, on: !suspend.word.toUpperCase().startsWith('NO') });
  if (group !== undefined) deeds.push({ kind: 'identity', name, unix: {}, group });
  return deeds.length === 0 ? undefined : { deeds, left: leftOf(operands, ['SUSPEND', 'GROUP']) };
}

function roleRecord(role: string, operands: readonly BoundOperand[], made: boolean): Reading | undefined {
  if (has(operands, 'GROUP') || has(operands, 'EXCLUDE')) return undefined;
  const users = namesIn(operands, 'INCLUDE');
  // A mask takes in logonids that the deck does not name.
  if (users.some((one) => /[-*]/.test(one) && !/[{<&]/.test(one))) return undefined;
  const joins = !has(operands, 'DEL');
  const deeds: Deed[] = made ? [{ kind: 'role', name: role }] : [];
  deeds.push(...users.map((user) => ({ kind: 'member' as const, user, of: 'role' as const, group: role, joins })));
  return { deeds, left: leftOf(operands, ['INCLUDE', 'ROLE', 'ADD', 'DEL', 'REP']) };
}

function startedTask(name: string, operands: readonly BoundOperand[]): Reading | undefined {
  const user = nameIn(operands, 'LOGONID');
  const task = nameIn(operands, 'STCID') ?? qualifiersOf(name)[1];
  const group = nameIn(operands, 'GROUP');
  if (task === undefined) return undefined;
  return {
    deeds: [{ kind: 'task', task: fromAcf2(task), user: user ?? '=MEMBER', ...(group !== undefined && { group }) }],
    left: leftOf(operands, ['LOGONID', 'STCID', 'GROUP']),
  };
}

function gone(command: BoundCommand): Reading | undefined {
  const name = written(positional(command, 0));
  const { setting = firstSetting } = command.text.before;
  if (name === undefined) return undefined;
  switch (command.spec?.record?.setting) {
    case 'LID':
      return { deeds: [{ kind: 'gone', of: 'user', name }], left: [] };
    case 'PROFILE(GROUP) DIV(OMVS)':
      return { deeds: [{ kind: 'gone', of: 'group', name }], left: [] };
    case 'XREF(ROL)':
      return { deeds: [{ kind: 'gone', of: 'role', name }], left: [] };
    default: {
      const [record, task] = qualifiersOf(name);
      if (setting.name !== 'CONTROL' || record !== 'STC' || task === undefined) return undefined;
      return { deeds: [{ kind: 'task', task }], left: [] };
    }
  }
}

function show(command: BoundCommand): Reading | undefined {
  const { setting = firstSetting } = command.text.before;
  const like = has(command.operands, 'LIKE') && namesIn(command.operands, 'LIKE').join('') === '-';
  const name = like ? '*' : written(positional(command, 0));
  if (name === undefined || name === '') return undefined;
  const made = (deed: Deed): Reading => ({ deeds: [deed], left: [] });
  switch (setting.name) {
    case 'RULE':
    case 'RESOURCE': {
      const className = classIn(inSession(command.text.before));
      if (className === undefined) return undefined;
      return made({ kind: 'show', of: 'resource', className, name: like ? '*' : `${name}.**` });
    }
    case 'LID':
    case 'ACF':
      return made({ kind: 'show', of: 'user', name });
    case 'PROFILE':
      if (setting.of === 'USER' && setting.division === 'OMVS')
        return made({ kind: 'show', of: 'user', name, unix: true });
      return setting.of === 'GROUP' ? made({ kind: 'show', of: 'group', name, unix: true }) : undefined;
    case 'XREF':
      return setting.of === 'ROL' ? made({ kind: 'show', of: 'role', name }) : undefined;
    case 'CONTROL': {
      const [record, task] = qualifiersOf(name);
      return record === 'STC' && task !== undefined ? made({ kind: 'show', of: 'task', name: task }) : undefined;
    }
    default:
      return undefined;
  }
}

function renewal({ spec, operands }: BoundCommand): Reading | undefined {
  const [type] = namesOf(operands[0]?.values);
  const profile = nameIn(operands, 'CLASS') === 'P' || type === 'USR' || type === 'GRP';
  const made = (what: string | undefined): Reading | undefined =>
    what === undefined ? undefined : { deeds: [{ kind: 'renew', what }], left: [] };
  switch (spec?.name) {
    case 'REBUILD':
      if (!profile) return made(classOfType(type));
      if (type === 'GRP') return made('groups');
      return made(type !== 'USR' ? undefined : nameIn(operands, 'DIVISION') === 'KEYRING' ? 'rings' : 'users');
    case 'NEWXREF':
      return made('roles');
    case 'OMVS':
      return made('users');
    case 'REFRESH':
      return made(type === 'STC' ? 'tasks' : undefined);
    default:
      return undefined;
  }
}

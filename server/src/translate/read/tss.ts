/** What commands of Top Secret do. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import { classNameOf, isClassKeyword as mayBeClass } from '../../effect/tss/resources.ts';
import { targetOf } from '../../effect/tss/target.ts';
import type { Deed, Reading, UnixIdentity } from '../deeds.ts';
import { levelOfTss } from '../levels.ts';
import { fromTss, written } from '../names.ts';
import type { Grantee } from '../types.ts';
import { has, leftOf, nameIn, namesIn, namesOf, rawIn } from './words.ts';

/** Undefined for commands that nothing can be made of. */
export function readTss(command: BoundCommand): Reading | undefined {
  const id = written(targetOf(command));
  const operands = command.operands.slice(1);
  switch (command.spec?.name) {
    case 'CREATE':
      return id === undefined ? undefined : created(id, operands);
    case 'ADDTO':
      return id === undefined ? undefined : id === 'STC' ? task(operands, true) : added(id, operands);
    case 'REMOVE':
      return id === undefined ? undefined : id === 'STC' ? task(operands, false) : removed(id, operands);
    case 'PERMIT':
      return id === undefined ? undefined : permit(id, operands);
    case 'REVOKE':
      return id === undefined ? undefined : revoke(id, operands);
    case 'DELETE':
      return id === undefined
        ? undefined
        : { deeds: [{ kind: 'gone', of: 'unsaid', name: id }], left: leftOf(operands, []) };
    case 'LIST':
      return id === undefined ? undefined : show(id, operands);
    case 'WHOHAS':
    case 'WHOOWNS':
      return showResources(operands);
    case 'MODIFY':
      return isOmvsTables(command) ? { deeds: [{ kind: 'renew', what: 'users' }], left: [] } : undefined;
    default:
      return undefined;
  }
}

/** A keyword that is no slip for one that takes a password, whose value must not be shown. */
function isClassKeyword(operand: BoundOperand): boolean {
  return mayBeClass(operand) && (operand.spec !== undefined || !/P(?:A|H|W)/i.test(operand.word));
}

function isOmvsTables({ operands }: BoundCommand): boolean {
  return has(operands, 'OMVSTABS') || has(operands[0]?.operands ?? [], 'OMVSTABS');
}

/** What follows CREATE and ADDTO and makes the identity in z/OS UNIX. */
const ofUnix = ['UID', 'HOME', 'OMVSPGM', 'GROUP', 'DFLTGRP'];

function unixIn(operands: readonly BoundOperand[]): UnixIdentity {
  const number = rawIn(operands, 'UID');
  const uid = number?.startsWith('?') === true ? 'auto' : number;
  const home = rawIn(operands, 'HOME');
  const program = rawIn(operands, 'OMVSPGM');
  return { ...(uid !== undefined && { uid }), ...(home !== undefined && { home }), ...(program && { program }) };
}

function created(name: string, operands: readonly BoundOperand[]): Reading | undefined {
  const type = nameIn(operands, 'TYPE') ?? 'USER';
  const of = (['USER', 'PROFILE', 'GROUP'] as const).find((one) => one.startsWith(type));
  const fullName = rawIn(operands, 'NAME');
  const carried = ['TYPE', 'NAME', 'DEPARTMENT', 'PASSWORD', 'PHRASE', 'PROTECTED', 'NOPW', 'FACILITY'];
  const facilities = namesIn(operands, 'FACILITY').filter((one) => one !== 'STC');
  const left = [...leftOf(operands, [...carried, ...ofUnix, 'GID']), ...(facilities.length > 0 ? ['FACILITY'] : [])];
  if (of === 'PROFILE') return { deeds: [{ kind: 'role', name }], left };
  if (of === 'GROUP') {
    const gid = gidIn(operands);
    return { deeds: [{ kind: 'group', name, ...(gid !== undefined && { gid }) }], left };
  }
  if (of !== 'USER') return undefined;
  const isTask = has(operands, 'PROTECTED');
  const password = has(operands, 'PASSWORD') || has(operands, 'PHRASE');
  const group = nameIn(operands, 'DFLTGRP');
  const unix = unixIn(operands);
  const others = operands.filter(({ spec }) => spec?.name === 'GROUP');
  return {
    deeds: [
      {
        kind: 'user',
        name,
        signOn: isTask ? 'never' : password ? 'password' : 'unsaid',
        ...(fullName !== undefined && { fullName }),
        ...(group !== undefined && { group }),
        ...(Object.keys(unix).length > 0 && { unix }),
      },
      ...others.flatMap((one) => membership(name, one, 'group', true)).filter((one) => !isIn(one, group)),
    ],
    left,
  };
}

function gidIn(operands: readonly BoundOperand[]): string | undefined {
  const gid = rawIn(operands, 'GID');
  return gid?.startsWith('?') === true ? 'auto' : gid;
}

function added(name: string, operands: readonly BoundOperand[]): Reading | undefined {
  const deeds: Deed[] = [];
  const left: string[] = [];
  for (const operand of operands) {
    const { spec, values } = operand;
    switch (spec?.name) {
      case 'GROUP':
        deeds.push(...membership(name, operand, 'group', true));
        break;
      case 'PROFILE':
        deeds.push(...membership(name, operand, 'role', true));
        break;
      case 'GID': {
        const gid = gidIn(operands);
        if (gid !== undefined) deeds.push({ kind: 'group', name, gid });
        break;
      }
      case 'FACILITY':
        // Starting tasks needs no word in the others.
        if (namesOf(values).some((one) => one !== 'STC')) left.push('FACILITY');
        break;
      case 'SUSPEND':
        deeds.push({ kind: 'suspend', name, on: true });
        break;
      case 'UID':
      case 'HOME':
      case 'OMVSPGM':
      case 'DFLTGRP':
      case 'LABLRING':
      case 'DEPARTMENT':
        break;
      case 'KEYRING': {
        const record = rawIn(operands, 'KEYRING') ?? '';
        if (has(operands, 'RINGDATA')) return undefined;
        deeds.push({ kind: 'ring', owner: name, ring: rawIn(operands, 'LABLRING') ?? record, record });
        break;
      }
      default:
        if (isClassKeyword(operand)) deeds.push(...resources(operand, 'define'));
        else left.push(...leftOf([operand], []));
    }
  }
  const unix = unixIn(operands);
  const group = nameIn(operands, 'DFLTGRP');
  if (Object.keys(unix).length > 0 || group !== undefined)
    deeds.push({ kind: 'identity', name, unix, ...(group !== undefined && { group }) });
  if (deeds.length === 0 && has(operands, 'FACILITY')) return { deeds, left: [...new Set(['FACILITY', ...left])] };
  return deeds.length === 0 ? undefined : { deeds, left };
}

function removed(name: string, operands: readonly BoundOperand[]): Reading | undefined {
  const deeds: Deed[] = [];
  const left: string[] = [];
  for (const operand of operands) {
    const word = operand.spec?.name;
    if (word === 'GROUP') deeds.push(...membership(name, operand, 'group', false));
    else if (word === 'PROFILE') deeds.push(...membership(name, operand, 'role', false));
    else if (word === 'SUSPEND') deeds.push({ kind: 'suspend', name, on: false });
    else if (isClassKeyword(operand)) deeds.push(...resources(operand, 'undefine'));
    else left.push(...leftOf([operand], []));
  }
  return deeds.length === 0 ? undefined : { deeds, left };
}

function isIn(deed: Deed, group: string | undefined): boolean {
  return deed.kind === 'member' && deed.group === group;
}

function membership(user: string, { values }: BoundOperand, of: 'group' | 'role', joins: boolean): Deed[] {
  return namesOf(values).map((group) => ({ kind: 'member', user, of, group, joins }));
}

function task(operands: readonly BoundOperand[], assigns: boolean): Reading | undefined {
  const name = nameIn(operands, 'PROCNAME');
  const user = nameIn(operands, 'ACID');
  if (name === undefined || (assigns && user === undefined)) return undefined;
  return {
    deeds: [{ kind: 'task', task: name, ...(assigns && user !== undefined && { user }) }],
    left: leftOf(operands, ['PROCNAME', 'ACID']),
  };
}

/** The SAF class and the names that a keyword of a resource class has. */
function resourcesIn(operand: BoundOperand): { className: string; names: string[] } {
  const keyword = classNameOf(operand);
  const spec = tssCatalog.resourceClass(keyword);
  const className = keyword === 'DSNAME' ? 'DATASET' : (tssCatalog.safClassOf(keyword) ?? keyword);
  const asIs = spec?.letterCase === 'asis';
  return { className, names: operand.values.flatMap((value) => written(value, asIs) ?? []) };
}

function resources(operand: BoundOperand, kind: 'define' | 'undefine'): Deed[] {
  const { className, names } = resourcesIn(operand);
  return names.map((name) => ({ kind, className, resource: fromTss(name) }));
}

function permit(id: string, operands: readonly BoundOperand[]): Reading | undefined {
  const classes = operands.filter(isClassKeyword);
  const surrogates = namesIn(operands, 'ACID');
  const levels = operands
    .filter(({ spec }) => spec?.name === 'ACCESS')
    .flatMap(({ values }) => values.map((value) => value.keyword?.name ?? value.value?.toUpperCase()));
  const known = levels.filter((level) => level !== undefined);
  // Most classes give READ where a permit says nothing.
  const level = known.length < levels.length ? undefined : levelOfTss(known.length > 0 ? known : ['READ']);
  if (level === undefined || (classes.length === 0 && surrogates.length === 0)) return undefined;
  const grantees: Grantee[] = [{ kind: id === 'ALL' ? 'all' : 'id', name: id }];
  const further = leftOf(operands, ['ACCESS', 'ACID', ...classes.flatMap(({ spec }) => spec?.name ?? [])]).filter(
    (one) => !classes.some(({ spec }) => !spec) || one !== 'a word that is not known',
  );
  const isDenied = further.includes('ACTION');
  if (isDenied) return undefined;
  const condition = further.join(', ');
  const made = (className: string, resource: string): Deed => ({
    kind: 'permit',
    className,
    resource,
    grantees,
    level,
    ...(condition !== '' && { condition }),
  });
  return {
    deeds: [
      ...surrogates.map((one) => made('SURROGAT', `${one}.SUBMIT`)),
      ...classes.flatMap((one) => {
        const { className, names } = resourcesIn(one);
        return names.filter((name) => !name.includes('%')).map((name) => made(className, fromTss(name)));
      }),
    ],
    left: classes.some(({ values }) => values.some(({ text }) => text.includes('%') && !text.includes('{%')))
      ? ['the names with %']
      : [],
  };
}

function revoke(id: string, operands: readonly BoundOperand[]): Reading | undefined {
  const classes = operands.filter(isClassKeyword);
  if (classes.length === 0) return undefined;
  const grantees: Grantee[] = [{ kind: id === 'ALL' ? 'all' : 'id', name: id }];
  return {
    deeds: classes.flatMap((one) => {
      const { className, names } = resourcesIn(one);
      return names.map((name): Deed => ({ kind: 'withdraw', className, resource: fromTss(name), grantees }));
    }),
    left: leftOf(operands, ['ACCESS', ...classes.flatMap(({ spec }) => spec?.name ?? [])]),
  };
}

function show(id: string, operands: readonly BoundOperand[]): Reading | undefined {
  if (['KEYRING', 'LABLRING', 'DIGICERT', 'LABLCERT'].some((word) => has(operands, word))) return undefined;
  if (id === 'STC') {
    const name = nameIn(operands, 'PROCNAME');
    return name === undefined ? undefined : { deeds: [{ kind: 'show', of: 'task', name }], left: [] };
  }
  if (tssCatalog.targets.some(({ name }) => name === id)) return undefined;
  return { deeds: [{ kind: 'show', of: 'user', name: id, unix: has(operands, 'SEGMENT') }], left: [] };
}

function showResources(operands: readonly BoundOperand[]): Reading | undefined {
  const classes = operands.filter(isClassKeyword);
  if (classes.length === 0) return undefined;
  return {
    deeds: classes.flatMap((one) => {
      const { className, names } = resourcesIn(one);
      return names.map((name): Deed => ({
        kind: 'show',
        of: 'resource',
        className,
        name: name.startsWith('*') ? '*' : fromTss(name),
      }));
    }),
    left: [],
  };
}

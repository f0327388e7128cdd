/** Deeds as RACF does them. */
import { racfCatalog } from '../../catalog/racf/index.ts';
import type { Context } from '../context.ts';
import type { Deed, Permit, Show, Step, UnixIdentity, Withdraw, Writing } from '../deeds.ts';
import { isGeneric, joined, qualifiersOf } from '../names.ts';
import type { Grantee } from '../types.ts';
import { cut, isNoName, nothing, said } from './words.ts';

const nothingRenewed: Readonly<Record<string, string>> = {
  users: 'RACF needs no renewal after changes of users.',
  groups: 'RACF needs no renewal after changes of groups.',
  roles: 'RACF needs no renewal after changes of groups: who is on signs on again.',
};

/** Everything that can be written, and what there is to say of the rest. */
export function inRacf(deed: Deed, context: Context): Writing {
  switch (deed.kind) {
    case 'permit':
      return permit(deed, context);
    case 'withdraw':
      return withdraw(deed);
    case 'define':
      return define(deed.className, deed.resource, deed.everybody ?? 'NONE', context);
    case 'undefine': {
      const { name, isDataSet, run, after } = profileOf(deed.className, deed.resource);
      const words = isDataSet ? ['DELDSD', name] : ['RDELETE', deed.className, name];
      return { steps: [step(run, words, after)], notes: [] };
    }
    case 'user':
      return user(deed, context);
    case 'identity':
      return changed(deed.name, deed.unix, deed.group);
    case 'group':
      return group(deed.name, deed.gid, context);
    case 'role':
      return group(deed.name, undefined, context);
    case 'gone':
      return {
        steps: [step('users', [deed.of === 'user' || deed.of === 'unsaid' ? 'DELUSER' : 'DELGROUP', deed.name])],
        notes: [],
      };
    case 'member':
      return member(deed.user, deed.group, deed.joins, context);
    case 'suspend':
      return { steps: [step('users', ['ALTUSER', deed.name, deed.on ? 'REVOKE' : 'RESUME'])], notes: [] };
    case 'task':
      return task(deed);
    case 'ring': {
      const words = ['RACDCERT', `ID(${deed.owner})`, `ADDRING(${deed.ring})`];
      return { steps: [step('DIGTRING', words, 'SETROPTS RACLIST(DIGTRING) REFRESH')], notes: [] };
    }
    case 'renew':
      return renew(deed.what, context);
    case 'activate':
      return { steps: [step('', ['SETROPTS', `${deed.on ? '' : 'NO'}CLASSACT(${deed.className})`])], notes: [] };
    case 'show':
      return show(deed);
  }
}

function step(run: string, words: readonly string[], after?: string): Step {
  return { run, words, ...(after !== undefined && { after }) };
}

function profileOf(
  className: string,
  resource: string,
): { name: string; isDataSet: boolean; run: string; after?: string } {
  const isDataSet = className === 'DATASET';
  if (isDataSet) {
    return { name: `'${resource}'`, isDataSet, run: className, after: 'SETROPTS GENERIC(DATASET) REFRESH' };
  }
  return { name: resource, isDataSet, run: className, ...refreshOf(className) };
}

function refreshOf(className: string): { after?: string } {
  if (className === 'PROGRAM') return { after: 'SETROPTS WHEN(PROGRAM) REFRESH' };
  const raclist = racfCatalog.classOf(className)?.raclist;
  return raclist === 'allowed' || raclist === 'required' ? { after: `SETROPTS RACLIST(${className}) REFRESH` } : {};
}

function define(className: string, resource: string, everybody: string, context: Context): Writing {
  const { name, isDataSet, run, after } = profileOf(className, resource);
  if (isDataSet && isGeneric(qualifiersOf(resource)[0] ?? '')) {
    return said(openFirst(resource));
  }
  if (context.from === 'tss' && context.isBeginning(className, resource))
    return said(`${resource} owns names that begin with it: they have profiles of their own.`);
  if (!context.once(`profile ${className} ${resource}`)) return nothing;
  const words = isDataSet
    ? ['ADDSD', name, ...(isGeneric(resource) ? [] : ['GENERIC']), `UACC(${everybody})`]
    : ['RDEFINE', className, name, `UACC(${everybody})`];
  const isWide = context.from === 'tss' && resource.endsWith('.**') && context.once('note wide');
  return { steps: [step(run, words, after)], notes: isWide ? ['An owner protects all names that begin so.'] : [] };
}

function openFirst(resource: string): string {
  return `RACF allows no generic characters in the first qualifier of a data set: ${resource} needs a profile for each.`;
}

function permit(deed: Permit, context: Context): Writing {
  const { className, resource, grantees, level, condition } = deed;
  const { name, isDataSet, run, after } = profileOf(className, resource);
  if (isDataSet && isGeneric(qualifiersOf(resource)[0] ?? '')) {
    return said(openFirst(resource));
  }
  const notes: string[] = [];
  const defined = define(className, resource, 'NONE', context);
  const unnamed = grantees.filter(isNoName);
  const asComment = condition !== undefined || unnamed.length > 0;
  if (deed.widened && !asComment && context.once('note widened'))
    notes.push(`Levels include lower ones: ${level} gives more than the entry does.`);
  if (!asComment && context.from !== 'racf' && defined.steps.length > 0 && context.once('note defined'))
    notes.push('Profiles are defined in case they are not there. UACC(NONE) refuses everybody else.');
  const words = [
    'PERMIT',
    name,
    ...(isDataSet ? (isGeneric(resource) ? [] : ['GENERIC']) : [`CLASS(${className})`]),
    `ID(${grantees.map(idOf).join(' ')})`,
    `ACCESS(${level})`,
  ];
  if (condition !== undefined) notes.push(`Not carried over, as it depends on ${condition}. Without that it would be:`);
  else if (unnamed.length > 0) notes.push('RACF names users and groups, not masks of UID strings. Put them in for:');
  else if (grantees.some(({ kind }) => kind === 'uid') && context.once('note UID')) {
    notes.push('RACF names users and groups, not UID strings: see that the name in ID is one.');
  }
  if (asComment) return { steps: [{ ...step(run, words), asComment }], notes };
  return { steps: [...defined.steps, step(run, words, after)], notes };
}

function idOf({ kind, name }: Grantee): string {
  return kind === 'all' ? '*' : name;
}

function withdraw({ className, resource, grantees }: Withdraw): Writing {
  const { name, isDataSet, run, after } = profileOf(className, resource);
  const words = ['PERMIT', name, ...(isDataSet ? [] : [`CLASS(${className})`]), `ID(${grantees.map(idOf).join(' ')})`];
  const asComment = grantees.some(isNoName);
  return {
    steps: [{ ...step(run, [...words, 'DELETE'], after), ...(asComment && { asComment }) }],
    notes: asComment ? ['RACF names users and groups, not masks of UID strings. Put them in for:'] : [],
  };
}

function omvs({ uid, home, program }: UnixIdentity): string[] {
  const parts = [
    ...(uid === undefined ? [] : [uid === 'auto' ? 'AUTOUID' : `UID(${uid})`]),
    ...(home === undefined ? [] : [`HOME(${home})`]),
    ...(program === undefined ? [] : [`PROGRAM(${program})`]),
  ];
  return parts.map((part, index) => (index === 0 ? `OMVS(${part}` : part) + (index === parts.length - 1 ? ')' : ''));
}

function user(deed: Extract<Deed, { kind: 'user' }>, context: Context): Writing {
  context.once(`user ${deed.name}`);
  const { name, fullName, group: of, signOn, unix = {} } = deed;
  const { text, note } = cut(fullName, 20);
  const notes = note === undefined ? [] : [note];
  const words = ['ADDUSER', name];
  const isLocked = signOn === 'never' || signOn === 'task';
  if (text !== undefined) words.push(`NAME(${text})`);
  if (of !== undefined) words.push(`DFLTGRP(${of})`);
  if (isLocked) words.push('NOPASSWORD');
  else notes.push(`No password is carried over: give ${name} a first one with ALTUSER.`);
  words.push(...omvs(unix));
  return { steps: [step('users', words)], notes };
}

function changed(name: string, unix: UnixIdentity, of: string | undefined): Writing {
  const words = ['ALTUSER', name, ...(of === undefined ? [] : [`DFLTGRP(${of})`]), ...omvs(unix)];
  return { steps: words.length > 2 ? [step('users', words)] : [], notes: [] };
}

function group(name: string, gid: string | undefined, context: Context): Writing {
  const isNew = context.once(`group ${name}`);
  if (!isNew && gid === undefined) return nothing;
  const omvsPart = gid === undefined ? [] : [gid === 'auto' ? 'OMVS(AUTOGID)' : `OMVS(GID(${gid}))`];
  return { steps: [step('users', [isNew ? 'ADDGROUP' : 'ALTGROUP', name, ...omvsPart])], notes: [] };
}

function member(name: string, of: string, joins: boolean, context: Context): Writing {
  if (!joins) return { steps: [step('users', ['REMOVE', name, `GROUP(${of})`])], notes: [] };
  return {
    steps: [
      ...(context.isGroup(of) ? [] : group(of, undefined, context).steps),
      step('users', ['CONNECT', name, `GROUP(${of})`]),
    ],
    notes: [],
  };
}

function task(deed: Extract<Deed, { kind: 'task' }>): Writing {
  const after = 'SETROPTS RACLIST(STARTED) REFRESH';
  const name = joined([deed.task, '*']);
  if (deed.user === undefined) return { steps: [step('STARTED', ['RDELETE', 'STARTED', name], after)], notes: [] };
  const of = deed.group === undefined ? '' : ` GROUP(${deed.group})`;
  return {
    steps: [step('STARTED', ['RDEFINE', 'STARTED', name, `STDATA(USER(${deed.user})${of})`], after)],
    notes: [],
  };
}

function renew(what: string, context: Context): Writing {
  if (Object.hasOwn(nothingRenewed, what))
    return context.once(`note ${what}`) ? said(nothingRenewed[what] ?? '') : nothing;
  const className = what === 'tasks' ? 'STARTED' : what === 'rings' ? 'DIGTRING' : what;
  if (className === 'DATASET') return renewal('SETROPTS GENERIC(DATASET) REFRESH');
  return renewal(refreshOf(className).after ?? `SETROPTS RACLIST(${className}) REFRESH`);
}

function renewal(command: string): Writing {
  return { steps: [{ run: '', words: [command], renewal: true }], notes: [] };
}

function show({ of, className = 'DATASET', name, unix }: Show): Writing {
  const segment = unix === true ? ['OMVS'] : [];
  const words = (): string[] => {
    if (of === 'user') return ['LISTUSER', name, ...segment];
    if (of === 'group' || of === 'role') return ['LISTGRP', name, ...segment];
    if (of === 'task') return ['RLIST', 'STARTED', joined([name, '*']), 'ALL', 'STDATA'];
    if (className !== 'DATASET') return ['RLIST', className, name === '*' ? '*' : withoutOpenEnd(name), 'ALL'];
    return name === '*' ? ['LISTDSD', 'ALL'] : ['LISTDSD', `PREFIX(${withoutOpenEnd(name)})`, 'ALL'];
  };
  const run = of === 'task' ? 'STARTED' : of === 'resource' ? className : 'users';
  return { steps: [{ ...step(run, words()), isDisplay: true }], notes: [] };
}

/** A listing covers what begins with the name. */
function withoutOpenEnd(name: string): string {
  const qualifiers = qualifiersOf(name);
  return qualifiers.length > 2 || qualifiers.at(-1) !== '**' ? name : (qualifiers[0] ?? name);
}

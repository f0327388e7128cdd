/** Deeds as Top Secret does them. */
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { TssClassSpec } from '../../catalog/types.ts';
import type { Context } from '../context.ts';
import type { Deed, Permit, Show, Step, UnixIdentity, Withdraw, Writing } from '../deeds.ts';
import { tssAccess } from '../levels.ts';
import { isGeneric, isOpaque, joined, qualifiersOf, toTss } from '../names.ts';
import { remarkOn } from '../remarks.ts';
import { keywordOf } from '../tss.ts';
import type { Grantee } from '../types.ts';
import { cut, isNoName, nothing, ringRecord, said } from './words.ts';

/** The other products have no departments: the reader fills it in. */
const department = '<department>';

const tables = 'TSS MODIFY(OMVSTABS)';

/** Everything that can be written, and what there is to say of the rest. */
export function inTss(deed: Deed, context: Context): Writing {
  switch (deed.kind) {
    case 'permit':
      return permit(deed, context);
    case 'withdraw': {
      if (deed.grantees.some(isNoName))
        return said(`What UID strings had on ${deed.resource} is to be revoked from their ACIDs.`);
      const steps = membersIn(deed, context).map((one) =>
        step([`REVOKE(${idOf(one)})`, `${keywordOf(deed.className)}(${toTss(deed.resource)})`]),
      );
      return { steps, notes: [] };
    }
    case 'define':
      return define(deed, context);
    case 'undefine': {
      const name = ownedName(deed.className, deed.resource);
      return {
        steps: [{ ...step([`REMOVE(${department})`, `${keywordOf(deed.className)}(${name})`]), asComment: true }],
        notes: ['Ownership of it goes with all permissions below it; when nothing else needs it:'],
      };
    }
    case 'user':
      return user(deed, context);
    case 'identity':
      return identity(deed.name, deed.unix, deed.group, context);
    case 'group':
      return group(deed.name, deed.gid, context);
    case 'role':
      return profile(deed.name, context);
    case 'gone':
      return { steps: [step([`DELETE(${deed.name})`])], notes: [] };
    case 'member':
      return member(deed, context);
    case 'suspend':
      return { steps: [step([`${deed.on ? 'ADDTO' : 'REMOVE'}(${deed.name})`, 'SUSPEND'])], notes: [] };
    case 'task':
      return task(deed);
    case 'ring': {
      const words = [`ADDTO(${deed.owner})`, `KEYRING(${ringRecord(deed)})`, `LABLRING(${deed.ring})`];
      return { steps: [step(words)], notes: [] };
    }
    case 'renew':
      if (deed.what === 'users' || deed.what === 'groups')
        return { steps: [{ run: '', words: [tables], renewal: true }], notes: [] };
      return said(
        ...(context.once('note renew')
          ? [
              'Top Secret needs no refresh: permissions count at the next sign-on, or after TSS REFRESH(acid) JOBNAME(*).',
            ]
          : [`Not needed: a refresh of ${deed.what}.`]),
      );
    case 'activate':
      return said(
        `Top Secret does not ${deed.on ? '' : 'de'}activate classes: what the RDT has counts (${deed.className}).`,
      );
    case 'show':
      return show(deed);
  }
}

function step(words: readonly string[], after?: string): Step {
  // Users and groups stand together; the tables of z/OS UNIX are renewed behind them.
  const run =
    /^(?:CREATE|ADDTO)\(/.test(words[0] ?? '') && !words.some((word) => word.includes(department)) ? 'ACIDs' : 'TSS';
  return { run, words: ['TSS', ...words], ...(after !== undefined && { after }) };
}

function classOf(className: string): TssClassSpec | undefined {
  return tssCatalog.resourceClasses.find((spec) => spec.racfClass === className);
}

function idOf({ kind, name }: Grantee): string {
  return kind === 'all' ? 'ALL' : name;
}

/** The beginning of names by which a resource is owned: the name itself where it is not too long. */
function ownedName(className: string, resource: string): string {
  const name = toTss(resource);
  const longest = className === 'DATASET' ? 44 : (classOf(className)?.ownerLength ?? 8);
  const [first = name, ...rest] = qualifiersOf(name);
  if (isOpaque(first) || (rest.length === 0 && isOpaque(name))) return rest.length > 0 ? joined([first, '']) : first;
  if (!isOpaque(name) && !isGeneric(resource) && name.length <= longest) return name;
  const prefix = rest.length > 0 ? `${first}.` : first;
  return prefix.length <= longest ? prefix : first.slice(0, longest);
}

/** The command that gives a resource an owner, once for what is owned together. */
function owner(className: string, resource: string, context: Context): Step[] {
  const keyword = keywordOf(className);
  const name = ownedName(className, resource);
  // What an owned beginning covers is owned.
  const [first = ''] = qualifiersOf(name);
  if (context.isDone(`owner ${keyword} ${first}.`) || !context.once(`owner ${keyword} ${name}`)) return [];
  return [step([`ADDTO(${department})`, `${keyword}(${name})`])];
}

function define(deed: Extract<Deed, { kind: 'define' }>, context: Context): Writing {
  if (/^[*%]/.test(deed.resource)) return said(`Top Secret owns beginnings of names, so there is no ${deed.resource}.`);
  const steps = owner(deed.className, deed.resource, context);
  const notes = steps.length === 0 ? [`${deed.resource} has its owner already.`] : [];
  const { everybody } = deed;
  if (everybody === undefined || everybody === 'NONE') return { steps, notes };
  const open = permit({ ...deed, kind: 'permit', grantees: [{ kind: 'all', name: '*' }], level: everybody }, context);
  return { steps: [...steps, ...open.steps], notes: [...notes, ...open.notes] };
}

/** A GROUP is for z/OS UNIX: those who are in it get its permissions, unless they have one of their own. */
function membersIn({ className, resource, grantees }: Permit | Withdraw, context: Context): Grantee[] {
  const all = grantees.flatMap((one): Grantee[] => {
    const members = one.kind === 'all' || one.kind === 'uid' ? [] : context.membersOf(one.name);
    if (members.length === 0) return [one];
    const others = members.filter((name) => !context.isNamed(className, resource, name));
    return others.map((name) => ({ kind: 'id', name }));
  });
  return [...new Map(all.map((one) => [idOf(one).toUpperCase(), one])).values()];
}

function permit(deed: Permit, context: Context): Writing {
  const { className, resource, level, condition } = deed;
  const grantees = membersIn(deed, context);
  if (/^[*%]/.test(resource))
    return said(`Top Secret permits beginnings of names, so there is no ${resource} in ${className}.`);
  const keyword = keywordOf(className);
  const spec = classOf(className);
  const access = tssAccess(level, className);
  const notes: string[] = [];
  const levels = spec?.levels ?? [];
  const isUnknown = levels.length > 0 && !levels.includes(access);
  const surrogate =
    className === 'SURROGAT' && level === 'READ' ? /^([^.*%]+)\.SUBMIT$/.exec(resource)?.[1] : undefined;
  const unnamed = grantees.some(isNoName);
  const asComment = condition !== undefined || isUnknown || unnamed;
  const why =
    condition !== undefined
      ? `Not carried over, as it depends on ${condition}. Without that it would be:`
      : isUnknown
        ? `${keyword} has no level ${access}, only ${levels.join(', ')}. Choose one for:`
        : 'Top Secret names ACIDs, not masks of UID strings. Put them in for:';
  // Only from ACF2, which has none, is it certain that no definition is translated.
  const owners =
    surrogate !== undefined || asComment || context.from !== 'acf2' ? [] : owner(className, resource, context);
  const permits = grantees.map((one): Step => ({
    ...step(
      surrogate === undefined
        ? [`PERMIT(${idOf(one)})`, `${keyword}(${toTss(resource)})`, `ACCESS(${access})`]
        : [`PERMIT(${idOf(one)})`, `ACID(${surrogate})`],
    ),
    ...(asComment && { asComment }),
  }));
  if (asComment) return { steps: permits, notes: [why] };
  for (const { kind, name } of deed.grantees) {
    if (context.membersOf(name).length > 0 && context.once(`note group ${name}`))
      notes.push(`${name} is a GROUP, so its members are permitted one by one.`);
    else if (kind === 'uid' && context.once('note UID'))
      notes.push('Top Secret names ACIDs, not UID strings: see that the name in PERMIT is one.');
    else if (kind === 'id' && context.isDone(`group ${name}`) && context.once(`note group ${name}`))
      notes.push(
        `${name} is made a GROUP above. Permissions belong to a PROFILE that its members get, or to each of them.`,
      );
  }
  if (isGeneric(resource) && spec?.maskable === false && /[*+]/.test(toTss(resource)))
    notes.push(`${keyword} takes masks only where the site has allowed them.`);
  if (deed.widened && context.once('note widened'))
    notes.push(`Levels include lower ones: ${access} gives more than the entry does.`);
  if (surrogate === undefined) notes.push(...classNotes(className, resource, context));
  return { steps: [...owners, ...permits], notes };
}

function classNotes(className: string, resource: string, context: Context): string[] {
  const keyword = keywordOf(className);
  const name = ownedName(className, resource);
  const isOwned = [name, `${qualifiersOf(name)[0] ?? ''}.`].some((one) => context.isDone(`owner ${keyword} ${one}`));
  const notes: string[] = [];
  if (!isOwned && context.once(`note owner ${keyword} ${name}`))
    notes.push(`It must have an owner, if it has none: TSS ADDTO(department) ${keyword}(${name})`);
  const remark = remarkOn(className, 'tss');
  if (remark !== undefined && !remark.includes('owner before') && context.once(`note class ${className}`))
    notes.push(remark);
  return notes;
}

function nameOf(fullName: string | undefined, name: string): { text: string; notes: string[] } {
  const { text, note } = cut(fullName, 32);
  const quoted = text === undefined ? `'${name}'` : text.startsWith("'") ? text : `'${text.replaceAll("'", "''")}'`;
  return { text: `NAME(${quoted})`, notes: note === undefined ? [] : [note] };
}

function user(deed: Extract<Deed, { kind: 'user' }>, context: Context): Writing {
  const { name, signOn, unix = {} } = deed;
  const { text, notes } = nameOf(deed.fullName, name);
  const isLocked = signOn === 'never' || signOn === 'task';
  if (!isLocked) notes.push(`No password is carried over: put a first one in for ${name}.`);
  const words = [
    `CREATE(${name})`,
    'TYPE(USER)',
    isLocked ? 'PROTECTED' : 'PASSWORD(<first password>,,EXP)',
    text,
    `DEPT(${department})`,
  ];
  const also = identity(name, unix, deed.group, context);
  return { steps: [{ ...step(words), run: 'ACIDs' }, ...also.steps], notes: [...notes, ...also.notes] };
}

function identity(name: string, unix: UnixIdentity, of: string | undefined, context: Context): Writing {
  const { uid, home, program } = unix;
  // What has permissions and no GID is a PROFILE, which may not be made yet.
  const isProfile = of !== undefined && context.isPermitted(of) && !context.hasNumber(of);
  const placing = isProfile ? profile(of, context) : nothing;
  const words = [
    ...(of === undefined ? [] : placedIn(name, of, context)),
    ...(uid === undefined ? [] : [`UID(${uid === 'auto' ? '?' : uid})`]),
    ...(home === undefined ? [] : [`HOME(${home})`]),
    ...(program === undefined ? [] : [`OMVSPGM(${program})`]),
  ];
  const steps = [step([`ADDTO(${name})`, ...words], uid === undefined ? undefined : tables)];
  return words.length === 0 ? nothing : { steps: [...placing.steps, ...steps], notes: [] };
}

function placedIn(name: string, of: string, context: Context): string[] {
  const isFirst = context.once(`in ${name} ${of}`);
  if (context.isDone(`profile ${of}`)) return isFirst ? [`PROFILE(${of})`] : [];
  return [...(isFirst ? [`GROUP(${of})`] : []), `DFLTGRP(${of})`];
}

function group(name: string, gid: string | undefined, context: Context): Writing {
  if (gid === undefined && !context.isDone(`group ${name}`) && context.from !== 'tss') {
    // Without a GID it is there for permissions, which a PROFILE has, or as a beginning of names of data sets.
    return context.isCollective(name)
      ? profile(name, context)
      : said(`Top Secret needs no group for data sets that begin with ${name}.`);
  }
  const steps: Step[] = [];
  const isProfile = context.isDone(`profile ${name}`);
  if (!isProfile && context.once(`group ${name}`)) steps.push(made(name, 'GROUP'));
  if (gid !== undefined && !isProfile) {
    steps.push(step([`ADDTO(${name})`, `GID(${gid === 'auto' ? '?' : gid})`], tables));
  }
  return {
    steps,
    notes: isProfile ? [`${name} is a PROFILE already. A group with a GID needs a name of its own in Top Secret.`] : [],
  };
}

function made(name: string, type: 'GROUP' | 'PROFILE'): Step {
  return { ...step([`CREATE(${name})`, `TYPE(${type})`, `NAME('${name}')`, `DEPT(${department})`]), run: 'ACIDs' };
}

function profile(name: string, context: Context): Writing {
  if (context.isDone(`group ${name}`)) {
    if (context.membersOf(name).length > 0) return said(`${name} is made a GROUP above.`);
    return context.once(`note role ${name}`)
      ? said(`${name} is made a GROUP above. A PROFILE for its permissions needs a name of its own in Top Secret.`)
      : nothing;
  }
  return { steps: context.once(`profile ${name}`) ? [made(name, 'PROFILE')] : [], notes: [] };
}

function member(
  { user: name, group: of, of: kind, joins }: Extract<Deed, { kind: 'member' }>,
  context: Context,
): Writing {
  const asGroup = kind === 'group' ? !context.isDone(`profile ${of}`) : context.isDone(`group ${of}`);
  const word = `${asGroup ? 'GROUP' : 'PROFILE'}(${of})`;
  if (!joins) return { steps: [step([`REMOVE(${name})`, word])], notes: [] };
  if (!context.once(`in ${name} ${of}`)) return said(`${name} is in ${of} already.`);
  return { steps: [step([`ADDTO(${name})`, word])], notes: [] };
}

function task(deed: Extract<Deed, { kind: 'task' }>): Writing {
  const { task: name, user: of } = deed;
  if (of === undefined) return { steps: [step(['REMOVE(STC)', `PROCNAME(${name})`])], notes: [] };
  if (of === '=MEMBER') return said(`The task ${name} runs under its own name: TSS ADDTO(STC) needs the ACID.`);
  const notes = isGeneric(name)
    ? ['PROCNAME takes no mask in each release: name the tasks one by one where it does not.']
    : [];
  return {
    steps: [step([`ADDTO(${of})`, 'FACILITY(STC)']), step(['ADDTO(STC)', `PROCNAME(${name})`, `ACID(${of})`])],
    notes,
  };
}

function show({ of, className = 'DATASET', name, unix }: Show): Writing {
  if (of === 'resource') {
    if (name === '*') return said(`TSS WHOHAS shows who has what in ${keywordOf(className)}, name by name.`);
    return shown(['WHOHAS', `${keywordOf(className)}(${toTss(name)})`]);
  }
  if (of === 'task') return shown(['LIST(STC)', `PROCNAME(${name})`]);
  const words = [`LIST(${name})`, unix === true ? 'SEGMENT(OMVS)' : 'DATA(ALL)'];
  return name === '*' ? said('TSS LIST(ACIDS) shows the ACIDs.') : shown(words);
}

function shown(words: readonly string[]): Writing {
  const run = words[0]?.startsWith('LIST') === true ? 'ACIDs' : 'TSS';
  return { steps: [{ ...step(words), run, isDisplay: true }], notes: [] };
}

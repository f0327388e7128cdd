/** Deeds as ACF2 does them. */
import { withoutAtEnd } from '../../text/trim.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { Context } from '../context.ts';
import type { Deed, NewUser, Permit, Show, Step, UnixIdentity, Withdraw, Writing } from '../deeds.ts';
import { acf2Access } from '../levels.ts';
import { isGeneric, joined, qualifiersOf, toAcf2 } from '../names.ts';
import { remarkOn } from '../remarks.ts';
import type { Grant, Grantee } from '../types.ts';
import { cut, nothing, ringRecord, said } from './words.ts';

const lid = 'SET LID';
const unixRun = 'SET PROFILE(USER) DIV(OMVS)';
const groupRun = 'SET PROFILE(GROUP) DIV(OMVS)';
const roleRun = 'SET X(ROL)';
const tasksRun = 'SET CONTROL(GSO)';
const ringRun = 'SET PROFILE(USER) DIV(KEYRING)';

const renewals: Readonly<Record<string, string>> = {
  users: 'F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)',
  groups: 'F ACF2,REBUILD(GRP),CLASS(P)',
  roles: 'F ACF2,NEWXREF,TYPE(ROL)',
  tasks: 'F ACF2,REFRESH(STC)',
  rings: 'F ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING)',
  STARTED: 'F ACF2,REFRESH(STC)',
  DIGTRING: 'F ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING)',
  DIGTCERT: 'F ACF2,REBUILD(USR),CLASS(P),DIVISION(CERTDATA)',
};

/** Everything that can be written, and what there is to say of the rest. */
export function inAcf2(deed: Deed, context: Context): Writing {
  switch (deed.kind) {
    case 'permit':
      return permit(deed, context);
    case 'withdraw':
      return withdraw(deed, context);
    case 'define': {
      const why = context.once('note define') ? ': what no rule allows is refused' : '';
      const note = `ACF2 needs no definition of ${deed.resource} in ${deed.className}${why}.`;
      const { everybody } = deed;
      if (everybody === undefined || everybody === 'NONE') return said(note);
      const open = permit(
        { ...deed, kind: 'permit', grantees: [{ kind: 'all', name: '*' }], level: everybody },
        context,
      );
      return { steps: open.steps, notes: [note, ...open.notes] };
    }
    case 'undefine':
      return said(
        `The entries for ${deed.resource} in ${deed.className} have to be taken out one by one: RECKEY key DEL(entry as LIST key shows it), or DELETE key for the whole rule set.`,
      );
    case 'user':
      return user(deed, context);
    case 'identity':
      return identity(deed.name, deed.unix, deed.group, context);
    case 'group':
      return group(deed.name, deed.gid, context);
    case 'role':
      // INSERT needs a member to include.
      return said(`The role ${deed.name} is made with its first member.`);
    case 'gone': {
      const run = deed.of === 'user' || deed.of === 'unsaid' ? lid : deed.of === 'group' ? groupRun : roleRun;
      const after = run === lid ? undefined : renewals[deed.of === 'group' ? 'groups' : 'roles'];
      return { steps: [step(run, ['DELETE', deed.name], after)], notes: [] };
    }
    case 'member':
      if (context.from === 'tss' && deed.of === 'group' && !context.isPermitted(deed.group)) {
        return said(`A group of z/OS UNIX is the field GROUP of a logonid: ${deed.group} for ${deed.user}.`);
      }
      return member(deed.user, deed.group, deed.joins, context);
    case 'suspend':
      return { steps: [step(lid, ['CHANGE', deed.name, deed.on ? 'SUSPEND' : 'NOSUSPEND'])], notes: [] };
    case 'task':
      return task(deed);
    case 'ring': {
      const words = ['INSERT', `${deed.owner}.${ringRecord(deed)}`, `RINGNAME(${deed.ring})`];
      return { steps: [step(ringRun, words, renewals.rings)], notes: [] };
    }
    case 'renew':
      return renew(deed.what);
    case 'activate':
      return said(
        deed.on
          ? `ACF2 does not activate classes: ${deed.className} is checked by what SAFDEF says, under the type that CLASMAP gives it.`
          : `ACF2 does not deactivate classes. A SAFDEF record with MODE(IGNORE) keeps ${deed.className} from being checked.`,
      );
    case 'show':
      return show(deed);
  }
}

function step(run: string, words: readonly string[], after?: string): Step {
  return { run, words, ...(after !== undefined && { after }) };
}

/** The type of a class: sites map them; where nothing is known its first three letters. */
function typeOf(className: string): { type: string; known: boolean } {
  const specs = acf2Catalog.resourceTypes.filter(({ resourceClass }) => resourceClass === className);
  const spec = specs.find(({ source }) => source.certainty === 'docs') ?? specs[0];
  return { type: spec?.name ?? className.slice(0, 3), known: spec !== undefined };
}

function runOf(className: string): { run: string; after?: string } {
  if (className === 'DATASET') return { run: 'SET RULE' };
  const { type } = typeOf(className);
  return { run: `SET RESOURCE(${type})`, after: `F ACF2,REBUILD(${type})` };
}

/** The key of the rule set, and the mask of the entry; undefined where the key would have a mask in it. */
function keyOf(resource: string): { key: string; mask: string } | undefined {
  const [key = '', ...rest] = qualifiersOf(resource);
  if (key === '' || isGeneric(key) || key.toUpperCase().startsWith('&RAC')) return undefined;
  return { key: rest.length > 0 ? joined([key, '']).slice(0, -1) : key, mask: toAcf2(joined(rest)) };
}

/** The words of an entry in the parentheses of ADD or DEL. */
function entry(verb: string, words: readonly string[]): string[] {
  const all = words.filter((word) => word !== '');
  return all.map((word, index) => (index === 0 ? `${verb}(${word}` : word) + (index === all.length - 1 ? ')' : ''));
}

/** Entries by UID and those by name exclude each other in a rule set. */
function who({ kind, name }: Grantee, { className, resource }: Grant, context: Context): string {
  if (kind === 'all') return context.isByName(className, resource) ? 'USER(-)' : 'UID(-)';
  if (kind === 'uid') return `UID(${name})`;
  return kind === 'user' || (kind === 'id' && context.isUser(name)) ? `USER(${name})` : `ROLE(${name})`;
}

function permit(deed: Permit, context: Context): Writing {
  const { className, resource, grantees, level, condition } = deed;
  const place = keyOf(resource);
  if (!place) {
    return said(
      `The key of a rule set can have no mask, so ${resource} in ${className} needs rules for each name it covers.`,
    );
  }
  const { run, after } = runOf(className);
  const notes: string[] = [];
  const { key, mask } = place;
  for (const { name } of grantees) context.given(className, resource, name, level);
  const steps = grantees.map((grantee): Step => ({
    ...step(
      run,
      ['RECKEY', key, ...entry('ADD', [mask, who(grantee, deed, context), ...acf2Access(level, className).split(' ')])],
      after,
    ),
    ...(condition !== undefined && { asComment: true }),
  }));
  if (condition !== undefined)
    return { steps, notes: [`Not carried over, as it depends on ${condition}. Without that it would be:`] };
  const written = grantees.map((one) => who(one, deed, context));
  if (written.some((one) => !one.startsWith('UID')) && context.once('note ROLESET')) {
    notes.push('ROLE and USER need rule sets with $ROLESET; a rule set by UID takes UID(string) in their place.');
  } else if (written.includes('UID(-)') && context.once(`note UID ${run}`)) {
    notes.push('UID(-) is everybody; a rule set with $ROLESET takes USER(-) in its place.');
  }
  for (const { kind, name } of grantees) {
    if (kind !== 'id' || context.isUser(name) || context.isGroup(name) || !context.once(`note kind ${name}`)) continue;
    notes.push(`${name} is taken for a role: a logonid would be USER(${name}).`);
  }
  if (className === 'DATASET' && level === 'CONTROL') notes.push('ACF2 has no CONTROL for data sets: WRITE allows it.');
  notes.push(...classNotes(className, context));
  return { steps, notes };
}

function classNotes(className: string, context: Context): string[] {
  if (className === 'DATASET' || !context.once(`note class ${className}`)) return [];
  const { type, known } = typeOf(className);
  const remark = remarkOn(className, 'acf2');
  if (remark !== undefined) return [remark];
  return known
    ? []
    : [`No type is known for class ${className}: CLASMAP of the site says it. ${type} stands for it here.`];
}

function withdraw(deed: Withdraw, context: Context): Writing {
  const { className, resource, grantees, level } = deed;
  const place = keyOf(resource);
  if (!place) return said(`What is allowed on ${resource} in ${className} has to be taken out by hand.`);
  const { run, after } = runOf(className);
  const notes: string[] = [];
  const steps = grantees.flatMap((grantee): Step[] => {
    const known = level ?? context.levelOf(className, resource, grantee.name);
    if (known === undefined)
      notes.push(`DEL has to name the entry of ${grantee.name} as it stands. LIST ${place.key} shows it:`);
    const access = acf2Access(known ?? 'READ', className).split(' ');
    const words = [
      'RECKEY',
      place.key,
      ...entry('DEL', [place.mask, who(grantee, { ...deed, level: 'NONE' }, context), ...access]),
    ];
    return [{ ...step(run, words, after), ...(known === undefined && { asComment: true }) }];
  });
  return { steps, notes };
}

function user(deed: NewUser, context: Context): Writing {
  const { name, fullName, signOn, unix } = deed;
  const { text, note } = cut(fullName, 20);
  const asTask = signOn === 'task' || (signOn === 'never' && context.isTaskUser(name));
  const words = ['INSERT', name];
  if (text !== undefined) words.push(`NAME(${text})`);
  if (asTask) words.push('STC');
  else if (signOn === 'never') words.push('RESTRICT');
  if (deed.group !== undefined) words.push(`GROUP(${deed.group})`);
  const notes = note ? [note] : [];
  if (signOn === 'password' || signOn === 'unsaid')
    notes.push(`No password is carried over: give ${name} a first one before it signs on.`);
  // Permissions of the group are those of a role, which the logonid has to be in.
  const isRole = deed.group !== undefined && context.isPermitted(deed.group);
  const role = isRole ? member(name, deed.group, true, context) : nothing;
  const also = unix ? identity(name, unix, undefined, context) : nothing;
  return {
    steps: [step(lid, words), ...also.steps, ...role.steps],
    notes: [...notes, ...also.notes, ...role.notes],
  };
}

function identity(name: string, unix: UnixIdentity, group: string | undefined, context: Context): Writing {
  const { uid, home, program } = unix;
  const words = [
    ...(uid === undefined ? [] : [uid === 'auto' ? 'AUTOUID' : `UID(${uid})`]),
    ...(home === undefined ? [] : [`HOME(${home})`]),
    ...(program === undefined ? [] : [`OMVSPGM(${program})`]),
  ];
  const verb = context.once(`omvs ${name}`) ? 'INSERT' : 'CHANGE';
  const steps: Step[] = group === undefined ? [] : [step(lid, ['CHANGE', name, `GROUP(${group})`])];
  if (words.length > 0) steps.push(step(unixRun, [verb, name, ...words], renewals.users));
  return steps.length === 0 ? nothing : { steps, notes: [] };
}

function group(name: string, gid: string | undefined, context: Context): Writing {
  if (gid === undefined && context.hasNumber(name)) return said(`${name} is made with its GID.`);
  if (gid === undefined) {
    return said(
      `ACF2 makes no group without a GID. Where ${name} collects users for permissions it is a role: SET X(ROL).`,
    );
  }
  const verb = context.once(`gid ${name}`) ? 'INSERT' : 'CHANGE';
  const words = [verb, name, gid === 'auto' ? 'AUTOGID' : `GID(${gid})`];
  return { steps: [step(groupRun, words, renewals.groups)], notes: [] };
}

function member(name: string, role: string, joins: boolean, context: Context): Writing {
  if (!joins) return { steps: [step(roleRun, ['CHANGE', role, `INCLUDE(${name})`, 'DEL'], renewals.roles)], notes: [] };
  if (!context.once(`in ${name} ${role}`)) return said(`${name} is in ${role} already.`);
  const isFirst = context.once(`role ${role}`);
  const words = isFirst ? ['INSERT', role, `INCLUDE(${name})`, 'ROLE'] : ['CHANGE', role, `INCLUDE(${name})`, 'ADD'];
  const notes =
    isFirst && context.from === 'racf' && context.once('note role there')
      ? ['A role that is there already takes CHANGE role INCLUDE(logonid) ADD.']
      : [];
  return { steps: [step(roleRun, words, renewals.roles)], notes };
}

function task(deed: Extract<Deed, { kind: 'task' }>): Writing {
  const name = `STC.${withoutAtEnd(deed.task, '*%')}`;
  if (deed.user === undefined) return { steps: [step(tasksRun, ['DELETE', name], renewals.tasks)], notes: [] };
  const words = ['INSERT', name];
  // Without LOGONID the task has the logonid of its own name.
  if (deed.user !== '=MEMBER') words.push(`LOGONID(${deed.user})`);
  if (deed.group !== undefined && deed.group !== '=MEMBER') words.push(`GROUP(${deed.group})`);
  words.push(`STCID(${toAcf2(deed.task)})`);
  return { steps: [step(tasksRun, words, renewals.tasks)], notes: [] };
}

function renew(what: string): Writing {
  if (what === 'DATASET') return said('Rules of data sets need no renewal, unless RESRULE keeps them in storage.');
  if (what === 'CDT') return said('Classes of the site are CLASMAP records: F ACF2,REFRESH(CLASMAP) renews them.');
  const known = Object.hasOwn(renewals, what) ? renewals[what] : undefined;
  const command = known ?? `F ACF2,REBUILD(${typeOf(what).type})`;
  return { steps: [{ run: '', words: [command], renewal: true }], notes: [] };
}

function show({ of, className, name, unix }: Show): Writing {
  const list = (run: string, key = name): Writing => ({
    steps: [{ ...step(run, key === '*' ? ['LIST', 'LIKE(-)'] : ['LIST', key]), isDisplay: true }],
    notes: [],
  });
  switch (of) {
    case 'user':
      return list(unix === true ? unixRun : lid);
    case 'group':
      return list(groupRun);
    case 'role':
      return list(roleRun);
    case 'task':
      return list(tasksRun, `STC.${withoutAtEnd(name, '*%')}`);
    case 'resource': {
      const { run } = runOf(className ?? 'DATASET');
      const key = /^\*+$/.test(name) ? '*' : keyOf(name)?.key;
      return key === undefined
        ? said(`LIST of the rule sets that cover ${name} shows what is allowed.`)
        : list(run, key);
    }
  }
}

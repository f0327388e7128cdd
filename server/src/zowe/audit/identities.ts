/** Users, groups, memberships and roles that Zowe needs, as a deck makes them. */
import { hasOperand, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { Esm } from '../../catalog/types.ts';
import { deckGrants } from '../../effect/grants.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { identityOf } from '../../effect/types.ts';
import type { ZoweAcfRole, ZoweGroup, ZoweMembership, ZoweUser } from '../types.ts';
import { commandsAbout, firstAbout, groupRecord, hasHole, remembered } from './commands-about.ts';
import type { AuditedDeck, Outcome } from './types.ts';

/** A user: the command that creates it, and the one that gives it what z/OS UNIX needs. */
export function auditUser(deck: AuditedDeck, { user }: ZoweUser): Outcome {
  const { identity } = deck.names[user];
  if (identity === '') return notSaid;
  return remembered(deck, identity, `user ${String(deck.setsUp)}`, () => userOf(deck, identity));
}

function userOf(deck: AuditedDeck, identity: string): Outcome {
  const creation = firstAbout(deck, identity, creates[deck.esm].user);
  if (!creation) return absent(deck, 'the deck does not create it');
  const gives = hasUid[deck.esm];
  const segment = firstAbout(deck, identity, (command) => gives(command) && isOwn(command, identity));
  if (!segment) return { status: 'missing', by: creation, detail: `${identity} is created without an OMVS segment` };
  return { status: 'met', by: creation, detail: 'created with an OMVS segment' };
}

/** A group, with its GID where it needs one. */
export function auditGroup(deck: AuditedDeck, { group, hasGid: needsGid }: ZoweGroup): Outcome {
  const { identity } = deck.names[group];
  if (identity === '') return notSaid;
  // The first qualifier is the group that data set profiles need.
  const name = group === 'hlq' ? (identity.split('.', 1)[0] ?? identity) : identity;
  const what = `group ${String(needsGid)} ${String(deck.setsUp)}`;
  return remembered(deck, name, what, () => groupOf(deck, name, needsGid));
}

function groupOf(deck: AuditedDeck, name: string, needsGid: boolean): Outcome {
  const creation = firstAbout(deck, name, creates[deck.esm].group, groupRecord);
  if (!creation) return absent(deck, 'the deck does not create it');
  if (!needsGid) return { status: 'met', by: creation, detail: 'created' };
  const gives = hasGid[deck.esm];
  const segment = firstAbout(deck, name, (command) => gives(command) && isOwn(command, name), groupRecord);
  if (!segment) return { status: 'missing', by: creation, detail: `${name} is created without a GID` };
  return { status: 'met', by: creation, detail: 'created with a GID' };
}

/** A user in a group: as its default group, connected to it, or put into it. */
export function auditMembership(deck: AuditedDeck, { user, group }: ZoweMembership): Outcome {
  const member = deck.names[user].identity;
  const wanted = typeof group === 'string' ? deck.names[group].identity : group.delivered;
  if (member === '' || wanted === '') return notSaid;
  if (member === '*') return { status: 'unknown', detail: 'each user is put into the group where users are made' };
  if (deck.esm === 'racf') return auditConnection(deck, member, wanted);
  const outcome = remembered(deck, member, `in ${wanted} ${String(deck.setsUp)}`, () => joining(deck, member, wanted));
  const by = outcome.status === 'met' ? undefined : supplementary(deck, member, wanted);
  return by ? { status: 'met', by, detail: `put into ${wanted}` } : outcome;
}

function joining(deck: AuditedDeck, member: string, wanted: string): Outcome {
  const { joined, named } = groupsOf(deck, member);
  const by = joined.get(wanted);
  if (by) return { status: 'met', by, detail: `put into ${wanted}` };
  if (!firstAbout(deck, member, creates[deck.esm].user)) return absent(deck, 'the deck does not say its groups');
  if ([...named].some((group) => mayBeOne(group, wanted))) return maybeSame;
  return { status: 'missing', detail: `nothing puts ${member} into ${wanted}` };
}

/** ACF2: the line of a rule set of type TGR that gives a user a further group of z/OS UNIX. */
function supplementary({ effects, esm }: AuditedDeck, member: string, wanted: string): BoundCommand | undefined {
  if (esm !== 'acf2') return undefined;
  for (const grant of deckGrants(effects, esm, { className: 'TGR', resource: wanted })) {
    if (grant.who === member && grant.allowed.length > 0 && !grant.ended) return grant.command;
  }
  return undefined;
}

/** Two groups that the site names later may be one: Zowe's installer takes the same name for both unless told otherwise. */
const maybeSame: Outcome = {
  status: 'unknown',
  detail: 'it is in a group that may be the same one when names are filled in',
};

function mayBeOne(group: string, wanted: string): boolean {
  return hasHole(group) && hasHole(wanted);
}

function auditConnection(deck: AuditedDeck, member: string, wanted: string): Outcome {
  const connections = deck.effects.connectionsOf(member);
  const last = connections.findLast(({ group }) => group === wanted);
  if (last?.action === 'remove') {
    return { status: 'taken-away', by: last.command, detail: `${member} is removed from ${wanted} again` };
  }
  if (last) return { status: 'met', by: last.command, detail: `connected to ${wanted}` };
  if (!connections.some(({ action }) => action === 'create')) return absent(deck, 'the deck does not say its groups');
  if (connections.some(({ group }) => group !== undefined && mayBeOne(group, wanted))) return maybeSame;
  const other = connections.findLast(({ group }) => group !== undefined);
  return {
    status: 'missing',
    detail: `nothing connects ${member} to ${wanted}${other?.group === undefined ? '' : `, only to ${other.group}`}`,
    ...(other && { by: other.command }),
  };
}

/** A role of ACF2 that holds the users. */
export function auditRole(deck: AuditedDeck, { role, users }: ZoweAcfRole): Outcome {
  const { identity } = deck.names[role];
  if (identity === '') return notSaid;
  const records = deck.effects.subjects.history('acfRecord', `XREF(ROL) ${identity}`);
  const commands = records ? records.notes.map(({ command }) => command) : [...commandsAbout(deck, identity)];
  const including = commands.filter((command) => hasOperand(command, 'INCLUDE'));
  const [creation] = including;
  if (!creation) return absent(deck, 'the deck does not make the role');
  const members = new Set(
    including.flatMap((command) => operandsNamed(command, 'INCLUDE')).flatMap(({ values }) => values.map(identityOf)),
  );
  const lacking = users.map((user) => deck.names[user].identity).filter((name) => name !== '' && !members.has(name));
  if (lacking.length > 0)
    return { status: 'missing', by: creation, detail: `${identity} does not include ${lacking.join(' and ')}` };
  return { status: 'met', by: creation, detail: `${identity} includes the users of the started tasks` };
}

/** What nobody can look for, as its name is not known. */
export const notSaid: Outcome = { status: 'unknown', detail: 'the deck does not say its name' };

/** What is not there: missing from a deck that makes such things, and elsewhere for one that does not. */
export function absent({ setsUp }: AuditedDeck, detail: string): Outcome {
  return setsUp
    ? { status: 'missing', detail }
    : { status: 'elsewhere', detail: 'not in this deck, so it has to exist' };
}

/** True for a command on the user or group itself, not on one that only names it. */
function isOwn(command: BoundCommand, identity: string): boolean {
  const values = command.esm === 'tss' ? [targetOf(command)] : (command.positionals[0] ?? []);
  return values.some((value) => value && identityOf(value) === identity);
}

type Test = (command: BoundCommand) => boolean;

function isVerb(name: string): Test {
  return ({ spec }) => spec?.name === name;
}

function isInsertOf(setting: string): Test {
  return ({ spec }) => spec?.name === 'INSERT' && spec.record?.setting === setting;
}

function typeIs(isWanted: (type: string) => boolean): Test {
  return (command) => {
    if (command.spec?.name !== 'CREATE') return false;
    const [value] = operandsNamed(command, 'TYPE').flatMap(({ values }) => values);
    return isWanted(value?.value?.toUpperCase() ?? 'USER');
  };
}

const creates: Readonly<Record<Esm, { readonly user: Test; readonly group: Test }>> = {
  racf: { user: isVerb('ADDUSER'), group: isVerb('ADDGROUP') },
  acf2: { user: isInsertOf('LID'), group: isInsertOf(groupRecord) },
  tss: {
    user: typeIs((type) => 'USER'.startsWith(type)),
    group: typeIs((type) => 'GROUP'.startsWith(type)),
  },
};

const hasUid: Readonly<Record<Esm, Test>> = {
  racf: (command) => hasOperand(command, 'OMVS'),
  acf2: ({ spec }) => spec?.record?.setting === 'PROFILE(USER) DIV(OMVS)',
  tss: (command) => hasOperand(command, 'UID'),
};

const hasGid: Readonly<Record<Esm, Test>> = {
  racf: (command) => hasOperand(command, 'OMVS'),
  acf2: ({ spec }) => spec?.record?.setting === groupRecord,
  tss: (command) => hasOperand(command, 'GID'),
};

/** The groups of a user of ACF2 or Top Secret in the commands about it. */
interface Groups {
  /** The first command that puts it into each: GROUP of a logonid, a role that includes it; GROUP, DFLTGRP or PROFILE of an ACID. */
  readonly joined: ReadonlyMap<string, BoundCommand>;
  /** All that the commands name. */
  readonly named: ReadonlySet<string>;
}

function groupsOf(deck: AuditedDeck, member: string): Groups {
  const joined = new Map<string, BoundCommand>();
  const named = new Set<string>();
  // Top Secret: the commands that put the user into groups and profiles are kept apart.
  const isKept = deck.esm === 'tss' && !hasHole(member);
  for (const command of isKept ? deck.effects.permits.membershipsOf(member) : commandsAbout(deck, member)) {
    if (!command.operands.some(({ spec }) => spec && saysGroups.has(spec.name))) continue;
    const isIncluding = command.esm === 'acf2' && identitiesIn(command, 'INCLUDE').includes(member);
    const groups = groupsIn(command);
    for (const group of groups) named.add(group);
    const roles = (): string[] => (command.positionals[0] ?? []).map((value) => identityOf(value));
    for (const group of isIncluding ? roles() : isOwn(command, member) ? groups : []) {
      if (!joined.has(group)) joined.set(group, command);
    }
  }
  return { joined, named };
}

const groupOperands: ReadonlySet<string> = new Set(['GROUP', 'DFLTGRP', 'PROFILE']);
const saysGroups: ReadonlySet<string> = new Set([...groupOperands, 'INCLUDE']);

function groupsIn({ operands }: BoundCommand): string[] {
  const groups: string[] = [];
  for (const { spec, values } of operands) {
    if (spec && groupOperands.has(spec.name)) for (const value of values) groups.push(identityOf(value));
  }
  return groups;
}

function identitiesIn(command: BoundCommand, operand: string): string[] {
  return operandsNamed(command, operand).flatMap(({ values }) => values.map((value) => identityOf(value)));
}

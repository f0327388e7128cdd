/** What a deck grants of one permission that Zowe needs. */
import type { BoundCommand } from '../../bind/types.ts';
import { type DeckGrant, deckGrants } from '../../effect/grants.ts';
import type { EffectIndex } from '../../effect/index.ts';
import { type Holding, holdingOf } from '../../effect/holding.ts';
import { levelWords } from '../../translate/levels.ts';
import { identityIn, type ZoweNames } from '../names.ts';
import { zowePermissions } from '../requirements/index.ts';
import type { ZowePermission } from '../types.ts';
import { productClass } from './class-name.ts';
import { hasHole } from './commands-about.ts';
import { enumeration } from '../../text/enumeration.ts';
import type { AuditedDeck, Outcome } from './types.ts';

/** The permission in the words of the product of a deck. */
interface Wanted {
  readonly who: string;
  readonly className: string;
  /** A full name: what stands for generic characters is one that they cover. */
  readonly resource: string;
  readonly allowed: readonly string[];
}

/** Compares a permission with what the grantee has at the end of the deck. */
export function auditPermission(deck: AuditedDeck, permission: ZowePermission): Outcome {
  const wanted = wantedOf(deck, permission);
  if (!wanted) return { status: 'unknown', detail: 'the deck does not say its name' };
  const { effects, esm, names } = deck;
  const holding = holdingOf(effects, { esm, ...wanted, users: [names.server.identity, names.zis.identity] });
  if (includesAll(holding.allowed, wanted.allowed)) return metBy(deck, permission, wanted, holding);
  const partly = withoutRead(deck, wanted, holding);
  if (partly) return partly;
  const role = grantToRole(deck, wanted);
  if (role) return { status: 'met', by: role.command, detail: `${role.who} has ${enumeration(wanted.allowed)}` };
  if (wanted.who === '*') return auditPeople(deck, permission, wanted);
  if (!holding.certain) return unknown(deck, holding, wanted);
  return lackingOf(deck, wanted, holding);
}

function wantedOf({ effects, esm, names }: AuditedDeck, permission: ZowePermission): Wanted | undefined {
  const { grantee, className, level } = permission;
  const resource = identityIn(permission.resource, names);
  const who = names[grantee].identity;
  if (resource === undefined || who === '') return undefined;
  return {
    who,
    className: productClass(effects, esm, className),
    resource: resource.replaceAll('**', 'ANY').replaceAll('*', 'ANY').replaceAll('%', 'A').toUpperCase(),
    allowed: levelWords(esm, className, level),
  };
}

function includesAll(allowed: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.every((word) => allowed.has(word));
}

/** What people get: whom it is granted to is told, since a deck does not say who uses Zowe. */
function auditPeople(deck: AuditedDeck, { grantee, className, resource }: ZowePermission, wanted: Wanted): Outcome {
  const { effects, esm, names } = deck;
  const own = [names.server, names.zis, names.stcGroup, ...(grantee === 'admins' ? [] : [names.adminGroup])];
  const given = grantsOn(deck, wanted).find(
    ({ who, ended, allowed }) =>
      !ended && includesAll(new Set(allowed), wanted.allowed) && !own.some(({ identity }) => identity === who),
  );
  if (given) return { status: 'met', by: given.command, detail: `${given.written} has ${enumeration(wanted.allowed)}` };
  const define =
    esm === 'racf'
      ? effects.profile(wanted.className, resource)?.effects.findLast(({ kind }) => kind === 'define')
      : esm === 'tss'
        ? effects.ownership.firstOwner(productClass(effects, esm, className), wanted.resource)
        : undefined;
  return define && grantsOn(deck, wanted).length === 0
    ? { status: 'unknown', by: define.command, detail: 'the deck protects it and lets nobody in' }
    : { status: 'unknown', detail: 'to be granted where users are looked after' };
}

function metBy(
  { esm }: AuditedDeck,
  { className, level }: ZowePermission,
  { allowed, who }: Wanted,
  { allowed: has, via, by }: Holding,
): Outcome {
  const through = via === undefined ? '' : via === '*' ? ' as everybody has' : ` through ${via}`;
  const base = by && { by };
  const more = higherLevel(esm, className, level, has);
  if (more === undefined) {
    return { ...base, status: 'met', level, detail: `${who} has ${enumeration(allowed)}${through}` };
  }
  // Which level a key ring takes depends on whose private keys are in it.
  if (className === 'RDATALIB') return { ...base, status: 'met', level: more, detail: `${who} has ${more}${through}` };
  const isAll = esm === 'acf2' && more === 'ALTER' && className !== 'DATASET';
  const held = isAll ? 'all services' : enumeration(levelWords(esm, className, more));
  const enough = `${enumeration(allowed)} ${allowed.length > 1 ? 'are' : 'is'} enough`;
  return { ...base, status: 'met-higher', level: more, detail: `${who} has ${held}${through}, and ${enough}` };
}

/** The highest level beyond another one that is allowed; undefined when there is no more than the level. */
function higherLevel(
  esm: AuditedDeck['esm'],
  className: string,
  level: ZowePermission['level'],
  allowed: ReadonlySet<string>,
): ZowePermission['level'] | undefined {
  const own = levelWords(esm, className, level);
  return order.slice(0, order.indexOf(level)).find((higher) => {
    const words = levelWords(esm, className, higher);
    return includesAll(allowed, words) && words.some((word) => !own.includes(word));
  });
}

const order: readonly ZowePermission['level'][] = ['ALTER', 'CONTROL', 'UPDATE', 'READ', 'EXECUTE', 'NONE'];

/**
 * ACF2: the service that is wanted, but not READ, which it does not include. Zowe's own jobs are written so, and another
 * report says what is wrong with it.
 */
function withoutRead({ esm }: AuditedDeck, { allowed }: Wanted, holding: Holding): Outcome | undefined {
  if (esm !== 'acf2' || holding.allowed.size === 0) return undefined;
  const others = allowed.filter((service) => service !== 'READ');
  if (others.length === 0 || !includesAll(holding.allowed, others)) return undefined;
  const { by } = holding;
  return { status: 'met', detail: `${enumeration(others)} is granted, though without READ`, ...(by && { by }) };
}

/** A line of ACF2 for a role whose members the deck does not tell: Zowe's jobs grant to the role of the started tasks. */
function grantToRole(deck: AuditedDeck, wanted: Wanted): DeckGrant | undefined {
  const { esm, names } = deck;
  if (esm !== 'acf2' || wanted.who !== names.server.identity) return undefined;
  return grantsOn(deck, wanted).find(
    ({ kind, who, allowed, ended, condition }) =>
      !ended &&
      condition === '' &&
      kind === 'role' &&
      who === names.stcGroup.identity &&
      includesAll(new Set(allowed), wanted.allowed),
  );
}

function unknown(deck: AuditedDeck, { by }: Holding, wanted: Wanted): Outcome {
  const { who } = wanted;
  const unclear = grantsOn(deck, wanted).findLast((grant) => grant.who === who && !grant.ended && !grant.isKnown);
  if (unclear) return { status: 'unknown', by: unclear.command, detail: 'it is granted on a level that nobody knows' };
  const why = hasHole(who) ? 'a name is filled in later' : 'a group or name that the deck does not tell may give it';
  return { status: 'unknown', detail: why, ...(by && { by }) };
}

/** Why it is not met: taken away again, too little, given to somebody else, or not there at all. */
function lackingOf(deck: AuditedDeck, wanted: Wanted, holding: Holding): Outcome {
  const { who } = wanted;
  const { esm } = deck;
  const grants = grantsOn(deck, wanted);
  const own = grants.filter((grant) => grant.who === who && grant.condition === '');
  const ended = own.findLast((grant) => grant.ended && includesAll(new Set(grant.allowed), wanted.allowed));
  const left = esm === 'racf' ? [...holding.allowed].slice(-1) : [...holding.allowed];
  const only = left.length === 0 ? '' : `${who} has only ${enumeration(left)}`;
  if (ended?.ended) {
    const detail = `granted, and taken away again${only === '' ? '' : `: ${only}`}`;
    return { status: 'taken-away', by: ended.ended, detail };
  }
  if (holding.by && only !== '') return { status: 'missing', by: holding.by, detail: only };
  const [condition] = holding.conditions;
  if (condition !== undefined) return { status: 'missing', detail: `${who} has it only when ${condition}` };
  const other = grants.find((grant) => !grant.ended && isSomeoneElse(grant, deck.names) && isEnough(grant, wanted));
  if (other) return { status: 'wrong-id', by: other.command, detail: `granted to ${other.who}, not to ${who}` };
  return { status: 'missing', detail: 'nothing grants it' };
}

/** Neither everybody nor one of Zowe's own names, which may need it as well. */
function isSomeoneElse({ who, kind }: DeckGrant, names: ZoweNames): boolean {
  return kind !== 'everybody' && who !== names.server.identity && who !== names.zis.identity && !hasHole(who);
}

function isEnough({ allowed }: DeckGrant, wanted: Wanted): boolean {
  return wanted.allowed.some((word) => allowed.includes(word));
}

function grantsOn({ effects, esm }: AuditedDeck, { className, resource }: Wanted): DeckGrant[] {
  return [...deckGrants(effects, esm, { className, resource })];
}

/** The command that grants too little to the one who needs more: to be raised, not to be repeated. */
export function tooLittle(deck: AuditedDeck, permission: ZowePermission): BoundCommand | undefined {
  const wanted = wantedOf(deck, permission);
  if (!wanted) return undefined;
  return grantsOn(deck, wanted).findLast(
    (grant) => grant.who === wanted.who && !grant.ended && grant.condition === '' && grant.isKnown,
  )?.command;
}

/** ACF2: true when a line for something that Zowe needs names the role of the started tasks. */
export function namesRole(effects: EffectIndex, names: ZoweNames): boolean {
  return zowePermissions().some((one) => {
    const resource = identityIn(one.resource, names);
    if (resource === undefined || one.className === 'DATASET') return false;
    const className = productClass(effects, 'acf2', one.className);
    for (const { kind, who, ended } of deckGrants(effects, 'acf2', { className, resource: resource.toUpperCase() })) {
      if (!ended && kind === 'role' && who === names.stcGroup.identity) return true;
    }
    return false;
  });
}

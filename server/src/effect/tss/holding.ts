import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { AccessQuestion, Holding } from '../holding.ts';
import type { EffectIndex } from '../index.ts';
import { identityOf, isOpen } from '../types.ts';
import { departureAtEnd, firstCreation } from './acid-life.ts';
import { type AllowedLevels, defaultAccess, includedLevels, mergesPermits } from './class-levels.ts';
import { endOf, isBefore } from './ends.ts';
import { classCalled } from './grants.ts';
import { isMask, type PermitLife } from './class-permits.ts';
import { type Memberships, membershipsOf } from './profiles.ts';
import { targetOf } from './target.ts';

/**
 * The access of a user as Top Secret decides it, with AUTH(OVERRIDE,ALLOVER) in force: the record of the user is asked, then those of the
 * profiles in their order, then the ALL record, and the first that has a permit for the resource decides (knowledge base article
 * 42617). In it the most specific name counts (article 113398); of several permits for names of one length NONE wins (190549), and
 * otherwise each stands by itself. A name stands for all that begin with it. Who owns a resource has all access
 * (Command Functions, PERMIT). With AUTH(MERGE) in the deck nothing is certain. That a resource has an owner is not asked, nor
 * through which facility the user comes.
 */
export function tssHolding(effects: EffectIndex, question: AccessQuestion): Holding {
  const asked = { ...question, className: classCalled(question.className) };
  const { who, className, before } = asked;
  const gone = departureAtEnd(effects, who, before);
  if (gone) return { allowed: new Set(), by: gone, certain: true, conditions: [] };
  const memberships = who === '*' ? undefined : membershipsOf(effects, who, before);
  const found: Found = { limited: [], certain: true };
  const isMerged = effects.permits.isMerged(before) || mergesPermits(effects, className, before);
  if (isMerged || memberships?.isClear === false) found.certain = false;
  const owner = ownerOf(effects, asked);
  let decision = memberships && firstDecision(effects, memberships, asked, owner, found);
  if (memberships && mayHaveOthers(effects, asked, memberships, owner, decision)) found.certain = false;
  decision ??= decisionOf(effects, 'ALL', '*', asked, owner, found);
  const allowed = decision?.allowed ?? new Set<string>();
  // Under its condition a permit may give less than what decides without it.
  const isLess = found.limited.some((one) => one.isFirst && !isWithin(allowed, one.allowed));
  const besides = found.limited.filter((one) => !isWithin(one.allowed, allowed)).map(({ condition }) => condition);
  return {
    allowed,
    ...(decision && { by: decision.by }),
    ...(decision?.via !== undefined && { via: decision.via }),
    certain: found.certain && !isLess && decision?.certain !== false,
    conditions: [...new Set(besides)],
  };
}

function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (!others.has(one)) return false;
  return true;
}

/** What is found on the way. */
interface Found {
  readonly limited: Limited[];
  certain: boolean;
}

/** A permit that counts under a condition. */
interface Limited {
  readonly condition: string;
  readonly allowed: ReadonlySet<string>;
  /** Under its condition nothing else is asked. */
  readonly isFirst: boolean;
}

/** What the first record with a permit gives. */
interface Decision {
  readonly allowed: ReadonlySet<string>;
  readonly by: BoundCommand;
  readonly via: string | undefined;
  readonly certain: boolean;
}

/** Of the own record and those of the profiles. */
function firstDecision(
  effects: EffectIndex,
  { profiles }: Memberships,
  asked: AccessQuestion,
  owner: Owner | undefined,
  found: Found,
): Decision | undefined {
  const { who, className, resource } = asked;
  const own = decisionOf(effects, who, undefined, asked, owner, found);
  if (own || profiles.length === 0) return own;
  const deciding = effects.permits.acidsDeciding(className, resource);
  for (const name of profiles) {
    if (deciding && !deciding.has(name) && name !== owner?.acid) continue;
    const decision = decisionOf(effects, name, name, asked, owner, found);
    if (decision) return decision;
  }
  return undefined;
}

/** Who owns the resource, and has all access. */
interface Owner {
  readonly acid: string;
  readonly by: BoundCommand;
}

function ownerOf(effects: EffectIndex, { className, resource, before }: AccessQuestion): Owner | undefined {
  const owner = effects.ownership.ownerOf(className, resource, before);
  const target = owner && targetOf(owner.command);
  return target && { acid: identityOf(target), by: owner.command };
}

function decisionOf(
  effects: EffectIndex,
  acid: string,
  via: string | undefined,
  asked: AccessQuestion,
  owner: Owner | undefined,
  found: Found,
): Decision | undefined {
  if (acid !== owner?.acid) return decisionIn(effects, acid, via, asked, found);
  const { allowed } = includedLevels(effects, asked.className, ['ALL'], asked.before);
  return { allowed, by: owner.by, via, certain: true };
}

/** A permit with how it fits the resource. */
interface Fitting {
  readonly life: PermitLife;
  readonly fit: 'yes' | 'maybe';
}

function decisionIn(
  effects: EffectIndex,
  acid: string,
  via: string | undefined,
  asked: AccessQuestion,
  found: Found,
): Decision | undefined {
  const { className, before } = asked;
  const record = effects.permits.of(acid, className);
  if (!record) return undefined;
  if (record.doubts.some((doubt) => isBefore(doubt, before))) found.certain = false;
  const fitting = [...fittingIn(effects, acid, asked)];
  const free = fitting.filter(({ life, fit }) => fit === 'yes' && life.condition === '');
  const longest = free.reduce((most, { life }) => Math.max(most, rank(life)), 0);
  const deciding = free.filter(({ life }) => rank(life) === longest).map(({ life }) => life);
  const decides = new Set(deciding);
  const levels = deciding.map((life) => levelsOf(effects, life, before));
  const known = levels.filter((one) => one !== undefined);
  const isRefused = known.some((one) => one.length === 0 || one.includes('NONE'));
  const given = isRefused ? [] : [...new Set(known.flat())];
  const { allowed, certain } = includedLevels(effects, className, given, before);
  for (const { life, fit } of fitting) {
    if (decides.has(life) || (deciding.length > 0 && rank(life) < longest)) continue;
    const others = levelsOf(effects, life, before);
    if (fit === 'maybe' || others === undefined) {
      found.certain = false;
      continue;
    }
    const refuses = others.length === 0 || others.includes('NONE');
    found.limited.push({
      condition: life.condition,
      allowed: includedLevels(effects, className, refuses ? [] : others, before).allowed,
      isFirst: refuses || deciding.length === 0 || rank(life) > longest,
    });
  }
  const [first] = isRefused
    ? deciding.filter((_, at) => levels[at]?.length === 0 || levels[at]?.includes('NONE'))
    : [
        mostGiving(deciding, (life) =>
          includedLevels(effects, className, levelsOf(effects, life, before) ?? [], before),
        ),
      ];
  if (!first) return undefined;
  const isDoubted = deciding.some(({ doubted, isKnown }) => !isKnown || (doubted && isBefore(doubted, before)));
  return { allowed, by: first.command, via, certain: certain && known.length === levels.length && !isDoubted };
}

/** Of several permits the one that gives most is told, the first of them. */
function mostGiving(lives: readonly PermitLife[], given: (life: PermitLife) => AllowedLevels): PermitLife | undefined {
  if (lives.length < 2) return lives[0];
  let most: PermitLife | undefined;
  let size = -1;
  for (const life of lives) {
    const count = given(life).allowed.size;
    if (count > size) [most, size] = [life, count];
  }
  return most;
}

/** The permits in a record that stand at the offset and are, or may be, about the resource. */
function* fittingIn(effects: EffectIndex, acid: string, asked: AccessQuestion): Generator<Fitting> {
  const { className, resource, before, who } = asked;
  const record = effects.permits.of(acid, className);
  if (!record) return;
  for (const life of record.about(resource)) {
    if (!isBefore(life.command, before)) continue;
    const end = endOf(effects, life);
    if (end && isBefore(end, before)) continue;
    const fit = fitOf(life, resource, who);
    if (fit !== 'no') yield { life, fit };
  }
}

/** Empty when it refuses; undefined when nobody knows what it gives. */
function levelsOf(effects: EffectIndex, life: PermitLife, before: number | undefined): readonly string[] | undefined {
  if (life.isDenied) return [];
  if (!life.isKnown) return undefined;
  return life.levels ?? defaultAccess(effects, life.className, before);
}

/** How specific a name is: by its length, what stands for everything last. */
function rank({ name }: PermitLife): number {
  return isEverything(name) ? 0.5 : name.length;
}

function isEverything(name: string): boolean {
  return name === '*ALL*' || /^\*+$/u.test(name);
}

function fitOf(
  { name, isOpen: hasHole, className }: PermitLife,
  resource: string,
  who: string,
): 'yes' | 'no' | 'maybe' {
  if (resource.startsWith(name) || isEverything(name)) return 'yes';
  // With a hole in it, another name or another beginning of it may be meant.
  if (hasHole || isOpen(resource)) return beginsAlike(name, resource) ? 'maybe' : 'no';
  if (!isMask(name) || tssCatalog.resourceClass(className)?.maskable === false) return 'no';
  return fitOfMask(name, resource, who);
}

/** True when the text up to the first hole of each is that of the other. */
function beginsAlike(one: string, other: string): boolean {
  const length = Math.min(literalLength(one), literalLength(other));
  return one.slice(0, length) === other.slice(0, length);
}

function literalLength(name: string): number {
  const at = name.search(/[&{<*+%]/u);
  return at < 0 ? name.length : at;
}

/** `+` is one character, `%` the ACID of the user, `*` any characters; how far those may reach is not documented well. */
function fitOfMask(name: string, resource: string, who: string): 'yes' | 'no' | 'maybe' {
  const mask = name.replaceAll('%', who).replace(/\*{1,8}$/u, '');
  if (!mask.includes('*')) return startsWithMask(mask, resource) ? 'yes' : 'no';
  const [first = '', ...rest] = mask.split('*');
  if (!startsWithMask(first, resource)) return 'no';
  let at = first.length;
  for (const part of rest) {
    while (at <= resource.length - part.length && !startsWithMask(part, resource.slice(at))) at++;
    if (at > resource.length - part.length) return 'no';
    at += part.length;
  }
  return 'maybe';
}

function startsWithMask(mask: string, text: string): boolean {
  if (text.length < mask.length) return false;
  for (let at = 0; at < mask.length; at++) {
    if (mask.charAt(at) !== '+' && mask.charAt(at) !== text.charAt(at)) return false;
  }
  return true;
}

/**
 * True when the user may have a permit through a record that is not among those asked: an ACID with a hole, a group, or a profile that the
 * deck creates while it does not create the user.
 */
function mayHaveOthers(
  effects: EffectIndex,
  asked: AccessQuestion,
  { names, groups, isComplete }: Memberships,
  owner: Owner | undefined,
  decision: Decision | undefined,
): boolean {
  const { who, className, resource, before } = asked;
  const isAsked = (acid: string): boolean => acid === who || acid === 'ALL' || names.has(acid);
  const isOwn = decision !== undefined && decision.via === undefined;
  if (owner && !isOwn && !isComplete && !isAsked(owner.acid) && decision?.allowed.has('ALL') !== true) {
    if (kindOf(effects, owner.acid) === 'PROFILE') return true;
  }
  for (const acid of new Set(effects.permits.acidsAbout(className, resource))) {
    if (isAsked(acid)) continue;
    const kind = kindOf(effects, acid);
    const isOfUser = isOpen(acid) || isOpen(who);
    const mayBeGroup = groups.has(acid) || (!isComplete && (kind === 'PROFILE' || kind === 'GROUP'));
    // The own record is asked first.
    if (!isOfUser && (!mayBeGroup || isOwn)) continue;
    for (const { life } of fittingIn(effects, acid, asked)) {
      const levels = levelsOf(effects, life, before);
      if (!levels || levels.length === 0 || levels.some((level) => !decision?.allowed.has(level))) return true;
    }
  }
  return false;
}

/** The kind of ACID that the deck creates; undefined when it creates none of that name. */
function kindOf(effects: EffectIndex, acid: string): string | undefined {
  const creation = firstCreation(effects, acid);
  return creation && (operandNamed(creation, 'TYPE')?.values[0]?.keyword?.name ?? 'USER');
}

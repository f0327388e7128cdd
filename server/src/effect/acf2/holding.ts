import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { AccessQuestion, Holding } from '../holding.ts';
import type { EffectIndex } from '../index.ts';
import { compareMasks, type Fit, fitsMask, fitsName as fitsKey } from './mask.ts';
import { isOpen as hasOpening } from '../types.ts';
import { fitsUser, hasOtherRole, isInRole } from './roles.ts';
import { dataSetAccess, type RuleGrantee, type RuleLine, services } from './rule-line.ts';
import { isAt, type RuleLife, type RuleSetLife } from './rule-sets.ts';

/**
 * The access of a user as ACF2 decides it. One rule set decides: for resources the one whose key is, or fits, the whole name, or else the
 * one of the first qualifier (knowledge base articles 26426 and 44399). Its lines are asked from the most specific to the most
 * general, and the first that fits who, what and the service decides (articles 130517 and 206578; ACF2 Option for Db2,
 * Which Rule Entry Is Selected). Of the roles of a user any may give access. The UID string is not known, so a line with a
 * UID mask may be about anybody. A user has all access to data sets that begin with the PREFIX of the logonid, which a deck
 * need not tell.
 */
export function acf2Holding(effects: EffectIndex, question: AccessQuestion): Holding {
  const { who, className, resource, before } = question;
  const gone = departureOf(effects, who, before);
  if (gone) return { allowed: new Set(), by: gone, certain: true, conditions: [] };
  const { ruleSet, rest, isSure } = ruleSetFor(effects, question);
  const isOwn = className === '' && resource.split('.', 1)[0] === who;
  const base = isSure && !isOwn && !mayBypass(effects, who, before);
  if (!ruleSet) return { allowed: new Set(), certain: base, conditions: [] };
  const candidates = candidatesIn(ruleSet, rest, before).map((life) => concern(effects, life, question, rest));
  const decided = decide(
    candidates.filter((one) => one !== undefined),
    className === '' ? dataSetAccess : servicesIn(ruleSet),
    (roles) => hasOtherRole(effects, roles, who, before),
  );
  const isClear = !ruleSet.doubts.some((doubt) => isAt(doubt, before));
  return { ...decided, certain: decided.certain && base && isClear };
}

/** DELETE of the logonid; undefined when it is still there. */
function departureOf({ subjects }: EffectIndex, who: string, before: number | undefined): BoundCommand | undefined {
  const last = subjects
    .history('logonid', who)
    ?.notes.findLast(
      ({ what, command }) =>
        (what === 'insert' || what === 'delete') && (before === undefined || command.text.start < before),
    );
  return last?.what === 'delete' ? last.command : undefined;
}

/** Fields of a logonid that let its user pass in spite of rules. */
const bypassing: ReadonlySet<string> = new Set(['NON-CNCL', 'READALL', 'SECURITY']);

function mayBypass({ subjects }: EffectIndex, who: string, before: number | undefined): boolean {
  const state = subjects.stateOf('logonid', who);
  let givers = bypassGivers.get(state);
  if (!givers) {
    const notes = subjects.history('logonid', who)?.notes ?? [];
    const gives = ({ operands }: BoundCommand): boolean =>
      operands.some(({ spec }) => spec && bypassing.has(spec.name));
    const made = notes.filter(({ what }) => what === 'insert' || what === 'change');
    givers = made.map(({ command }) => command).filter(gives);
    bypassGivers.set(state, givers);
  }
  const [first] = givers;
  return first !== undefined && (before === undefined || first.text.start < before);
}

/** The commands that give a logonid such fields, in the order of the deck, by what is the same until one of the logonid comes or goes. */
const bypassGivers = new WeakMap<object, readonly BoundCommand[]>();

interface Found {
  readonly ruleSet: RuleSetLife | undefined;
  /** What follows the key. */
  readonly rest: string;
  /** False when another one may decide: its type or key is not known. */
  readonly isSure: boolean;
}

/** The longest name that is looked for as a whole: beyond that, only the first qualifier is. */
const longestWhole = 40;

function ruleSetFor(effects: EffectIndex, { className, resource, before }: AccessQuestion): Found {
  const { ruleSets } = effects;
  const isThere = (life: RuleSetLife | undefined): life is RuleSetLife =>
    life?.lines.some((line) => isAt(line, before)) === true;
  const [first = ''] = resource.split('.', 1);
  const isSure = !mayBeOther(effects, className, resource, before);
  const mostSpecific = (name: string): RuleSetLife | undefined => {
    const exact = ruleSets.of(className, name);
    if (isThere(exact)) return exact;
    if (className === '') return undefined;
    return ruleSets
      .masked(className)
      .filter((life) => fitsKey(life.key, name) && isThere(life))
      .toSorted((a, b) => compareMasks(a.key, b.key))[0];
  };
  if (className !== '' && resource.length <= longestWhole && resource !== first) {
    const whole = mostSpecific(resource);
    if (whole) return { ruleSet: whole, rest: '', isSure };
  }
  // A key with a hole may be written as the question is.
  const key = [...holeKeys(resource)].find((name) => isThere(ruleSets.of(className, name))) ?? first;
  return { ruleSet: mostSpecific(key), rest: resource.slice(key.length + 1), isSure };
}

/** What a resource begins with up to a period behind a hole: a hole may have periods in it, or stand for several qualifiers. */
function* holeKeys(resource: string): Generator<string> {
  if (!hasOpening(resource)) return;
  for (let end = resource.length; end > 0; end = resource.lastIndexOf('.', end - 1)) yield resource.slice(0, end);
}

/** True when a rule set of which the type or the key is not known, or whose text says $PREFIX, may decide. */
function mayBeOther(
  { ruleSets }: EffectIndex,
  className: string,
  resource: string,
  before: number | undefined,
): boolean {
  const isAsked = hasOpening(resource);
  for (const { type, key, isOpen, lines } of ruleSets.unknown()) {
    if (type !== undefined && type !== className) continue;
    // The same hole is filled in the same way everywhere.
    if (isOpen && isAsked && (resource === key || resource.startsWith(`${key}.`)) && type !== undefined) continue;
    if (!isOpen && !isAsked && resource !== key && !resource.startsWith(`${key}.`) && !key.includes('*')) continue;
    if (lines.some((line) => isAt(line, before))) return true;
  }
  return (
    ruleSets
      .withPrefix()
      .some(({ type, stored }) => type === className && (before === undefined || stored.text.start < before)) ||
    ruleSets.isUnclear(className, before)
  );
}

function candidatesIn(ruleSet: RuleSetLife, rest: string, before: number | undefined): RuleLife[] {
  return [...ruleSet.linesFor(rest)].filter((life) => isAt(life, before));
}

/** Other services than the usual ones stand in rules of the option for Db2. */
function servicesIn({ type }: RuleSetLife): readonly string[] {
  return acf2Catalog.resourceTypes.some((spec) => spec.name === type && spec.resourceClass.startsWith('DB2 '))
    ? [...services, ...db2Services]
    : services;
}

const db2Services: readonly string[] = ['SELECT', 'INSERT', 'INDEX', 'ALTER', 'BIND', 'USE', 'LOAD', 'DISPLAY'];

/** A line that is, or may be, about the user and the resource. */
interface Candidate {
  readonly life: RuleLife;
  readonly fit: Fit;
  /** The roles it names that the user has, or may have. */
  readonly roles: readonly string[];
  /** Those of them that the user surely has. */
  readonly ownRoles: readonly string[];
  /** It is about the user without a role. */
  readonly isDirect: boolean;
  readonly via: string | undefined;
}

function concern(
  effects: EffectIndex,
  life: RuleLife,
  { who, before }: AccessQuestion,
  rest: string,
): Candidate | undefined {
  const { line } = life;
  const about = fitsName(line, rest);
  if (about === 'no') return undefined;
  let fit: Fit = 'no';
  let isDirect = false;
  let via: string | undefined;
  const roles: string[] = [];
  const ownRoles: string[] = [];
  for (const grantee of line.grantees) {
    const one = fitsGrantee(effects, grantee, who, before);
    if (one === 'no') continue;
    if (one === 'yes' && fit !== 'yes') via = grantee.kind === 'user' ? undefined : grantee.name;
    fit = best(fit, one);
    if (grantee.kind !== 'role') isDirect = true;
    else {
      roles.push(grantee.name);
      if (one === 'yes') ownRoles.push(grantee.name);
    }
  }
  if (fit === 'no') return undefined;
  return { life, fit: about === 'yes' ? fit : 'maybe', roles, ownRoles, isDirect, via };
}

function best(one: Fit, other: Fit): Fit {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'maybe' ? one : other;
}

/** Whether a line is about a resource. */
function fitsName({ mask, isOpen }: RuleLine, rest: string): Fit {
  if (mask === rest || mask === '-') return 'yes';
  return isOpen || hasOpening(rest) ? 'maybe' : fitsMask(mask, rest);
}

function fitsGrantee(effects: EffectIndex, { kind, name }: RuleGrantee, who: string, before: number | undefined): Fit {
  if (kind === 'everybody') return 'yes';
  // Of somebody of whom nothing is known only what everybody has is told.
  if (who === '*') return 'no';
  if (kind === 'uid') return 'maybe';
  if (kind === 'user') return fitsUser(name, who);
  return isInRole(effects, name, who, before);
}

/** What comes of the lines with one role, or without any. */
interface Verdict {
  readonly isAllowed: boolean;
  readonly certain: boolean;
  readonly by: Candidate | undefined;
}

/** One rule set is not asked with more roles than these. */
const mostRoles = 100;

/** @param hasOther tells whether the user has a role that is none of some */
function decide(
  candidates: readonly Candidate[],
  asked: readonly string[],
  hasOther: (roles: readonly string[]) => boolean,
): Holding {
  const sorted = candidates.toSorted(compareCandidates);
  const all = new Set(sorted.flatMap((one) => one.roles));
  const roles = [...all].slice(0, mostRoles);
  const own = new Set(sorted.flatMap((one) => one.ownRoles).slice(0, mostRoles));
  const allowed = new Set<string>();
  const conditions = new Set<string>();
  let certain = all.size <= mostRoles;
  let by: Candidate | undefined;
  for (const service of asked) {
    const verdict = verdictOf(sorted, service, roles, own, hasOther);
    certain &&= verdict.certain;
    // What gives something is told before what refuses something.
    if (verdict.by && (!by || (verdict.isAllowed && allowed.size === 0))) by = verdict.by;
    if (verdict.isAllowed) allowed.add(service);
  }
  for (const { life, fit } of sorted) {
    const { condition, allows } = life.line;
    if (condition !== '' && fit === 'yes' && [...allows].some((one) => !allowed.has(one))) conditions.add(condition);
  }
  return {
    allowed,
    ...(by && { by: by.life.command }),
    ...(by?.via !== undefined && { via: by.via }),
    certain,
    conditions: [...conditions],
  };
}

/** The lines are asked with each role of the user until one gives access; the user may have roles of which the deck says nothing. */
function verdictOf(
  sorted: readonly Candidate[],
  service: string,
  roles: readonly string[],
  own: ReadonlySet<string>,
  hasOther: (roles: readonly string[]) => boolean,
): Verdict {
  const without = verdictWith(sorted, service, undefined);
  if (roles.length === 0) return without;
  const owned = [...own].map((role) => verdictWith(sorted, service, role));
  const given = owned.find((one) => one.isAllowed && one.certain) ?? owned.find((one) => one.isAllowed);
  if (given) return given;
  if (owned.length > 0 && without.isAllowed && hasOther(roles)) return without;
  const all = [without, ...roles.map((role) => verdictWith(sorted, service, role))];
  const [first] = owned;
  const told = first ?? without;
  return { ...told, certain: all.every((one) => one.certain && one.isAllowed === told.isAllowed) };
}

/** @param role the role with which the lines are asked; undefined for none */
function verdictWith(sorted: readonly Candidate[], service: string, role: string | undefined): Verdict {
  const asked = sorted.filter(
    ({ life, isDirect, roles }) =>
      (isDirect || (role !== undefined && roles.includes(role))) &&
      (!life.line.isKnown || life.line.decides.has(service)),
  );
  const decisive = asked.find(({ life, fit }) => fit === 'yes' && life.line.isKnown && life.line.condition === '');
  const isAllowed = decisive?.life.line.allows.has(service) === true;
  const certain = asked.every((one) => one === decisive || !mayDecideOtherwise(one, decisive, service, isAllowed));
  return { isAllowed, certain, by: decisive };
}

/** True for a line that may come before the deciding one, or be about the user, and then gives another answer. */
function mayDecideOtherwise(
  one: Candidate,
  decisive: Candidate | undefined,
  service: string,
  isAllowed: boolean,
): boolean {
  const { line, isUnsorted } = one.life;
  if (decisive) {
    const isUnordered = isUnsorted || decisive.life.isUnsorted;
    // Volumes are asked before users, so a condition may come first for the same names.
    const order =
      line.condition === ''
        ? compareCandidates(one, decisive)
        : compareMasks(one.life.line.mask, decisive.life.line.mask);
    if (!isUnordered && order > 0) return false;
  }
  if (!line.isKnown) return true;
  const gives = line.allows.has(service);
  // What is allowed under a condition is told as such.
  return line.condition === '' || one.fit === 'maybe' ? gives !== isAllowed : !gives && isAllowed;
}

/** As the compiler sorts lines: by the mask, then users and UID masks before roles, everybody last. */
function compareCandidates(one: Candidate, other: Candidate): number {
  return compareMasks(one.life.line.mask, other.life.line.mask) || rankOf(one) - rankOf(other);
}

const ranks: Readonly<Record<RuleGrantee['kind'], number>> = { user: 0, uid: 0, role: 1, everybody: 2 };

function rankOf({ life }: Candidate): number {
  return Math.min(...life.line.grantees.map(({ kind }) => ranks[kind]));
}

import type { BoundCommand } from '../../../bind/types.ts';
import type { AcfSetting } from '../../../deck/state.ts';
import type { CommandText } from '../../../deck/types.ts';
import { type DeckGrant, deckGrants } from '../../../effect/grants.ts';
import type { StoredKind } from '../../../effect/acf2/storage.ts';
import { identityOf } from '../../../effect/types.ts';
import { namesRole } from '../../../zowe/audit/index.ts';
import { productClass } from '../../../zowe/audit/class-name.ts';
import { commandsFor } from '../../../zowe/commands.ts';
import type { ZoweNameId } from '../../../zowe/name-ids.ts';
import { identityIn, spelling } from '../../../zowe/names.ts';
import type { ZoweCommand, ZowePermission, ZoweRequirement } from '../../../zowe/types.ts';
import type { Analysis } from '../../analysis.ts';
import { creationOf } from '../../creations.ts';
import { type Addition, behind, fits, type Pending, type Plan, type Span } from './plan.ts';
import { atEnd, beforeCommand, behindCommand, type InsertionPlace } from './place.ts';
import { choiceOf, choices, isSameSetting, restoring, settingNamed } from './session.ts';
import { type Marks, type SectionCommands, verbs } from './section-commands.ts';
import { type InsertionTarget, once } from './target.ts';

/** Whom a line of rule text names for a user. */
export interface AcfWho {
  readonly by: 'ROLE' | 'UID' | 'USER';
  readonly identity: string;
  readonly text: string;
}

/** The commands of ACF2 for a requirement that the deck lacks; undefined when nobody can say what they are. */
export function acf2Commands(plan: Plan, requirement: ZoweRequirement): ZoweCommand[] | undefined {
  if (requirement.kind === 'permission') return permission(plan, requirement);
  if (requirement.kind === 'role') return roleCommands(plan, requirement.role, commandsFor(requirement, 'acf2'));
  return commandsFor(requirement, 'acf2').filter(
    (command) => command.does !== 'create' || !isInserted(plan, requirement, command),
  );
}

function permission(plan: Plan, requirement: ZowePermission): ZoweCommand[] | undefined {
  if (requirement.className === 'DATASET') return [...commandsFor(requirement, 'acf2')];
  const who = whoFor(plan, requirement);
  if (!who) return undefined;
  const usual = productType(requirement);
  // A deck that maps the class to a type of its own has the rules there.
  const type = productClass(plan.target.analysis.effects, 'acf2', requirement.className);
  const typed = (word: string): string => word.replace(`(${usual})`, `(${type})`);
  return commandsFor(requirement, 'acf2', { by: who.by }).map((command) => ({
    ...command,
    ...(command.setting !== undefined && { setting: typed(command.setting) }),
    words: command.words.map((word) =>
      command.does === 'refresh' ? typed(word) : renamed(word, `${who.by}(${who.text})`),
    ),
  }));
}

/** The type in the commands of a permission. */
function productType(requirement: ZowePermission): string {
  const setting = commandsFor(requirement, 'acf2')[0]?.setting ?? '';
  return /\((\w{1,24})\)/u.exec(setting)?.[1] ?? '';
}

/** A role that the deck has is changed, not inserted; who belongs to it already is left out. */
function roleCommands(plan: Plan, role: ZoweNameId, commands: readonly ZoweCommand[]): ZoweCommand[] {
  const { analysis, names } = plan.target;
  const { identity } = names[role];
  const known = boundIn(plan, roleRecords, '').filter((one) => isRoleOf(one, identity));
  const exists = creationOf(analysis, 'acf2', identity, 'role') ?? known[0];
  if (!exists) return [...commands];
  const members = new Set(known.flatMap(membersOf));
  return commands.flatMap((command): ZoweCommand[] => {
    if (command.does === 'refresh') return [command];
    const include = command.words.find((word) => word.startsWith('INCLUDE('));
    const member = include && identityIn(/\(([^()]{0,99})\)/u.exec(include)?.[1] ?? '', names);
    if (include === undefined || member === undefined || members.has(member)) return [];
    return [{ ...command, does: 'grant', words: ['CHANGE', `{${role}}`, include, 'ADD'] }];
  });
}

/** The commands about roles. */
const roleRecords: Marks = (bound) => (bound?.spec?.record?.setting === 'XREF(ROL)' ? [''] : []);

function boundIn({ target: { analysis, commands } }: Plan, marks: Marks, mark: string): BoundCommand[] {
  return commands.of(marks, mark).flatMap((text) => analysis.bound.get(text) ?? []);
}

function isRoleOf({ spec, positionals }: BoundCommand, identity: string): boolean {
  const [name] = positionals[0] ?? [];
  return (
    (spec?.name === 'INSERT' || spec?.name === 'CHANGE') &&
    spec.record?.setting === 'XREF(ROL)' &&
    name !== undefined &&
    identityOf(name) === identity
  );
}

function membersOf({ operands }: BoundCommand): string[] {
  return operands.flatMap(({ spec, values }) => (spec?.name === 'INCLUDE' ? values.map(identityOf) : []));
}

/** True when the deck inserts the record already. */
function isInserted({ target }: Plan, requirement: ZoweRequirement, { setting }: ZoweCommand): boolean {
  const id =
    requirement.kind === 'user' ? requirement.user : requirement.kind === 'group' ? requirement.group : undefined;
  if (id === undefined || setting === undefined) return false;
  const wanted = settingNamed(setting);
  return target.commands
    .of(inserted, target.names[id].identity)
    .some(({ before: { setting: own } }) => isAlike(own, wanted));
}

/** The INSERTs by what they insert. */
const inserted: Marks = (bound) =>
  bound?.spec?.name === 'INSERT' ? new Set(bound.positionals[0]?.map(identityOf) ?? []) : [];

/** Logonids are worked on without a SET, too. */
function isAlike(a: AcfSetting | undefined, b: AcfSetting): boolean {
  return isSameSetting(a, b) || (b.name === 'LID' && (a?.name === 'ACF' || a?.name === 'LID'));
}

/**
 * Whom to name in a line: what the lines of the rule set name, since one made of UID() takes no ROLE(); else what the deck
 * names elsewhere. Undefined for a rule set of UID() in which nobody can tell what the UID of the user is.
 */
export function whoFor(plan: Plan, { grantee, className, resource }: ZowePermission): AcfWho | undefined {
  const { analysis, names, section } = plan.target;
  const name = names[grantee];
  if (name.identity === '' || name.identity === '*') return undefined;
  const type = productClass(analysis.effects, 'acf2', className);
  const [key = ''] = (identityIn(resource, names) ?? resource).split('.');
  const kinds = new Set<string>();
  let saidByUid = false;
  const ofKey = once(plan.target, `key of ${type}`, () => grantsByKey(analysis, type));
  for (const { kind, who } of ofKey.get(key) ?? []) {
    kinds.add(kind);
    saidByUid ||= kind === 'uid' && who === name.identity;
  }
  const own = spelling(name, grantee, section.frame);
  const isOfUids = (kinds.has('uid') || kinds.has('everybody')) && !kinds.has('role') && !kinds.has('user');
  if (isOfUids) return saidByUid ? { by: 'UID', identity: name.identity, text: own } : undefined;
  return roleWith(plan, grantee) ?? { by: 'USER', identity: name.identity, text: own };
}

/** What the rule sets of a type grant, by their keys. */
function grantsByKey({ effects }: Analysis, className: string): Map<string, DeckGrant[]> {
  const found = new Map<string, DeckGrant[]>();
  for (const grant of deckGrants(effects, 'acf2', { className })) {
    if (grant.ended) continue;
    const [key = ''] = grant.resource.split('.', 1);
    const known = found.get(key);
    if (known) known.push(grant);
    else found.set(key, [grant]);
  }
  return found;
}

/** The role that holds a user of a started task: that of the started tasks, or another one that the deck puts it into. */
function roleWith(plan: Plan, grantee: ZoweNameId): AcfWho | undefined {
  const { analysis, names, section } = plan.target;
  if (grantee !== 'server' && grantee !== 'zis') return undefined;
  const { identity } = names.stcGroup;
  const stc = { by: 'ROLE', identity, text: spelling(names.stcGroup, 'stcGroup', section.frame) } as const;
  if (plan.makesRole(identity)) return stc;
  const roles = boundIn(plan, roleRecords, '').filter((one) => membersOf(one).length > 0);
  if (roles.some((one) => isRoleOf(one, identity))) return stc;
  const other = roles.find((one) => membersOf(one).includes(names[grantee].identity))?.positionals[0]?.[0];
  if (other) return { by: 'ROLE', identity: identityOf(other), text: other.text };
  return once(plan.target, 'role named', () => namesRole(analysis.effects, names)) ? stc : undefined;
}

/** Commands under one setting, and what makes them take effect. */
interface Segment {
  readonly setting: string;
  readonly body: Pending[];
  readonly closing: Pending[];
}

function segmentsOf(pending: readonly Pending[]): Segment[] {
  const segments: Segment[] = [];
  for (const one of pending) {
    const { setting, does } = one.command;
    const last = segments.at(-1);
    if (does === 'refresh' || setting === undefined) last?.closing.push(one);
    else if (last?.setting === setting && last.closing.length === 0) last.body.push(one);
    else segments.push({ setting, body: [one], closing: [] });
  }
  return segments;
}

/** Where the commands of a requirement go in a section of ACF2; undefined when they cannot be put in. */
export function planAcf2(
  plan: Plan,
  requirement: ZoweRequirement,
  pending: readonly Pending[],
): Addition[] | undefined {
  const segments = segmentsOf(pending);
  if (segments.length === 0) return undefined;
  const makes = madeBy(requirement);
  const body = segments.flatMap((segment) => segment.body);
  const span = spanOf(plan, requirement, body, makes);
  if (span.from > plan.target.section.frame.range.end) return undefined;
  if (body.every((one) => plan.has(one, span.from))) return undefined;
  const additions: Addition[] = [];
  let { from } = span;
  for (const [index, segment] of segments.entries()) {
    const place = placeOf(plan, segment, { from, to: span.to });
    if (!place) return undefined;
    from = place.offset;
    const part = {
      group: segment.setting,
      setting: segment.setting,
      comments: index === 0 ? plan.comments(requirement, body) : [],
      commands: segment.body.map(({ text }) => text),
      closing: segment.closing.map(({ text }) => text),
    };
    additions.push({ place, part, makes });
  }
  return additions;
}

function madeBy(requirement: ZoweRequirement): ZoweNameId[] {
  switch (requirement.kind) {
    case 'user':
      return [requirement.user];
    case 'group':
      return [requirement.group];
    case 'role':
      return [requirement.role];
    default:
      return [];
  }
}

function spanOf(
  plan: Plan,
  requirement: ZoweRequirement,
  body: readonly Pending[],
  makes: readonly ZoweNameId[],
): Span {
  const { analysis, names, commands } = plan.target;
  const { subjects } = analysis.effects;
  let { from } = plan.needs(body, requirement.kind === 'role' ? [] : makes);
  for (const { command, words } of body) {
    const [, type] = /^RESOURCE\((\w+)\)$/u.exec(command.setting ?? '') ?? [];
    if (words[0] !== 'RECKEY') continue;
    // What replaces the rule set, takes it away or takes lines out of it comes first.
    for (const note of subjects.history('ruleSet', `${type ?? ''} ${words[1] ?? ''}`)?.notes ?? []) {
      if (note.what === 'add') continue;
      const { text } = note.command;
      const store =
        note.what === 'text' ? commands.first(verbs, 'STORE', (one) => one.text.start > text.start) : undefined;
      from = Math.max(from, behind(store?.text ?? text));
    }
  }
  for (const id of makes) {
    const { identity } = names[id];
    const keys = [
      `LID ${identity}`,
      `PROFILE(USER) DIV(OMVS) ${identity}`,
      `PROFILE(GROUP) DIV(OMVS) ${identity}`,
      `XREF(ROL) ${identity}`,
    ];
    for (const key of keys) {
      for (const note of subjects.history('acfRecord', key)?.notes ?? [])
        if (note.what === 'delete') from = Math.max(from, behind(note.command.text));
    }
  }
  const uses = requirement.kind === 'user' ? (plan.firstUse(requirement.user)?.start ?? Infinity) : Infinity;
  return { from, to: uses < from ? Infinity : uses };
}

function placeOf(plan: Plan, segment: Segment, span: Span): InsertionPlace | undefined {
  const setting = settingNamed(segment.setting);
  for (const place of candidates(plan, segment, setting, span)) {
    if (fits(place, span) && takes(plan, place, setting)) return place;
  }
  return undefined;
}

/** True when commands under a setting may stand at a place, and those behind it find the one they had. */
function takes({ target }: Plan, place: InsertionPlace, setting: AcfSetting): boolean {
  const end = endOfSession(target.commands);
  return (
    (end === undefined || place.offset <= end.text.start) &&
    place.next?.form !== 'ruleEntry' &&
    place.next?.form !== 'ruleControl' &&
    !isStore(target, place.next) &&
    restoring(target, place.setting, setting, place.next) !== undefined
  );
}

/** STORE keeps what was compiled right before it. */
function isStore({ commands }: InsertionTarget, next: CommandText | undefined): boolean {
  const command = next && commands.at(next.start);
  return command?.text === next && command?.spec?.name === 'STORE';
}

function* candidates(
  plan: Plan,
  { body, closing }: Segment,
  setting: AcfSetting,
  { to }: Span,
): Generator<InsertionPlace | undefined> {
  const { target } = plan;
  const { commands } = target;
  for (const renewal of renewalsLike(plan, closing[0])) {
    if (isSameSetting(renewal.before.setting, setting)) yield beforeCommand(target, renewal, 'renewal');
  }
  const isGrant = body.every(({ words }) => words[0] === 'RECKEY');
  if (!isGrant) {
    const verb = body[0]?.words[0] ?? '';
    const like = commands.last(underSetting, `${verb} ${keyOf(setting)}`, to, ({ text }) =>
      isAlike(text.before.setting, setting),
    );
    if (like) yield* behindCommand(target, like.text);
    const use = commands.at(to);
    yield use && beforeSetting(plan, use);
  }
  const end = endOfSession(commands);
  yield end && beforeCommand(target, end.text, 'last');
  yield atEnd(target);
}

/** The commands by verb and setting. */
const underSetting: Marks = (bound) => {
  const setting = bound?.text.before.setting;
  return bound?.spec && setting ? [`${bound.spec.name} ${keyOf(setting)}`] : [];
};

/** By what the commands of a section are looked for. */
export const acf2Marks: readonly Marks[] = [roleRecords, inserted, underSetting, choices];

/** One for all that are alike. */
function keyOf(setting: AcfSetting): string {
  return setting.name === 'ACF' || setting.name === 'LID' ? 'LID' : choiceOf(setting);
}

/** Before a command and the SET right above it. */
function beforeSetting({ target }: Plan, use: BoundCommand): InsertionPlace | undefined {
  const above = target.commands.above(use.text);
  return beforeCommand(target, above?.spec?.name === 'SET' ? above.text : use.text, 'paragraph');
}

/** The renewals of the same, the last one first. */
function renewalsLike({ target }: Plan, pending: Pending | undefined): CommandText[] {
  const subject = pending && renewed(pending.words.join(' '));
  if (!subject) return [];
  const { storage } = target.analysis.effects;
  const { range } = target.section.frame;
  return once(target, `renewals ${subject.kind} ${subject.name}`, () =>
    storage
      .renewals(subject.kind)
      .filter(
        ({ name, command: { text } }) => name === subject.name && text.start >= range.start && text.start < range.end,
      )
      .map(({ command }) => command.text)
      .sort((a, b) => b.start - a.start),
  );
}

/** What a command of the operator renews: `F ACF2,REBUILD(GRP),CLASS(P)`. */
function renewed(command: string): { readonly kind: StoredKind; readonly name: string } | undefined {
  const [, verb, first] = /^F ACF2,(\w+)(?:\((\w+)\)|,TYPE\((\w+)\))?/u.exec(command) ?? [];
  const [, type] = /,TYPE\((\w{1,8})\)/u.exec(command) ?? [];
  if (verb === 'REBUILD' && first !== undefined)
    return { kind: command.includes(',CLASS(P)') ? 'P' : 'R', name: first };
  if (verb === 'REFRESH' && first !== undefined) return { kind: 'GSO', name: first };
  if (verb === 'NEWXREF' && type !== undefined) return { kind: 'X', name: type };
  return undefined;
}

/** The END that ends the last session of a section. */
function endOfSession(commands: SectionCommands): BoundCommand | undefined {
  const end = commands.last(verbs, 'END');
  if (end?.text.before.reading !== 'session') return undefined;
  const again = ['ACF', 'SET'].some((verb) => (commands.last(verbs, verb)?.text.start ?? 0) > end.text.start);
  return again ? undefined : end;
}

/** Puts the way a user is named in the place of `ROLE({stcGroup})` and its like. */
function renamed(word: string, by: string): string {
  for (const way of ['ROLE({', 'USER({', 'UID({']) {
    const start = word.indexOf(way);
    const end = start < 0 ? -1 : word.indexOf('})', start);
    if (end >= 0) return word.slice(0, start) + by + word.slice(end + 2);
  }
  return word;
}

import { operandsNamed } from '../../../bind/query.ts';
import type { BoundCommand } from '../../../bind/types.ts';
import type { CommandText } from '../../../deck/types.ts';
import { profileFor } from '../../../effect/access.ts';
import { isGenericName } from '../../../catalog/racf/generic-name.ts';
import type { EffectIndex } from '../../../effect/index.ts';
import { commandsFor } from '../../../zowe/commands.ts';
import type { ZoweNameId } from '../../../zowe/name-ids.ts';
import type { ZoweCommand, ZoweRequirement } from '../../../zowe/types.ts';
import { type Addition, behind, fits, type Pending, type Plan, type Span } from './plan.ts';
import { atEnd, beforeCommand, behindCommand, type InsertionPlace } from './place.ts';
import { foremost, hindmost, type SectionCommands, verbs, withOperand } from './section-commands.ts';

/** A profile that a requirement is about. */
interface Profile {
  readonly className: string;
  /** In upper case. */
  readonly name: string;
}

/** The RACF commands of a requirement that the deck lacks. */
export function racfCommands(plan: Plan, requirement: ZoweRequirement): ZoweCommand[] {
  const { effects } = plan.target.analysis;
  return commandsFor(requirement, 'racf').flatMap((command): ZoweCommand[] => {
    if (command.does === 'create') return amended(plan, requirement, command);
    if (command.does === 'activate') return isActivated(effects, command) ? [] : [command];
    if (command.does !== 'define') return [command];
    const profile = profileIn(plan, [command]);
    if (!profile) return [command];
    const { className, name } = profile;
    const history = profileFor(effects, className, name);
    if (history?.name === name) {
      const last = history.effects.findLast(({ kind }) => kind === 'define' || kind === 'delete');
      // A profile that the deck permits to others, and does not define, is there before.
      const isThere = last ? last.kind === 'define' : requirement.kind === 'permission';
      return isThere ? [] : [command];
    }
    // Whoever the generic profile lets in keeps the access.
    const from = history && !isGenericName(name) ? [`FROM(${history.name})`] : [];
    return [{ ...command, words: [...command.words, ...from] }];
  });
}

/** A user or group that the deck creates gets what it lacks by ALTUSER or ALTGROUP. */
function amended(plan: Plan, requirement: ZoweRequirement, command: ZoweCommand): ZoweCommand[] {
  const [verb = '', subject = '', ...operands] = command.words;
  const id =
    requirement.kind === 'user' ? requirement.user : requirement.kind === 'group' ? requirement.group : undefined;
  const { analysis, names } = plan.target;
  const history = id === undefined ? [] : (analysis.effects.principalHistory(names[id].identity)?.effects ?? []);
  const last = history.at(-1);
  if (!last || last.kind === 'gone') return [command];
  const segment = segmentOf(operands);
  return segment.length > 0 ? [{ ...command, words: [verb.replace('ADD', 'ALT'), subject, ...segment] }] : [];
}

/** The words from `OMVS(` to its closing parenthesis. */
function segmentOf(words: readonly string[]): string[] {
  const from = words.findIndex((word) => word.startsWith('OMVS('));
  if (from < 0) return [];
  let depth = 0;
  const to = words.findIndex((word, index) => {
    if (index < from) return false;
    depth += word.split('(').length - word.split(')').length;
    return depth <= 0;
  });
  return words.slice(from, to < 0 ? undefined : to + 1);
}

function isActivated(effects: EffectIndex, { words }: ZoweCommand): boolean {
  const settings = words.flatMap((word) => {
    const [, option, className] = /^(CLASSACT|RACLIST|GENERIC)\((\w+)\)$/u.exec(word) ?? [];
    return option !== undefined && className !== undefined ? [{ option, className }] : [];
  });
  return settings.every(({ option, className }) =>
    effects.classHistory(className).hasOption((one) => one.option === option && one.on && !one.refresh),
  );
}

/** The profile that commands define or grant. */
export function profileIn(plan: Plan, commands: readonly ZoweCommand[]): Profile | undefined {
  const pending = plan.pending(commands) ?? [];
  for (const { words } of pending) {
    const [verb, first = '', second = ''] = words;
    if (verb === 'RDEFINE') return { className: first, name: second };
    if (verb === 'ADDSD') return { className: 'DATASET', name: unquoted(first) };
    if (verb === 'PERMIT') {
      const [, className = 'DATASET'] = /\bCLASS\((\w{1,8})\)/u.exec(words.join(' ')) ?? [];
      return { className, name: unquoted(first) };
    }
  }
  return undefined;
}

function unquoted(name: string): string {
  return name.replace(/^'(.*)'$/u, '$1');
}

/** Where the commands of a requirement go in a RACF section; undefined when they cannot be put in. */
export function planRacf(
  plan: Plan,
  requirement: ZoweRequirement,
  pending: readonly Pending[],
): Addition[] | undefined {
  const body = pending.filter(({ command }) => command.does !== 'refresh');
  const closing = pending.filter(({ command }) => command.does === 'refresh');
  const makes = madeBy(requirement);
  const span = spanOf(plan, requirement, body, makes);
  if (body.length === 0 || body.every((one) => plan.has(one, span.from))) return undefined;
  const place = placeOf(plan, requirement, body, closing, span);
  if (!place) return undefined;
  const part = {
    group: closing.map(({ words }) => words.join(' ')).join(' ') || requirement.kind,
    comments: plan.comments(requirement, body),
    commands: body.map(({ text }) => text),
    closing: closing.map(({ text }) => text),
  };
  const isClass = requirement.kind === 'definition' && requirement.className === classes;
  return [{ place, part, makes, ...(isClass && { className: requirement.resource.toUpperCase() }) }];
}

/** The profiles of this class are classes. */
const classes = 'CDT';

function madeBy(requirement: ZoweRequirement): ZoweNameId[] {
  if (requirement.kind === 'user') return [requirement.user];
  return requirement.kind === 'group' ? [requirement.group] : [];
}

/** Behind whatever is done to the profile, to the users and groups named, and to their memberships. */
function spanOf(
  plan: Plan,
  requirement: ZoweRequirement,
  body: readonly Pending[],
  makes: readonly ZoweNameId[],
): Span {
  const { effects } = plan.target.analysis;
  const { names } = plan.target;
  const commands = body.map(({ command }) => command);
  const profile = profileIn(plan, commands);
  let { from } = plan.needs(body, makes);
  const touch = (touching: readonly { readonly command: BoundCommand }[]): void => {
    for (const { command } of touching) from = Math.max(from, behind(command.text));
  };
  const done = (profile && effects.profile(profile.className, profile.name)?.effects) ?? [];
  const [first] = done;
  if (requirement.kind === 'definition' && first && done.every(({ kind }) => kind === 'permit')) {
    return { from: 0, to: first.command.text.start };
  }
  touch(done);
  if (requirement.kind === 'class') {
    const { className } = requirement;
    touch(effects.profile(classes, className)?.effects ?? []);
    const made = plan.classes.get(className);
    if (made !== undefined) return { from: made, to: Infinity };
  }
  if (requirement.kind === 'membership') {
    const { identity } = names[requirement.user];
    touch(effects.connectionsOf(identity));
  }
  for (const id of makes) {
    const history = effects.principalHistory(names[id].identity);
    touch(history?.effects ?? []);
  }
  const uses = makes.flatMap((id) => (plan.madeAt(id) > 0 ? [] : (plan.firstUse(id)?.start ?? [])));
  return { from, to: Math.min(Infinity, ...uses) };
}

function placeOf(
  plan: Plan,
  requirement: ZoweRequirement,
  body: readonly Pending[],
  closing: readonly Pending[],
  span: Span,
): InsertionPlace | undefined {
  if (span.from > plan.target.section.frame.range.end) return undefined;
  for (const place of candidates(plan, requirement, body, closing, span)) if (fits(place, span)) return place;
  return undefined;
}

function* candidates(
  plan: Plan,
  requirement: ZoweRequirement,
  body: readonly Pending[],
  closing: readonly Pending[],
  { to }: Span,
): Generator<InsertionPlace | undefined> {
  const { target } = plan;
  const { commands } = target;
  const behindIt = (found: BoundCommand | undefined): Iterable<InsertionPlace | undefined> =>
    found ? behindCommand(target, found.text) : [];
  const last = (one: string, before?: number): BoundCommand | undefined => commands.last(verbs, one, before);
  const firstWork = (): BoundCommand | undefined => foremost(work.map((one) => commands.first(verbs, one)));
  const before = (command: CommandText | undefined): InsertionPlace | undefined =>
    command && (beforeCommand(target, command, 'paragraph') ?? beforeCommand(target, command, 'renewal'));
  const verb = body[0]?.words[0] ?? '';
  const kind = body[0]?.command.does;
  if (kind === 'activate') {
    yield* behindIt(commands.last(withOperand, 'SETROPTS CLASSACT'));
    yield before(firstWork()?.text);
  }
  if (kind === 'create') {
    yield* behindIt(last(verb, to));
    yield* behindIt(hindmost([last('ADDGROUP', to), last('ADDUSER', to)]));
    yield before(commands.at(to)?.text);
    yield before(firstWork()?.text);
  }
  if (requirement.kind === 'membership') {
    for (const one of ['CONNECT', 'ADDUSER', 'ADDGROUP']) yield* behindIt(last(one));
  }
  if (requirement.kind === 'definition') yield before(commands.at(to)?.text);
  const [refresh] = closing;
  if (refresh) {
    const found = refreshes(commands, refresh);
    yield found && beforeCommand(target, found.text, 'renewal');
  }
  if (!refresh && kind !== 'activate' && kind !== 'create') yield* behindIt(last(verb));
  yield* endOf(plan);
}

/** Before a final PROFILE, since decks end in it so that the step ends with return code 0; else at the very end. */
export function* endOf({ target }: Plan): Generator<InsertionPlace | undefined> {
  const last = target.commands.final;
  if (last?.spec?.name === 'PROFILE') yield beforeCommand(target, last.text, 'last');
  yield atEnd(target);
}

/** Defines or permits. */
const work = ['RDEFINE', 'PERMIT', 'ADDSD', 'CONNECT', 'ADDUSER', 'ADDGROUP'];

/** The last command that refreshes the same. */
function refreshes(commands: SectionCommands, { words }: Pending): BoundCommand | undefined {
  const [, option = '', className = ''] = /^(\w+)\((\w+)\)$/u.exec(words[1] ?? '') ?? [];
  return commands.last(withOperand, 'SETROPTS REFRESH', undefined, (command) =>
    operandsNamed(command, option).some(({ values }) => values.some(({ value }) => value?.toUpperCase() === className)),
  );
}

import { nameOf, operandNamed } from '../../../bind/query.ts';
import type { BoundCommand } from '../../../bind/types.ts';
import { targetOf } from '../../../effect/tss/target.ts';
import { identityOf } from '../../../effect/types.ts';
import { commandsFor } from '../../../zowe/commands.ts';
import type { ZoweNameId } from '../../../zowe/name-ids.ts';
import type { ZoweCommand, ZoweRequirement } from '../../../zowe/types.ts';
import { type Addition, behind, fits, type Pending, type Plan, type Span } from './plan.ts';
import { beforeCommand, behindCommand, type InsertionPlace } from './place.ts';
import { once } from './target.ts';
import { endOf } from './racf.ts';

/** A resource in the parentheses of its class. */
interface Resource {
  readonly className: string;
  readonly name: string;
}

/** The commands of Top Secret for a requirement that the deck lacks: no second owner, and no second ACID. */
export function tssCommands(plan: Plan, requirement: ZoweRequirement): ZoweCommand[] {
  const { analysis, names } = plan.target;
  const commands = commandsFor(requirement, 'tss').filter((command) => {
    if (command.does === 'own') {
      const owned = resourceIn(plan, command);
      return !owned || !analysis.effects.ownership.covers(owned.className, owned.name);
    }
    if (command.does !== 'create' || !command.words.join(' ').startsWith('TSS CREATE(')) return true;
    const [id] = madeBy(requirement);
    return id === undefined || !isCreated(plan, names[id].identity);
  });
  return commands.map((command) => inOwnWords(plan, command));
}

/** `ADD` or `PER` where the deck mostly writes so. */
function inOwnWords({ target }: Plan, command: ZoweCommand): ZoweCommand {
  const [verb = '', first = '', ...rest] = command.words;
  const [, name] = /^(ADDTO|PERMIT)\(/u.exec(first) ?? [];
  if (name === undefined) return command;
  const own = once(target, name, () => usualWord(target.bound, name));
  return { ...command, words: [verb, own + first.slice(name.length), ...rest] };
}

/** How the commands of a section mostly write a function. */
function usualWord(bound: readonly BoundCommand[], name: string): string {
  const counts = new Map<string, number>();
  for (const { spec, operands } of bound) {
    const word = spec?.name === name ? operands[0]?.word : undefined;
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number]>((best, one) => (one[1] > best[1] ? one : best), [name, 0])[0];
}

function isCreated({ target }: Plan, identity: string): boolean {
  return target.bound.some((command) => {
    const value = command.spec?.name === 'CREATE' ? targetOf(command) : undefined;
    return value !== undefined && identityOf(value) === identity;
  });
}

/** The resource that a command permits, or gives an owner. */
export function resourceIn(plan: Plan, command: ZoweCommand): Resource | undefined {
  const words = plan.pending([command])?.[0]?.words ?? [];
  for (const word of words.slice(2)) {
    const [, className = '', name = ''] = /^(\w+)\((.*)\)$/u.exec(word) ?? [];
    if (className !== '' && className !== 'ACCESS') return { className, name: name.toUpperCase() };
  }
  return undefined;
}

function madeBy(requirement: ZoweRequirement): ZoweNameId[] {
  if (requirement.kind === 'user') return [requirement.user];
  return requirement.kind === 'group' ? [requirement.group] : [];
}

/** Where the commands of a requirement go in a section of Top Secret; undefined when they cannot be put in. */
export function planTss(plan: Plan, requirement: ZoweRequirement, pending: readonly Pending[]): Addition[] | undefined {
  const body = pending.filter(({ command }) => command.does !== 'refresh');
  if (body.length === 0) return undefined;
  const makes = madeBy(requirement);
  const span = spanOf(plan, body, makes);
  if (span.from > plan.target.section.frame.range.end) return undefined;
  if (body.every((one) => plan.has(one, span.from))) return undefined;
  const renewals = pending.filter(({ command }) => command.does === 'refresh');
  const owning = ownedBefore(plan, body);
  const rest = owning ? body.filter((one) => one !== owning.own) : body;
  for (const place of rest.length === 0 ? [] : candidates(plan, requirement, rest, span)) {
    if (!fits(place, span)) continue;
    const part = {
      group:
        renewals.map(({ text }) => text).join(' ') ||
        (requirement.kind === 'permission' ? requirement.className : requirement.kind),
      comments: plan.comments(requirement, rest),
      commands: rest.map(({ text }) => text),
      closing: renewals.filter((one) => !plan.has(one, place.offset)).map(({ text }) => text),
    };
    return [...(owning ? [owning.addition] : []), { place, part, makes }];
  }
  return owning && rest.length === 0 ? [owning.addition] : undefined;
}

/** An owner comes before permits of the deck that need it too, apart from the permit it is put in with. */
function ownedBefore(
  plan: Plan,
  body: readonly Pending[],
): { readonly own: Pending; readonly addition: Addition } | undefined {
  const own = body.find(({ command }) => command.does === 'own');
  const owned = own && resourceIn(plan, own.command);
  if (!own || !owned) return undefined;
  const { target } = plan;
  const first = target.bound.find(
    ({ spec, operands }) =>
      spec?.name === 'PERMIT' &&
      operands.some(
        (operand) =>
          operand.spec?.name === owned.className &&
          operand.values.some((value) => nameOf(value)?.startsWith(owned.name) === true),
      ),
  );
  const place =
    first && (beforeCommand(target, first.text, 'paragraph') ?? beforeCommand(target, first.text, 'renewal'));
  if (!place || place.offset < plan.needs([own]).from) return undefined;
  const title = `give ${owned.name} an owner`;
  const part = {
    group: owned.className,
    comments: plan.comments({ title }, [own]),
    commands: [own.text],
    closing: [],
  };
  return { own, addition: { place, part, makes: [] } };
}

/** Behind what makes the ACIDs, gives the resource an owner, and does something to the same permit. */
function spanOf(plan: Plan, body: readonly Pending[], makes: readonly ZoweNameId[]): Span {
  const { analysis } = plan.target;
  const { subjects, ownership } = analysis.effects;
  let { from } = plan.needs(body, makes);
  for (const { command, words } of body) {
    const resource = command.does === 'grant' ? resourceIn(plan, command) : undefined;
    if (!resource) continue;
    const owner = ownership.firstOwner(resource.className, resource.name);
    if (owner) from = Math.max(from, behind(owner.command.text));
    const [, acid = ''] = /^\w+\((.*)\)$/u.exec(words[1] ?? '') ?? [];
    const key = `${acid} ${resource.className} ${resource.name.replace(/\.$/u, '')}`;
    for (const note of subjects.history('permit', key)?.notes ?? []) from = Math.max(from, behind(note.command.text));
  }
  for (const id of makes) {
    const { identity } = plan.target.names[id];
    const gone = subjects.history('acid', identity)?.notes.findLast(({ what }) => what === 'delete');
    from = Math.max(from, plan.madeAt(id), gone ? behind(gone.command.text) : 0);
  }
  const uses = makes.flatMap((id) => (plan.madeAt(id) > 0 ? [] : (plan.firstUse(id)?.start ?? [])));
  return { from, to: Math.min(Infinity, ...uses) };
}

function* candidates(
  plan: Plan,
  requirement: ZoweRequirement,
  body: readonly Pending[],
  { to }: Span,
): Generator<InsertionPlace | undefined> {
  const { target } = plan;
  const { bound } = target;
  const last = (isWanted: (command: BoundCommand) => boolean): Iterable<InsertionPlace | undefined> => {
    const found = bound.findLast((command) => command.text.start < to && isWanted(command));
    return found ? behindCommand(target, found.text) : [];
  };
  const before = (found: BoundCommand | undefined): InsertionPlace | undefined =>
    found && (beforeCommand(target, found.text, 'paragraph') ?? beforeCommand(target, found.text, 'renewal'));
  switch (requirement.kind) {
    case 'user':
    case 'group': {
      const type = requirement.kind.toUpperCase();
      yield* last((one) => isCreation(one) && nameOf(operandNamed(one, 'TYPE')?.values[0]) === type);
      yield* last(isCreation);
      yield before(bound.find(({ text }) => text.start === to));
      yield before(bound.find(({ spec }) => ['PERMIT', 'ADDTO'].includes(spec?.name ?? '')));
      break;
    }
    case 'task':
      yield* last((one) => operandNamed(one, 'PROCNAME') !== undefined && one.spec?.name === 'ADDTO');
      yield* last(isCreation);
      break;
    case 'membership':
    case 'facility':
      yield* last(isCreation);
      break;
    default: {
      const resource = body.map(({ command }) => resourceIn(plan, command)).find((one) => one !== undefined);
      const isOfClass = ({ operands }: BoundCommand): boolean =>
        operands.some(({ spec }) => spec?.name === resource?.className);
      yield* last((one) => one.spec?.name === 'PERMIT' && isOfClass(one));
      yield* last((one) => one.spec?.name === 'ADDTO' && isOfClass(one));
      yield* last(({ spec }) => spec?.name === 'PERMIT');
    }
  }
  yield* endOf(plan);
}

function isCreation({ spec }: BoundCommand): boolean {
  return spec?.name === 'CREATE';
}

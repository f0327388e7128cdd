import { nameOf, operandNamed } from '../../../bind/query.ts';
import type { BoundCommand } from '../../../bind/types.ts';
import { targetOf } from '../../../effect/tss/target.ts';
import { identityOf } from '../../../effect/types.ts';
import { commandsFor } from '../../../zowe/commands.ts';
import type { ZoweNameId } from '../../../zowe/name-ids.ts';
import type { ZoweCommand, ZoweRequirement } from '../../../zowe/types.ts';
import { type Addition, behind, fits, type Pending, type Plan, type Span } from './plan.ts';
import { beforeCommand, behindCommand, type InsertionPlace } from './place.ts';
import { foremost, type Marks, verbs, withOperand } from './section-commands.ts';
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
  const own = target.commands.usual(spellings, (mark) => mark.startsWith(`${name} `))?.slice(name.length + 1) ?? name;
  return { ...command, words: [verb, own + first.slice(name.length), ...rest] };
}

/** How a command writes its function. */
const spellings: Marks = (bound) => {
  const word = bound?.spec && bound.operands[0]?.word;
  return word === undefined ? [] : [`${bound?.spec?.name ?? ''} ${word}`];
};

function isCreated({ target }: Plan, identity: string): boolean {
  return target.commands.of(created, identity).length > 0;
}

/** The CREATEs by what they create. */
const created: Marks = (bound) => {
  const value = bound?.spec?.name === 'CREATE' ? targetOf(bound) : undefined;
  return value ? [identityOf(value)] : [];
};

/** The CREATEs by the type of what they create. */
const createdTypes: Marks = (bound) =>
  bound?.spec?.name === 'CREATE' ? [nameOf(operandNamed(bound, 'TYPE')?.values[0]) ?? ''] : [];

/** The letters by which the beginning of a resource is looked for. */
const headLetters = 3;

/** The permits by class and beginning of a resource. */
const permitted: Marks = (bound) => {
  if (bound?.spec?.name !== 'PERMIT') return [];
  const marks = bound.operands.flatMap(({ spec, values }) =>
    values.map((value) => `${spec?.name ?? ''} ${(nameOf(value) ?? '').slice(0, headLetters)}`),
  );
  return new Set(marks);
};

/** By what the commands of a section are looked for. */
export const tssMarks: readonly Marks[] = [spellings, created, createdTypes, permitted];

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
  const needs = ({ operands }: BoundCommand): boolean =>
    operands.some(
      (operand) =>
        operand.spec?.name === owned.className &&
        operand.values.some((value) => nameOf(value)?.startsWith(owned.name) === true),
    );
  const first =
    owned.name.length < headLetters
      ? target.commands.first(withOperand, `PERMIT ${owned.className}`, needs)
      : target.commands.first(permitted, `${owned.className} ${owned.name.slice(0, headLetters)}`, needs);
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
  const { commands } = target;
  const last = (marks: Marks, mark: string): Iterable<InsertionPlace | undefined> => {
    const found = commands.last(marks, mark, to);
    return found ? behindCommand(target, found.text) : [];
  };
  const before = (found: BoundCommand | undefined): InsertionPlace | undefined =>
    found && (beforeCommand(target, found.text, 'paragraph') ?? beforeCommand(target, found.text, 'renewal'));
  switch (requirement.kind) {
    case 'user':
    case 'group': {
      const type = requirement.kind.toUpperCase();
      yield* last(createdTypes, type);
      yield* last(verbs, 'CREATE');
      yield before(commands.at(to));
      yield before(foremost([commands.first(verbs, 'PERMIT'), commands.first(verbs, 'ADDTO')]));
      break;
    }
    case 'task':
      yield* last(withOperand, 'ADDTO PROCNAME');
      yield* last(verbs, 'CREATE');
      break;
    case 'membership':
    case 'facility':
      yield* last(verbs, 'CREATE');
      break;
    default: {
      const resource = body.map(({ command }) => resourceIn(plan, command)).find((one) => one !== undefined);
      const ofClass = resource?.className ?? '';
      yield* last(withOperand, `PERMIT ${ofClass}`);
      yield* last(withOperand, `ADDTO ${ofClass}`);
      yield* last(verbs, 'PERMIT');
    }
  }
  yield* endOf(plan);
}

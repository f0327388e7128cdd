import { operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { inOrder } from '../../effect/in-order.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { identityOf } from '../../effect/types.ts';
import type { ZoweNames } from '../names.ts';
import type { AuditedDeck, Outcome } from './types.ts';

/**
 * The commands of a deck that make, change or name a user, group or other record, in the order of the deck as far as
 * that matters, but for those that only grant something, of which there may be very many. Those that make it come first.
 * A name with a hole in it is looked for among the commands themselves, as the effects know no such names.
 * @param record what it is: a name of the record in ACF2, such as `PROFILE(GROUP) DIV(OMVS)`
 */
export function* commandsAbout(deck: AuditedDeck, identity: string, record = ''): Generator<BoundCommand> {
  if (hasHole(identity)) yield* deck.withHoles().get(identity) ?? [];
  else {
    yield* made(deck, identity, record);
    yield* mentions(deck, identity);
  }
}

/**
 * What was found of somebody, as long as no command about him comes or goes: there may be as many as the deck has.
 * @param what is looked for, with all that it depends on besides those commands
 */
export function remembered(deck: AuditedDeck, identity: string, what: string, look: () => Outcome): Outcome {
  const [first, ...others] = hasHole(identity) ? [] : statesOf(deck, identity);
  if (!first) return look();
  let memory = memories.get(first);
  if (memory?.others.some((one, at) => one !== others[at]) !== false) {
    memories.set(first, (memory = { others, outcomes: new Map<string, Outcome>() }));
  }
  let outcome = memory.outcomes.get(what);
  if (!outcome) {
    // Names that were asked for while they were typed.
    if (memory.outcomes.size >= mostOutcomes) memory.outcomes.clear();
    memory.outcomes.set(what, (outcome = look()));
  }
  return outcome;
}

/** Outcomes that are kept of one identity. */
const mostOutcomes = 200;

interface Memory {
  readonly others: readonly object[];
  readonly outcomes: Map<string, Outcome>;
}

const memories = new WeakMap<object, Memory>();

function statesOf({ effects, esm }: AuditedDeck, identity: string): readonly object[] {
  const { subjects } = effects;
  if (esm === 'racf') return effects.principalStates(identity);
  if (esm === 'tss') return subjects.statesOf('acid', identity);
  return [...subjects.statesOf('logonid', identity), ...subjects.statesOf('acfRecord', `${groupRecord} ${identity}`)];
}

/** The record of ACF2 that makes a group. */
export const groupRecord = 'PROFILE(GROUP) DIV(OMVS)';

/** The first of them that a test holds for. */
export function firstAbout(
  deck: AuditedDeck,
  identity: string,
  test: (command: BoundCommand) => boolean,
  record = '',
): BoundCommand | undefined {
  for (const command of commandsAbout(deck, identity, record)) if (test(command)) return command;
  return undefined;
}

/** Those that make or change it. */
function* made({ effects, esm }: AuditedDeck, identity: string, record: string): Generator<BoundCommand> {
  const { subjects } = effects;
  const histories =
    esm === 'racf'
      ? [effects.principalHistory(identity)?.effects, effects.connectionsOf(identity)]
      : esm === 'tss'
        ? [subjects.history('acid', identity)?.notes]
        : [
            subjects.history('logonid', identity)?.notes,
            ...(record === '' ? [] : [subjects.history('acfRecord', `${record} ${identity}`)?.notes]),
          ];
  for (const history of histories) for (const { command } of history ?? []) if (!isGrant(command)) yield command;
}

/** Those that only name it. Gone through once, as most are grants and many requirements are about the same few names. */
function mentions(deck: AuditedDeck, identity: string): readonly BoundCommand[] {
  let known = mentioning.get(deck.names);
  if (!known) mentioning.set(deck.names, (known = new Map<string, readonly BoundCommand[]>()));
  let commands = known.get(identity);
  if (!commands) {
    const found = [...namingIn(deck, identity)].filter((one) => !isGrant(one));
    // They come in the order in which they were read, which edits make another than that of the deck.
    known.set(identity, (commands = inOrder(found, ({ text }) => text.start)));
  }
  return commands;
}

/** By the names of a deck, which are found anew when it is looked at anew. */
const mentioning = new WeakMap<ZoweNames, Map<string, readonly BoundCommand[]>>();

function* namingIn({ effects, esm }: AuditedDeck, identity: string): Generator<BoundCommand> {
  const { subjects } = effects;
  if (esm === 'racf') yield* effects.principalHistory(identity)?.mentions ?? [];
  else if (esm === 'tss') for (const { command } of subjects.mentionsOf('acid', identity)) yield command;
  else for (const { command } of subjects.history('logonid', identity)?.mentions ?? []) yield command;
}

function isGrant({ spec }: BoundCommand): boolean {
  return spec !== undefined && granting.has(spec.name);
}

const granting: ReadonlySet<string> = new Set(['PERMIT', 'REVOKE', 'RECKEY']);

/** True for an identity with a hole in it; no name has such characters. */
export function hasHole(identity: string): boolean {
  return /[&{<]/u.test(identity);
}

/** The commands that do not only grant something and whose first values have holes, by the identity of each such value. */
export function commandsWithHoles(commands: Iterable<BoundCommand>): ReadonlyMap<string, readonly BoundCommand[]> {
  const found = new Map<string, BoundCommand[]>();
  for (const command of commands) {
    if (isGrant(command)) continue;
    for (const value of subjectsOf(command)) {
      if (value.value !== undefined) continue;
      const identity = identityOf(value);
      const known = found.get(identity);
      if (known) known.push(command);
      else found.set(identity, [command]);
    }
  }
  return found;
}

/** What a command works on: its positionals; in Top Secret what stands behind the function. */
function subjectsOf(command: BoundCommand): readonly BoundValue[] {
  if (command.esm !== 'tss') return command.positionals.flat();
  const target = targetOf(command);
  // The STC record is about the procedures in it.
  const procedures = operandsNamed(command, 'PROCNAME').flatMap(({ values }) => values);
  return target ? [target, ...procedures] : procedures;
}

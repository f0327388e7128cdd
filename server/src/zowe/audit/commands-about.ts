import { operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { identityOf } from '../../effect/types.ts';
import type { AuditedDeck } from './types.ts';

/**
 * The commands of a deck that make, change or name a user, group or other record, in the order of the deck as far as
 * that matters, but for those that only grant something, of which there may be very many. A name with a hole in it is looked for among the commands themselves, as the effects know no such names.
 * @param record what it is: a name of the record in ACF2, such as `PROFILE(GROUP) DIV(OMVS)`
 */
export function commandsAbout(deck: AuditedDeck, identity: string, record = ''): readonly BoundCommand[] {
  if (hasHole(identity)) return deck.withHoles().get(identity) ?? [];
  let known = looked.get(deck);
  if (!known) looked.set(deck, (known = new Map<string, readonly BoundCommand[]>()));
  const key = `${identity} ${record}`;
  let commands = known.get(key);
  if (!commands) known.set(key, (commands = lookedUp(deck, identity, record)));
  return commands;
}

/** Many requirements are about the same few names, and a deck may name one of them in every command. */
const looked = new WeakMap<AuditedDeck, Map<string, readonly BoundCommand[]>>();

function lookedUp(deck: AuditedDeck, identity: string, record: string): readonly BoundCommand[] {
  const { effects, esm } = deck;
  const { subjects } = effects;
  const found: BoundCommand[] = [];
  const add = (command: BoundCommand): void => {
    if (!isGrant(command)) found.push(command);
  };
  const addOf = (notes: Iterable<{ readonly command: BoundCommand }> = []): void => {
    for (const { command } of notes) add(command);
  };
  switch (esm) {
    case 'racf': {
      const history = effects.principalHistory(identity);
      addOf(history?.effects);
      for (const command of history?.mentions ?? []) add(command);
      addOf(effects.connectionsOf(identity));
      return found;
    }
    case 'acf2': {
      const history = subjects.history('logonid', identity);
      addOf(history?.notes);
      addOf(history?.mentions);
      if (record !== '') addOf(subjects.history('acfRecord', `${record} ${identity}`)?.notes);
      return found;
    }
    case 'tss':
      addOf(subjects.history('acid', identity)?.notes);
      addOf(subjects.mentionsOf('acid', identity));
      return found;
  }
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

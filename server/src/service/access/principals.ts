/** Who a deck creates, and whom it puts into groups, roles and profiles: at the end, with all commands carried out. */
import { nameOf, operandNamed, operandsNamed, positional } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { Esm } from '../../catalog/types.ts';
import { principalEffects } from '../../effect/principals.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { identityOf } from '../../effect/types.ts';
import type { Steps } from '../../text/steps.ts';

/** The users and groups of one product in a deck. Names are those of `identityOf`. */
export interface DeckPrincipals {
  /** What somebody is, in the words of the product: `user`, `group`, `profile`. Only those that the deck creates. */
  readonly kinds: ReadonlyMap<string, string>;
  /** By the name of a group, role or profile: who is in it. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Commands that are looked at between two steps. */
const commandsInStep = 1000;

/** Collects what the commands of one product say of users and groups, in the order of the deck. */
export function* deckPrincipals(esm: Esm, commands: Iterable<BoundCommand>): Steps<DeckPrincipals> {
  const book = new Book();
  const note = { racf: noteRacf, acf2: noteAcf2, tss: noteTss }[esm];
  let seen = 0;
  for (const command of commands) {
    if (!command.broken) note(command, book);
    if (++seen % commandsInStep === 0) yield;
  }
  return book;
}

class Book implements DeckPrincipals {
  readonly kinds = new Map<string, string>();
  readonly members = new Map<string, Set<string>>();

  put(member: string, into: string): void {
    const members = this.members.get(into);
    if (members) members.add(member);
    else this.members.set(into, new Set([member]));
  }

  take(member: string, from: string): void {
    this.members.get(from)?.delete(member);
  }
}

function noteRacf(command: BoundCommand, book: Book): void {
  switch (command.spec?.name) {
    case 'ADDUSER':
    case 'ADDGROUP':
    case 'CONNECT':
    case 'REMOVE':
      break;
    default:
      return;
  }
  for (const effect of principalEffects(command)) {
    if (effect.kind === 'user' || effect.kind === 'group') book.kinds.set(effect.name, effect.kind);
    if (effect.kind !== 'connection' || effect.group === undefined) continue;
    if (effect.action === 'remove') book.take(effect.user, effect.group);
    else book.put(effect.user, effect.group);
  }
}

/** Logonids, and the records of X(ROL): what INCLUDE lists is in the role. Without ADD, CHANGE puts the list in the place of the former. */
function noteAcf2(command: BoundCommand, book: Book): void {
  const verb = command.spec?.name;
  if (verb !== 'INSERT' && verb !== 'CHANGE' && verb !== 'DELETE') return;
  const { setting } = command.text.before;
  const name = positional(command, 0);
  if (!name) return;
  if (setting?.name === 'LID' && verb === 'INSERT') book.kinds.set(identityOf(name), 'logonid');
  if (setting?.name !== 'XREF' || setting.of !== 'ROL') return;
  const role = identityOf(name);
  if (verb === 'DELETE') book.members.delete(role);
  const included = operandNamed(command, 'INCLUDE')?.values ?? [];
  if (included.length === 0) return;
  const removes = operandNamed(command, 'DEL') !== undefined;
  if (verb === 'CHANGE' && !removes && !operandNamed(command, 'ADD')) book.members.delete(role);
  // A mask stands for logonids that the deck need not name.
  for (const value of included) {
    if (removes) book.take(identityOf(value), role);
    else if (!/[*-]/u.test(value.text)) book.put(identityOf(value), role);
  }
}

/** CREATE and ADDTO attach profiles to ACIDs, REMOVE takes them off. */
function noteTss(command: BoundCommand, book: Book): void {
  const verb = command.spec?.name;
  if (verb !== 'CREATE' && verb !== 'ADDTO' && verb !== 'REMOVE') return;
  const target = targetOf(command);
  if (!target) return;
  const acid = identityOf(target);
  if (verb === 'CREATE') {
    const type = nameOf(operandNamed(command, 'TYPE')?.values[0]);
    if (type !== undefined) book.kinds.set(acid, type.toLowerCase());
  }
  for (const { values } of operandsNamed(command, 'PROFILE')) {
    for (const value of values) {
      if (verb === 'REMOVE') book.take(acid, identityOf(value));
      else book.put(acid, identityOf(value));
    }
  }
}

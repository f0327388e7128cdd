/** Started tasks, classes, facilities and definitions that Zowe needs, as a deck makes them. */
import { hasOperand, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { profileFor } from '../../effect/access.ts';

import { identityOf } from '../../effect/types.ts';
import { identityIn } from '../names.ts';
import type { ZoweClass, ZoweDefinition, ZoweFacility, ZoweTask } from '../types.ts';
import type { EffectIndex } from '../../effect/index.ts';
import { zoweNameSpecs } from '../name-ids.ts';
import { zoweRequirements } from '../requirements/index.ts';
import { productClass } from './class-name.ts';
import { remembered, commandsAbout, hasHole } from './commands-about.ts';
import { absent, notSaid } from './identities.ts';
import type { AuditedDeck, Outcome } from './types.ts';

/** The main task of Zowe 1; jobs went on to name it. */
const oldTask = 'ZWESVSTC';

/** The user that a started task runs under. */
export function auditTask(deck: AuditedDeck, { task, user }: ZoweTask): Outcome {
  const procedure = deck.names[task].identity;
  const wanted = deck.names[user].identity;
  if (procedure === '' || wanted === '') return notSaid;
  const by = assignment(deck, procedure);
  if (!by) return absent(deck, 'the deck does not assign a user to it');
  const given = userOf(by);
  if (given === undefined || given === wanted) {
    const now = zoweNameSpecs[task].delivered ?? procedure;
    return procedure === oldTask && !assignment(deck, now)
      ? { status: 'unknown', by, detail: `from Zowe 2 on the main task is ${now}, to which nothing assigns a user` }
      : { status: 'met', by, detail: `${procedure} runs under ${wanted}` };
  }
  return { status: 'wrong-id', by, detail: `${procedure} runs under ${given}, not ${wanted}` };
}

function assignment(deck: AuditedDeck, procedure: string): BoundCommand | undefined {
  const { effects, esm } = deck;
  if (hasHole(procedure)) return withHole(deck, procedure);
  switch (esm) {
    case 'racf':
      return profileFor(effects, 'STARTED', `${procedure}.${procedure}`)?.effects.findLast(
        ({ command }) => operandsNamed(command, 'STDATA').length > 0,
      )?.command;
    case 'acf2':
      return effects.subjects
        .history('acfRecord', `CONTROL(GSO) STC.${procedure}`)
        ?.notes.findLast(({ what }) => what !== 'delete')?.command;
    case 'tss':
      return effects.subjects.history('procedure', procedure)?.notes.findLast(({ what }) => what === 'assign')?.command;
  }
}

/** The procedure is only the first qualifier of what the command names. */
function withHole(deck: AuditedDeck, procedure: string): BoundCommand | undefined {
  for (const [identity, commands] of deck.withHoles()) {
    if (!identity.includes(procedure)) continue;
    const found = commands.find((command) => userOf(command) !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** The user in the operands of a command that assigns one to a task. */
function userOf(command: BoundCommand): string | undefined {
  const all: readonly BoundOperand[] =
    command.esm === 'racf' ? operandsNamed(command, 'STDATA').flatMap(({ operands }) => operands) : command.operands;
  const name = { racf: 'USER', acf2: 'LOGONID', tss: 'ACID' }[command.esm];
  const value = all.find(({ spec }) => spec?.name === name)?.values[0];
  return value && identityOf(value);
}

/** A class of RACF that is active, with its profiles in storage. */
export function auditClass(deck: AuditedDeck, { className }: ZoweClass): Outcome {
  const history = deck.effects.classHistory(className);
  const active = history.lastOption(({ option }) => option === 'CLASSACT');
  const loaded = history.lastOption(({ option, refresh }) => option === 'RACLIST' && !refresh);
  if (active && !active.on)
    return { status: 'taken-away', by: active.command, detail: `${className} is made inactive` };
  if (active) {
    const how = loaded?.on ? 'active and in storage' : 'active';
    return { status: 'met', by: active.command, detail: `${className} is made ${how}` };
  }
  return deck.setsUp && activatesClasses(deck.effects)
    ? { status: 'missing', detail: 'the deck activates other classes, but not this one' }
    : { status: 'elsewhere', detail: 'not activated in this deck, so it has to be active' };
}

/** True for a deck that activates classes that Zowe needs. */
export function activatesClasses(effects: EffectIndex): boolean {
  return zoweRequirements.some(
    (one) =>
      one.kind === 'class' &&
      effects.optionsOf(one.className).some((options) => options.some(({ option, on }) => option === 'CLASSACT' && on)),
  );
}

/** A facility of an ACID. Which one is the master facility of an address space is up to the site. */
export function auditFacility(deck: AuditedDeck, { user, facility, keyword }: ZoweFacility): Outcome {
  const isOpen = deck.names[user].identity === '*';
  const identity = isOpen ? 'ALL' : deck.names[user].identity;
  const what = `${keyword} ${facility} ${String(deck.setsUp)}`;
  return remembered(deck, identity, what, () => facilityOf(deck, identity, { facility, keyword }));
}

function facilityOf(
  deck: AuditedDeck,
  identity: string,
  { facility, keyword }: Pick<ZoweFacility, 'facility' | 'keyword'>,
): Outcome {
  const isGiven = (name: string): boolean => keyword === 'MASTFAC' || name === facility || name === 'ALL';
  let given: { readonly by: BoundCommand; readonly name: string } | undefined;
  let isMade = false;
  for (const command of commandsAbout(deck, identity)) {
    const verb = command.spec?.name;
    isMade ||= verb === 'CREATE';
    if (verb === 'REMOVE' || !hasOperand(command, keyword)) continue;
    const name = operandsNamed(command, keyword)
      .flatMap(({ values }) => values.map(identityOf))
      .find(isGiven);
    if (name !== undefined) given = { by: command, name };
  }
  if (given) return { status: 'met', by: given.by, detail: `${identity} has ${given.name}` };
  if (identity === 'ALL') return { status: 'unknown', detail: 'to be given where users are looked after' };
  if (!isMade) return absent(deck, 'the deck does not give it');
  return { status: 'missing', detail: 'nothing gives it' };
}

/** A resource that has a profile in RACF, or an owner in Top Secret; ACF2 protects whatever has no rule. */
export function auditDefinition(deck: AuditedDeck, { className, resource }: ZoweDefinition): Outcome {
  const { effects, esm, names } = deck;
  const name = identityIn(resource, names);
  if (name === undefined) return notSaid;
  const wanted = productClass(effects, esm, className);
  if (esm === 'tss') {
    const owner = effects.ownership.firstOwner(wanted, name);
    if (owner) return { status: 'met', by: owner.command, detail: 'the deck gives it an owner' };
    if (effects.ownership.covers(wanted, name))
      return { status: 'unknown', detail: 'an owner is given to a name that is not known' };
    return absent(deck, 'the deck gives it no owner');
  }
  const profile = profileFor(effects, wanted, name);
  const define = profile?.effects.findLast(({ kind }) => kind === 'define' || kind === 'delete');
  if (define?.kind === 'delete')
    return { status: 'taken-away', by: define.command, detail: 'its profile is deleted again' };
  if (define) return { status: 'met', by: define.command, detail: 'defined' };
  return absent(deck, 'the deck does not define it');
}

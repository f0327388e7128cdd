/** Compares what Zowe needs with what the commands of a deck amount to at its end. */
import type { Esm } from '../../catalog/types.ts';
import { usualComponents, type ZoweComponent } from '../../catalog/zowe-components.ts';
import type { Steps } from '../../text/steps.ts';
import type { ZoweNames } from '../names.ts';
import { zoweRequirements } from '../requirements/index.ts';
import type { ZoweRequirement } from '../types.ts';
import { auditGroup, auditMembership, auditRole, auditUser } from './identities.ts';
import { auditPermission, namesRole } from './permission.ts';
import { auditClass, auditDefinition, auditFacility, auditTask } from './tasks.ts';
import { type AuditedDeck, type AuditedRequirement, isMet, type Outcome, type RequirementStatus } from './types.ts';

export { commandsWithHoles } from './commands-about.ts';
export { requirementName } from './name.ts';
export { namesRole, tooLittle } from './permission.ts';
export { activatesClasses } from './tasks.ts';
export * from './types.ts';

/**
 * What becomes of everything that Zowe asks of a product, in the order of the table. What is granted to each user of
 * Zowe is not in a deck as a rule, so it is met or not known, never missing.
 * @param components those in use: they decide what is required
 */
export function* auditZowe(deck: AuditedDeck, components: ReadonlySet<ZoweComponent>): Steps<AuditedRequirement[]> {
  const audit: AuditedRequirement[] = [];
  for (const requirement of zoweRequirements) {
    if (!concerns(requirement, deck.esm) || isSaidTwice(requirement, deck.names)) continue;
    const outcome = outcomeOf(deck, requirement);
    const counts =
      isCounted(requirement, components) ||
      (components.has(requirement.component) && isCalledFor(requirement, deck, outcome));
    audit.push({ ...outcome, detail: asWritten(outcome.detail, deck.names), requirement, counts });
    yield;
  }
  const met = new Set(audit.flatMap(({ status, requirement: { id } }) => (isGiven(status) ? [id] : [])));
  return audit.map((one) => {
    const { unless } = one.requirement;
    const counts = one.counts && (unless === undefined || isGiven(one.status) || !met.has(unless));
    return !counts && one.status === 'missing' ? { ...one, counts, status: 'not-granted' } : { ...one, counts };
  });
}

/** True for a deck that makes a user, a group or a started task of Zowe. */
export function makesSome(deck: AuditedDeck): boolean {
  return making.some((requirement) => {
    if (!concerns(requirement, deck.esm) || isSaidTwice(requirement, deck.names)) return false;
    const { by, status } = outcomeOf(deck, requirement);
    return by !== undefined && status !== 'elsewhere';
  });
}

/** Users first: nearly all such decks make them. */
const making: readonly ZoweRequirement[] = (['user', 'task', 'group'] as const).flatMap((kind) =>
  zoweRequirements.filter((one) => one.kind === kind),
);

function isGiven(status: RequirementStatus): boolean {
  return status === 'met' || status === 'met-higher';
}

/** Zowe's jobs have one group for administrators and started tasks, and one task for server and launcher, unless told otherwise. */
function isSaidTwice({ id }: ZoweRequirement, names: ZoweNames): boolean {
  return (
    (id === 'zwe-stc-group' && names.stcGroup.identity === names.adminGroup.identity) ||
    (id === 'stc-zwe-launcher-legacy' && names.launcherTask.identity === names.serverTask.identity)
  );
}

/** True where the deck itself shows that the condition of a requirement holds. */
function isCalledFor(requirement: ZoweRequirement, { effects, names, esm }: AuditedDeck, { by }: Outcome): boolean {
  switch (requirement.id) {
    case 'zwe-stc-group':
      return names.stcGroup.isSaid;
    case 'acf2-stc-role':
      return by !== undefined || namesRole(effects, names);
    // Zowe's jobs for these products have no profiles for single rings.
    case 'irr-digtcert-listring-read':
      return esm !== 'racf';
    case 'class-cdt':
      return effects.profile('CDT', 'ZOWE') !== undefined;
    default:
      return false;
  }
}

/** Identities are in upper case; a hole is shown as the deck writes it. */
function asWritten(detail: string, names: ZoweNames): string {
  if (!/[&{<]/u.test(detail)) return detail;
  return Object.values(names).reduce(
    (text, { identity, text: written }) =>
      identity === written || identity.length < 2 ? text : text.replaceAll(identity, written),
    detail,
  );
}

/** How many of the required ones are met; what the deck cannot tell, or leaves to others, is left out. */
export function countOf(audit: readonly AuditedRequirement[]): { readonly met: number; readonly required: number } {
  const counted = audit.filter(({ counts, status }) => counts && status !== 'unknown' && status !== 'elsewhere');
  return { met: counted.filter(({ status }) => isMet(status)).length, required: counted.length };
}

/** True for what is a matter of a product, and asked for by the documentation. Only RACF has classes to be made active. */
function concerns({ esms, need, kind }: ZoweRequirement, esm: Esm): boolean {
  return need !== 'undocumented' && (kind !== 'class' || esm === 'racf') && (esms === undefined || esms.includes(esm));
}

/**
 * True for what the deck has to give. What is optional because its component is becomes required where a component is
 * in use that few sites have.
 */
export function isCounted({ component, need, kind }: ZoweRequirement, components: ReadonlySet<ZoweComponent>): boolean {
  if (kind === 'advice' || !components.has(component)) return false;
  return need === 'required' || (need === 'optional' && !usualComponents.includes(component));
}

function outcomeOf(deck: AuditedDeck, requirement: ZoweRequirement): Outcome {
  switch (requirement.kind) {
    case 'permission':
      return auditPermission(deck, requirement);
    case 'definition':
      return auditDefinition(deck, requirement);
    case 'user':
      return auditUser(deck, requirement);
    case 'group':
      return auditGroup(deck, requirement);
    case 'membership':
      return auditMembership(deck, requirement);
    case 'role':
      return auditRole(deck, requirement);
    case 'task':
      return auditTask(deck, requirement);
    case 'class':
      return auditClass(deck, requirement);
    case 'facility':
      return auditFacility(deck, requirement);
    case 'advice':
      return { status: 'unknown', detail: 'to be seen to where it is needed' };
  }
}

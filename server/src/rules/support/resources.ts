/** Questions about the resources that a profile protects. */
import { nameOf, operandNamed, positional } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { resourcesFor } from '../../catalog/racf/resources/index.ts';
import type { ResourceSpec } from '../../catalog/racf/resources/types.ts';
import { includes } from '../../effect/access.ts';
import { permitClass } from '../../effect/permit.ts';
import type { AccessLevel } from '../../effect/types.ts';
import { sensitivityOf } from '../../site/resources.ts';
import type { SiteData } from '../../site/types.ts';

/** A class, and the profile names of a command. */
interface Profiles {
  readonly className: string | undefined;
  readonly names: readonly BoundValue[];
}

/**
 * The class and the profiles that a command works on. Names of data sets without apostrophes are left out: TSO puts a
 * prefix in front of them.
 */
export function profilesOf(command: BoundCommand): Profiles {
  const { className, names } = writtenProfiles(command);
  return { className, names: className === 'DATASET' ? names.filter(({ quoted }) => quoted) : names };
}

function writtenProfiles(command: BoundCommand): Profiles {
  switch (command.spec?.name) {
    case 'ADDSD':
    case 'ALTDSD':
      return { className: 'DATASET', names: command.positionals[0] ?? [] };
    case 'PERMIT':
      return { className: permitClass(command), names: command.positionals[0] ?? [] };
    default:
      return { className: nameOf(positional(command, 0)), names: command.positionals[1] ?? [] };
  }
}

/** Where a command about profiles of general resources names their class. */
export function classValue(command: BoundCommand): BoundValue | undefined {
  return command.spec?.name === 'PERMIT' ? operandNamed(command, 'CLASS')?.values[0] : positional(command, 0);
}

/** True for a command with a UACC that gives somebody something. */
export function givesUacc(command: BoundCommand): boolean {
  const level = operandNamed(command, 'UACC')?.values[0]?.keyword?.name;
  return level !== undefined && level !== 'NONE';
}

/** Why a level must not be everybody's: what the resource is, and what it does. */
export interface Danger {
  /** The resource as a reader knows it; undefined when only the site says that it is dangerous. */
  readonly resource: ResourceSpec | undefined;
  /** The profile is generic and covers it besides others. */
  readonly isCovered: boolean;
}

/**
 * What makes it dangerous to give everybody a level on a profile; undefined when nothing is known of a danger. What the
 * site says of a resource counts before what is generally known.
 * @param name in upper case
 */
export function dangerOf(site: SiteData, className: string, name: string, level: AccessLevel): Danger | undefined {
  if (!includes(level, 'READ')) return undefined;
  const said = sensitivityOf(site, className, name);
  const { own, covered } = resourcesFor(className, name);
  if (said === 'public') return undefined;
  if (said !== undefined) return { resource: own, isCovered: false };
  // Then the narrower resources have profiles of their own: PROGRAM ** is meant to be open.
  if (own?.open !== undefined && includes(own.open, level)) return undefined;
  if (isSensitive(own, level)) return { resource: own, isCovered: false };
  // SYS1.** is open to readers nearly everywhere, with closer profiles for what must not be.
  if (className === 'DATASET') return undefined;
  const found = covered.find((spec) => isSensitive(spec, level));
  return found && { resource: found, isCovered: true };
}

function isSensitive(spec: ResourceSpec | undefined, level: AccessLevel): boolean {
  return spec?.sensitive !== undefined && includes(level, spec.sensitive);
}

/** True when everybody usually has a level on the resources of a profile: the documentation shows it so. */
export function isUsual(className: string, name: string, level: AccessLevel): boolean {
  const { own } = resourcesFor(className, name);
  return own?.open !== undefined && includes(own.open, level);
}

/**
 * True for a class in which UACC is no access but a setting: in NODES it says how far another node is believed (RACF
 * Security Administrator's Guide, Understanding NODES profiles).
 */
export function hasUaccAsSetting(className: string): boolean {
  return className === 'NODES';
}

/** The middle of a message: what everybody could do. */
export function dangerText({ resource, isCovered }: Danger, name: string): string {
  if (!resource) return `Your site keeps ${name} from general access.`;
  const allows = `What that allows: ${firstSentence(resource.doc)}`;
  return isCovered ? `Where no closer profile exists, it covers ${resource.name}. ${allows}` : allows;
}

function firstSentence(doc: string): string {
  const end = doc.indexOf('. ');
  return (end < 0 ? doc : doc.slice(0, end + 1)).replaceAll('`', '');
}

/** What Zowe asks of a security manager, as data that every feature reads. */
import type { Esm } from '../catalog/types.ts';
import type { AccessLevel } from '../effect/types.ts';
import type { ZoweComponent } from '../catalog/zowe-components.ts';
import type { ZoweNameId } from './name-ids.ts';

/**
 * `required`: the component does not work without it. `conditional`: required where `condition` holds.
 * `optional`: needed for a feature that a site may do without. `undocumented`: asked for here and there, but not by
 * Zowe's documentation, so it is never reported as missing.
 */
export type Need = 'required' | 'conditional' | 'optional' | 'undocumented';

/** A name of Zowe's, or a name in the words of a deck: `ZWESVUSR`, `{server}`, `{server}.{ring}.LST`. */
export type Template = string;

/** A command that a requirement amounts to. */
export interface ZoweCommand {
  /** What it is for; commands of a requirement are put into a deck in the order in which these stand here. */
  readonly does: 'create' | 'own' | 'define' | 'grant' | 'activate' | 'refresh';
  /** Templates; the command is folded to cards between them. ACF2: without the SET it needs. */
  readonly words: readonly Template[];
  /** ACF2: the setting that it is issued under, `RESOURCE(FAC)`; none for a command of the operator (`F ACF2,...`). */
  readonly setting?: string;
}

/** What requirements of every kind have in common. */
interface RequirementBase {
  /** Lower case words with hyphens; never changes, since settings and pages refer to it. */
  readonly id: string;
  readonly component: ZoweComponent;
  readonly need: Need;
  /** When it is needed, to follow the word `when`. Given for all that is not plainly required. */
  readonly condition?: string;
  /** The requirement that takes its place where a deck meets it, by its id. */
  readonly unless?: string;
  /** The products it is a matter of; all three without it. */
  readonly esms?: readonly Esm[];
  /** What it is for, at most 60 characters, to stand in a comment of a deck. */
  readonly title: string;
  /** Why Zowe needs it and what happens without it; whole sentences. */
  readonly reason: string;
  /** What to know before it is granted; whole sentences. */
  readonly caution?: string;
  /** Zowe versions that need it, as far as known: `v2.9+`. */
  readonly versions?: string;
  /** Where it is documented. */
  readonly sources: readonly string[];
  /** Commands that are no matter of the kind, by product; an empty list where a product has nothing to do. */
  readonly commands?: Partial<Readonly<Record<Esm, readonly ZoweCommand[]>>>;
}

/** An access that an ID must have on a resource, whichever product protects it. */
export interface ZowePermission extends RequirementBase {
  readonly kind: 'permission';
  readonly grantee: ZoweNameId;
  /** The SAF class, by which each product finds its own: type code in ACF2, resource class in Top Secret. */
  readonly className: string;
  /** In RACF's spelling, generic characters included. */
  readonly resource: Template;
  readonly level: AccessLevel;
  /**
   * Who has to define the profile. `deck`: a deck that grants the access defines it too. `site`: it exists only
   * where the site wants the check, so a deck must not bring it into being.
   */
  readonly definedBy: 'deck' | 'site';
}

/** A resource that has to be protected: a profile in RACF, an owner in Top Secret, nothing of its own in ACF2. */
export interface ZoweDefinition extends RequirementBase {
  readonly kind: 'definition';
  readonly className: string;
  readonly resource: Template;
}

/** A user of a started task with an OMVS segment and without a password. */
export interface ZoweUser extends RequirementBase {
  readonly kind: 'user';
  readonly user: ZoweNameId;
}

/** A group; with a GID unless it only gives data sets their first qualifier. */
export interface ZoweGroup extends RequirementBase {
  readonly kind: 'group';
  readonly group: ZoweNameId;
  readonly hasGid: boolean;
}

/** A user in a group. */
export interface ZoweMembership extends RequirementBase {
  readonly kind: 'membership';
  readonly user: ZoweNameId;
  /** A name of the deck, or the group of another product as it is delivered. */
  readonly group: ZoweNameId | { readonly delivered: string };
}

/** A role of ACF2 that holds users, for the lines of resource rules. */
export interface ZoweAcfRole extends RequirementBase {
  readonly kind: 'role';
  readonly role: ZoweNameId;
  readonly users: readonly ZoweNameId[];
}

/** The user that a started task runs under. */
export interface ZoweTask extends RequirementBase {
  readonly kind: 'task';
  readonly task: ZoweNameId;
  readonly user: ZoweNameId;
}

/** A class of RACF that has to be active, and in storage. */
export interface ZoweClass extends RequirementBase {
  readonly kind: 'class';
  readonly className: string;
}

/** A facility of Top Secret that an ACID has to have: FAC, or MASTFAC for the address space that signs users on. */
export interface ZoweFacility extends RequirementBase {
  readonly kind: 'facility';
  readonly user: ZoweNameId;
  readonly facility: string;
  readonly keyword: 'FACILITY' | 'MASTFAC';
}

/** What commands of a deck cannot show, or only where the site puts in names of its own: told, and never counted. */
export interface ZoweAdvice extends RequirementBase {
  readonly kind: 'advice';
}

export type ZoweRequirement =
  | ZowePermission
  | ZoweDefinition
  | ZoweUser
  | ZoweGroup
  | ZoweMembership
  | ZoweAcfRole
  | ZoweTask
  | ZoweClass
  | ZoweFacility
  | ZoweAdvice;
export type RequirementKind = ZoweRequirement['kind'];

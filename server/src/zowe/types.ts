/** What Zowe asks of a security manager, as data that every feature reads. */
import type { AccessLevel } from '../effect/types.ts';

/** A part of Zowe that a site may use or leave alone. */
export type ZoweComponent =
  /** Launcher and whatever else runs in the main started task. */
  | 'core'
  /** API Mediation Layer, client certificates mapped to user IDs. */
  | 'apiml-certificate-mapping'
  /** API Mediation Layer, distributed identities (OIDC) mapped to user IDs. */
  | 'apiml-identity-mapping'
  /** API Mediation Layer, audit records about personal access tokens. */
  | 'apiml-smf'
  /** Z Secure Services: the server behind the Zowe desktop. */
  | 'zss'
  /** Cross memory server. */
  | 'zis'
  /** Auxiliary address spaces of the cross memory server. */
  | 'zis-aux';

/** The name of a component as a person reads it. */
export const componentNames: Readonly<Record<ZoweComponent, string>> = {
  core: 'Core',
  'apiml-certificate-mapping': 'API ML certificate mapping',
  'apiml-identity-mapping': 'API ML identity mapping',
  'apiml-smf': 'API ML SMF records',
  zss: 'ZSS',
  zis: 'Cross memory server (ZIS)',
  'zis-aux': 'Cross memory server, auxiliary address spaces',
};

/** Who gets something: the user ID of a started task, or the people who work with Zowe. */
export type ZoweRole =
  /** Main server, `ZWESVUSR` as delivered. */
  | 'server'
  /** Cross memory server and its auxiliary address spaces, `ZWESIUSR` as delivered. */
  | 'zis'
  /** Everyone who uses Zowe; no single ID. */
  | 'users';

/**
 * `required`: the component does not work without it. `conditional`: required where `condition` holds.
 * `optional`: needed for a feature that a site may do without.
 */
export type Need = 'required' | 'conditional' | 'optional';

/** What requirements of every kind have in common. */
export interface ZoweRequirement {
  /** Lower case words with hyphens; never changes, since settings and pages refer to it. */
  readonly id: string;
  readonly component: ZoweComponent;
  readonly need: Need;
  /** When it is needed, to follow the word `when`. Given for all that is not plainly required. */
  readonly condition?: string;
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
}

/** An access that an ID must have on a resource, whichever product protects it. */
export interface ZowePermission extends ZoweRequirement {
  readonly grantee: ZoweRole;
  /** The SAF class, by which each product finds its own: type code in ACF2, resource class in Top Secret. */
  readonly className: string;
  readonly resource: string;
  readonly level: AccessLevel;
  /**
   * Who has to define the profile. `deck`: a deck that grants the access defines it too. `site`: it exists only
   * where the site wants the check, so a deck must not bring it into being.
   */
  readonly definedBy: 'deck' | 'site';
}

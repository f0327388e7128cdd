/** Everything Zowe needs of a security manager: the tables of its documentation, its sample jobs, and what its issues add. */
import type { ZowePermission, ZoweRequirement } from '../types.ts';
import { core } from './core.ts';
import { desktop } from './desktop.ts';
import { identities } from './identities.ts';
import { keys } from './keys.ts';
import { operation } from './operation.ts';
import { passTicketRequirements } from './passtickets.ts';
import { serviceRequirements } from './services.ts';
import { zis } from './zis.ts';
import { zosmf } from './zosmf.ts';
import { zss } from './zss.ts';

/** All requirements, those of a component together and in the order in which a deck meets them. */
export const zoweRequirements: readonly ZoweRequirement[] = [
  ...core,
  ...zis,
  ...zss,
  ...desktop,
  ...identities,
  ...serviceRequirements,
  ...passTicketRequirements,
  ...keys,
  ...zosmf,
  ...operation,
];

let byId: ReadonlyMap<string, ZoweRequirement> | undefined;

/** The requirement of an id. */
export function requirementById(id: string): ZoweRequirement | undefined {
  byId ??= new Map(zoweRequirements.map((one) => [one.id, one]));
  return byId.get(id);
}

/** Those that are permissions. */
export function zowePermissions(): readonly ZowePermission[] {
  return zoweRequirements.filter((one) => one.kind === 'permission');
}

let byResource: ReadonlyMap<string, readonly ZowePermission[]> | undefined;

/**
 * The permissions on a resource; several when several kinds of users need it. Names in any letter case, the class as
 * RACF has it. Resources of which the site puts in a part are not found.
 */
export function permissionsOn(className: string, resource: string): readonly ZowePermission[] {
  byResource ??= permissionsByResource();
  return byResource.get(keyOf(className.toUpperCase(), resource.toUpperCase())) ?? [];
}

function permissionsByResource(): ReadonlyMap<string, readonly ZowePermission[]> {
  const found = new Map<string, ZowePermission[]>();
  for (const row of zowePermissions()) {
    const key = keyOf(row.className, row.resource);
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function keyOf(className: string, resource: string): string {
  return `${className} ${resource}`;
}

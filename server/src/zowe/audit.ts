import { type Access, accessOf, includes } from '../effect/access.ts';
import type { EffectIndex } from '../effect/index.ts';
import { zowePermissions } from './permissions.ts';
import type { ZowePrincipals } from './principals.ts';
import type { Need, ZowePermission } from './types.ts';

export type AuditStatus = 'met' | 'met-higher' | 'missing' | 'unknown';

/** What became of one permission in a deck. */
export interface AuditedPermission {
  readonly permission: ZowePermission;
  readonly status: AuditStatus;
  /** What the grantee has; for everyone who uses Zowe, what `ID(*)` and UACC give. */
  readonly access: Access;
}

/**
 * Compares what Zowe needs with what the RACF commands of a deck give at its end, in the order of the table. What is
 * granted to each user of Zowe is not in a deck as a rule, so it is met or not known, never missing.
 */
export function auditRacf(effects: EffectIndex, principals: ZowePrincipals): AuditedPermission[] {
  const users = [principals.server.identity, principals.zis.identity];
  return zowePermissions.map((permission) => {
    const { grantee, className, resource } = permission;
    const user = grantee === 'server' || grantee === 'zis' ? principals[grantee].identity : everybody;
    const access = accessOf(effects, user, className, resource, users);
    return { permission, status: statusOf(permission, access), access };
  });
}

/** The permissions of a need that a deck lacks. */
export function missing(audit: readonly AuditedPermission[], need: Need): ZowePermission[] {
  return audit
    .filter(({ permission, status }) => status === 'missing' && permission.need === need)
    .map(({ permission }) => permission);
}

/** The entry that stands for all users. */
const everybody = '*';

function statusOf({ grantee, level }: ZowePermission, access: Access): AuditStatus {
  if (access.level === level) return 'met';
  if (includes(access.level, level)) return 'met-higher';
  return access.certain && grantee !== 'users' ? 'missing' : 'unknown';
}

/** Everything that Zowe asks of a security manager. */
import { zowePermissions } from '../permissions.ts';
import type { ZoweRequirement } from '../types.ts';

/** In the order in which they are told. */
export const zoweRequirements: readonly ZoweRequirement[] = zowePermissions;

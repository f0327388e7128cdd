/** What of all that Zowe asks goes into a new deck. */
import type { Esm } from '../../../catalog/types.ts';
import type { ZoweComponent } from '../../../catalog/zowe-components.ts';
import { zoweRequirements } from '../../../zowe/requirements/index.ts';
import type { ZoweRequirement } from '../../../zowe/types.ts';

/** What only older releases have. */
const outdated: ReadonlySet<string> = new Set(['stc-zwe-launcher-legacy']);

/**
 * What few sites need, or gives more than most want: it stands in comments. Older systems have to define class ZOWE, and key
 * rings without profiles in RDATALIB are open by other means.
 */
const setAside: ReadonlySet<string> = new Set([
  'superuser-filesys-control',
  'class-cdt',
  'class-zowe-define',
  'irr-digtcert-listring-read',
  'irr-digtcert-list-read',
  'irr-digtcert-gencert-control',
]);

/** What the components of a new deck ask for. */
export function requirementsOf(components: readonly ZoweComponent[]): ZoweRequirement[] {
  return zoweRequirements.filter(
    ({ id, need, component }) => need !== 'undocumented' && components.includes(component) && !outdated.has(id),
  );
}

/** True for what stands in comments of a new deck. */
export function isSetAside({ id }: ZoweRequirement, esm: Esm): boolean {
  // The other products have no profiles for single rings.
  return setAside.has(id) && (esm === 'racf' || id !== 'irr-digtcert-listring-read');
}

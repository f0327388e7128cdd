import type { Esm } from '../../catalog/types.ts';
import { zoweComponents } from '../../catalog/zowe-components.ts';
import { type ZoweNameId, zoweNameSpecs } from '../../zowe/name-ids.ts';
import { permissionsOn } from '../../zowe/requirements/index.ts';
import type { Need, ZowePermission } from '../../zowe/types.ts';
import { code, paragraphs, prose } from '../markdown.ts';
import { levelText } from './permission.ts';

const needs: Readonly<Record<Need, string>> = {
  required: 'required',
  conditional: 'required',
  optional: 'optional, needed',
  undocumented: 'not in the documentation, may help',
};

/** What Zowe needs a resource for, in the words of a product; undefined for one that it does not need. `name` in upper case. */
export function describeZoweNeed(className: string, name: string, esm: Esm): string | undefined {
  const needed = permissionsOn(className, name).filter(({ esms }) => esms?.includes(esm) ?? true);
  return needed.length === 0 ? undefined : needed.map((one) => permissionText(one, esm)).join('\n\n');
}

function permissionText(permission: ZowePermission, esm: Esm): string {
  const { component, need, condition, grantee, level, reason, caution, className } = permission;
  const when = condition === undefined ? need : `${needs[need]} when ${condition}`;
  return paragraphs(
    `**Zowe**, ${zoweComponents[component].name}: ${esm === 'racf' ? level : levelText(level, className, esm)} for ${granteeText(grantee)}, ${prose(when)}.`,
    prose(reason),
    caution === undefined ? undefined : prose(caution),
  );
}

function granteeText(grantee: ZoweNameId): string {
  const { what, delivered, isOpen } = zoweNameSpecs[grantee];
  if (isOpen) return what;
  return delivered === undefined ? `the ${what}` : `the ${what} (${code(delivered)})`;
}

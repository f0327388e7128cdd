import type { Esm } from '../../catalog/types.ts';
import { permissionsOn } from '../../zowe/permissions.ts';
import { componentNames, type Need, type ZowePermission, type ZoweRole } from '../../zowe/types.ts';
import { code, paragraphs, prose } from '../markdown.ts';
import { levelText } from './permission.ts';

const grantees: Readonly<Record<ZoweRole, string>> = {
  server: `the main server (${code('ZWESVUSR')})`,
  zis: `the cross memory server (${code('ZWESIUSR')})`,
  users: 'everyone who uses Zowe',
};

const needs: Readonly<Record<Need, string>> = {
  required: 'required',
  conditional: 'required',
  optional: 'optional, needed',
};

/** What Zowe needs a resource for, in the words of a product; undefined for one that it does not need. `name` in upper case. */
export function describeZoweNeed(className: string, name: string, esm: Esm): string | undefined {
  const needed = permissionsOn(className, name);
  return needed.length === 0 ? undefined : needed.map((one) => permissionText(one, esm)).join('\n\n');
}

function permissionText(permission: ZowePermission, esm: Esm): string {
  const { component, need, condition, grantee, level, reason, caution, className } = permission;
  const when = condition === undefined ? need : `${needs[need]} when ${condition}`;
  return paragraphs(
    `**Zowe**, ${componentNames[component]}: ${esm === 'racf' ? level : levelText(level, className, esm)} for ${grantees[grantee]}, ${prose(when)}.`,
    prose(reason),
    caution === undefined ? undefined : prose(caution),
  );
}

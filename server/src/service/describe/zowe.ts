import { permissionsOn } from '../../zowe/permissions.ts';
import { componentNames, type Need, type ZowePermission, type ZoweRole } from '../../zowe/types.ts';
import { code, paragraphs, prose } from '../markdown.ts';

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

/** What Zowe needs a resource for; undefined for one that it does not need. `name` in upper case. */
export function describeZoweNeed(className: string, name: string): string | undefined {
  const needed = permissionsOn(className, name);
  return needed.length === 0 ? undefined : needed.map(permissionText).join('\n\n');
}

function permissionText({ component, need, condition, grantee, level, reason, caution }: ZowePermission): string {
  const when = condition === undefined ? need : `${needs[need]} when ${condition}`;
  return paragraphs(
    `**Zowe**, ${componentNames[component]}: ${level} for ${grantees[grantee]}, ${prose(when)}.`,
    prose(reason),
    caution === undefined ? undefined : prose(caution),
  );
}

/** The rows that the audit of RACF alone reads; everything else reads `requirements/`. */
import { requirementById } from './requirements/index.ts';
import type { ZowePermission } from './types.ts';

const ids = [
  ...['bpx-jobname', 'irr-rusermap', 'irr-ididmap-query', 'irr-rauditx', 'bpx-server', 'bpx-daemon'],
  ...['omvsappl-server', 'omvsappl-users', 'irr-radmin-listuser', 'csf1trd', 'csf1trc', 'csf1ske', 'csf1skd'],
  ...['zwes-is-server', 'zwes-is-zis'],
];

export const zowePermissions: readonly ZowePermission[] = ids.flatMap((id) => {
  const row = requirementById(id);
  return row?.kind === 'permission' ? [row] : [];
});

/** The rows about a resource; several when several kinds of users need it. Names in any letter case. */
export function permissionsOn(className: string, resource: string): ZowePermission[] {
  const [wantedClass, wanted] = [className.toUpperCase(), resource.toUpperCase()];
  return zowePermissions.filter((row) => row.className === wantedClass && row.resource === wanted);
}

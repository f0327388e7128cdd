// @ts-check
import { loadTypeScript } from '../lib/load.mjs';

/** The user ID that stands in a snippet until another is typed. */
/** @type {Readonly<Record<string, string>>} */
const grantees = { server: 'ZWESVUSR', zis: 'ZWESIUSR', users: 'userid' };

/**
 * One snippet for each permission that Zowe needs, in the language of RACF.
 * @returns {Promise<import('./types.d.ts').Snippets>}
 */
export async function zoweSnippets() {
  const { zowePermissions, permissionsOn } = /** @type {typeof import('../../server/src/zowe/permissions.ts')} */ (
    await loadTypeScript('server/src/zowe/permissions.ts')
  );
  const commands = /** @type {typeof import('../../server/src/zowe/racf-commands.ts')} */ (
    await loadTypeScript('server/src/zowe/racf-commands.ts')
  );
  return Object.fromEntries(
    zowePermissions.map((permission) => {
      const { id, resource, className, level, grantee, title, reason, need, condition, definedBy } = permission;
      const shared = permissionsOn(className, resource).length > 1;
      const when = condition === undefined ? '' : ` Needed when ${condition}.`;
      return [
        `Zowe: ${resource} (${level})${shared ? ` for ${grantees[grantee]}` : ''}`,
        {
          prefix: `zowe-${id}`,
          description: `${need === 'optional' ? 'Optional. ' : ''}${reason}${when}`,
          body: [
            `/* ${title} */`,
            ...(definedBy === 'deck' ? [escaped(commands.defining(permission).join(' '))] : []),
            commands.permitting(permission, `\${1:${grantees[grantee]}}`).join(' '),
            escaped(commands.refreshing(className).join(' ')),
            '$0',
          ],
        },
      ];
    }),
  );
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\$}]/gu, '\\$&');
}

import type { ZoweCommand } from './types.ts';

/**
 * A command of a requirement.
 * @param text a template; it is folded to cards at its blanks, but for those inside of apostrophes
 * @param setting ACF2: the setting it is issued under
 */
export function command(does: ZoweCommand['does'], text: string, setting?: string): ZoweCommand {
  const words = text.match(/(?:'[^']{0,255}'|[^ ']){1,255}/gu) ?? [];
  return { does, words, ...(setting !== undefined && { setting }) };
}

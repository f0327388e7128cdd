import type { PrincipalEffect } from '../../effect/types.ts';
import type { Lines } from '../../text/lines.ts';
import { code } from '../markdown.ts';

/** One line about a user or group that a command of the deck creates. */
export function describePrincipal({ kind, name, command }: PrincipalEffect, lines: Lines): string {
  const line = lines.lineAt(command.text.start) + 1;
  return `${kind === 'user' ? 'User' : 'Group'} ${code(name)}, created in line ${line} (${command.spec?.name ?? ''}).`;
}

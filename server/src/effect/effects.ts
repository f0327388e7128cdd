import type { BoundCommand } from '../bind/types.ts';
import { anyLoaded, classEffects } from './class-options.ts';
import { permitEffects } from './permit.ts';
import { principalEffects } from './principals.ts';
import { profileEffects } from './profiles.ts';
import type { Effect } from './types.ts';

/** The other commands that change what somebody may do. */
const changing: ReadonlySet<string> = new Set([
  'RDEFINE',
  'RALTER',
  'RDELETE',
  'ADDSD',
  'ALTDSD',
  'DELDSD',
  'ADDUSER',
  'DELUSER',
  'DELGROUP',
  'CONNECT',
  'REMOVE',
]);

/** What a command does to the database; nothing for commands that only display, a note for those that are broken. */
export function effectsOf(command: BoundCommand): Effect[] {
  if (command.esm !== 'racf') return [];
  if (command.broken || command.latePositional) {
    if (command.spec?.name === 'SETROPTS') return [anyLoaded(command)];
    if (command.spec?.name === 'PERMIT') return [{ kind: 'unclear', command, className: undefined }];
    return changing.has(command.spec?.name ?? '') ? [{ kind: 'unread', command }] : [];
  }
  switch (command.spec?.name) {
    case 'PERMIT':
      return permitEffects(command);
    case 'SETROPTS':
      return classEffects(command);
    case 'RDEFINE':
    case 'RALTER':
    case 'RDELETE':
    case 'ADDSD':
    case 'ALTDSD':
    case 'DELDSD':
      return profileEffects(command);
    default:
      return principalEffects(command);
  }
}

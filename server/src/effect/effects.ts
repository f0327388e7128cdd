import type { BoundCommand } from '../bind/types.ts';
import { anyLoaded, classEffects } from './class-options.ts';
import { permitEffects } from './permit.ts';
import { principalEffects } from './principals.ts';
import { profileEffects } from './profiles.ts';
import type { Effect } from './types.ts';

/** What a command does to the database; nothing for commands that only display, and for those that are broken. */
export function effectsOf(command: BoundCommand): Effect[] {
  if (command.esm !== 'racf') return [];
  if (command.broken || command.latePositional) {
    if (command.spec?.name === 'SETROPTS') return [anyLoaded(command)];
    return command.spec?.name === 'PERMIT' ? [{ kind: 'unclear', command, className: undefined }] : [];
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

/** Users, groups, volumes and other names. */
import type { ValueType } from '../catalog/types.ts';
import { badCharacter } from './characters.ts';
import { checkLength } from './lengths.ts';
import { likely, surely, type ValueProblem } from './types.ts';

/** Users and groups: RACF Command Language Reference, Syntax of RACF commands and operands. */
const longestPrincipal = 8;
const longestVolume = 6;

/** What is wrong with the name of a user or group. A user ID may begin with a digit, a group name may not. */
export function checkPrincipal(name: string, kind: 'user' | 'group' | 'userOrGroup'): ValueProblem | undefined {
  // `*`, `=MEMBER`, `&RACUID` and the like have a meaning in some places; `node.user` stands in others.
  const first = name.charAt(0);
  if (name === '' || first === '*' || first === '=' || first === '&') return undefined;
  const bad = badCharacter(name, kind === 'group' ? 'system' : 'national');
  if (bad) return surely('malformed', bad.reason, bad.range);
  return checkLength(name, { maxLength: longestPrincipal });
}

/** What is wrong with a volume serial. */
export function checkVolume(name: string): ValueProblem | undefined {
  // Asterisks stand for the volume the system was started from; other characters are not looked at: serials of tapes vary.
  return checkLength(name, { maxLength: longestVolume });
}

/** What is wrong with a name that the catalog describes. */
export function checkName(name: string, of: Extract<ValueType, { readonly type: 'name' }>): ValueProblem | undefined {
  const { form, generic } = of;
  const length = checkLength(name, of);
  if (length) return length;
  const bad = form && badCharacter(name, form, generic);
  return bad && likely('malformed', bad.reason, bad.range);
}

/**
 * `node.userid`: each of the two up to eight characters, `*` for all. `userid` and `.userid` are of the node the command is
 * issued on.
 */
export function checkNodeUser(name: string): ValueProblem | undefined {
  const at = name.indexOf('.');
  if (at < 0) return undefined;
  const node = name.slice(0, at);
  const user = name.slice(at + 1);
  if (user === '') return likely('malformed', 'nothing stands behind the period');
  const slash = user.indexOf('/');
  const parts = [node, slash < 0 ? user : user.slice(0, slash)];
  if (parts.some((part) => part.length > longestPrincipal)) {
    return likely('malformed', `a part is longer than ${longestPrincipal} characters`);
  }
  return parts.some((part) => part !== '*' && badCharacter(part, 'national', true))
    ? likely('malformed', 'it is no node and user ID with a period between them')
    : undefined;
}

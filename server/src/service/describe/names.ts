/** Logonids, groups, roles and ACIDs that a command of the deck creates. */
import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { Esm } from '../../catalog/types.ts';
import { identityOf } from '../../effect/types.ts';
import type { Analysis } from '../analysis.ts';
import { acidKind, creationOf } from '../creations.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code } from '../markdown.ts';

/** More members than these are for the deck itself. */
const mostMembers = 8;

/** One line about where a name comes from; undefined when no command of the deck creates it. */
export function describeCreated(
  analysis: Analysis,
  esm: Exclude<Esm, 'racf'>,
  name: string,
  kind: 'user' | 'group' | 'role',
): string | undefined {
  const command = creationOf(analysis, esm, name, kind);
  if (!command) return undefined;
  const line = analysis.deck.lines.lineAt(command.text.start) + 1;
  const created = `created in line ${line}`;
  if (esm === 'tss') {
    const type = acidKind(command);
    const department = operandNamed(command, 'DEPARTMENT')?.values[0]?.text;
    const where = department === undefined ? '' : `, in department ${code(department)}`;
    return `ACID ${code(name)}${type === undefined ? '' : ` of type ${type}`}, ${created}${where}.`;
  }
  if (kind === 'role') return `Role ${code(name)}, ${created}${membersText(command)}.`;
  return `${kind === 'group' ? 'Group' : 'Logonid'} ${code(name)}, ${created}.`;
}

function membersText(command: BoundCommand): string {
  const members = operandNamed(command, 'INCLUDE')?.values ?? [];
  if (members.length === 0) return '';
  const shown = members.slice(0, mostMembers).map((value) => code(identityOf(value)));
  const more = members.length - shown.length;
  return `, with ${enumeration(more > 0 ? [...shown, `${more} more`] : shown)}`;
}

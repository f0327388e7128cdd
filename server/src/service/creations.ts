/** Which command of a deck creates a logonid, group, role or ACID. */
import { operandNamed } from '../bind/query.ts';
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import type { Analysis } from './analysis.ts';

/**
 * The command that creates it; undefined when none of the deck does.
 * @param key the name in upper case
 * @param kind of ACF2, which keeps logonids, groups and roles apart; all are ACIDs of Top Secret
 */
export function creationOf(
  { effects: { subjects } }: Analysis,
  esm: Exclude<Esm, 'racf'>,
  key: string,
  kind: 'user' | 'group' | 'role' | undefined,
): BoundCommand | undefined {
  if (esm === 'tss') return subjects.history('acid', key)?.notes.find(({ what }) => what === 'create')?.command;
  if (kind === 'group' || kind === 'role') {
    const record = kind === 'role' ? `XREF(ROL) ${key}` : `PROFILE(GROUP) DIV(OMVS) ${key}`;
    return subjects.history('acfRecord', record)?.notes.find(({ what }) => what === 'insert')?.command;
  }
  return subjects.history('logonid', key)?.notes.find(({ what }) => what === 'insert')?.command;
}

/** The kind of ACID that a CREATE makes, as the catalog has it: `USER`, `PROFILE`; undefined when a hole is there. */
export function acidKind(create: BoundCommand): string | undefined {
  const type = operandNamed(create, 'TYPE');
  // Without TYPE it is a user.
  return type ? type.values[0]?.keyword?.name : 'USER';
}

import { hasOperand, nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { targetOf } from './target.ts';
import type { CertificateNote, KeyRingNote } from './types.ts';

const none: readonly (CertificateNote | KeyRingNote)[] = [];

/** What a command does to certificates and key rings. */
export function certificateNotes(command: BoundCommand): readonly (CertificateNote | KeyRingNote)[] {
  const ring = operandNamed(command, 'KEYRING');
  const digicert = operandNamed(command, 'DIGICERT');
  if (!ring && !digicert) return none;
  const owner = nameOf(targetOf(command));
  const notes: (CertificateNote | KeyRingNote)[] = [];
  if (ring && owner !== undefined) notes.push(...ringNotes(command, ring, owner));
  if (digicert && owner !== undefined) notes.push(...ownNotes(command, digicert, owner));
  for (const name of ['RINGDATA', 'SIGNWITH']) notes.push(...otherNotes(command, operandNamed(command, name)));
  return notes;
}

function ringNotes(command: BoundCommand, ring: BoundOperand, owner: string): KeyRingNote[] {
  const [value] = ring.values;
  const name = nameOf(value);
  if (!value || name === undefined) return [];
  const verb = command.spec?.name;
  if (verb !== 'ADDTO' && verb !== 'REMOVE') return [];
  const isWhole = !hasOperand(command, 'RINGDATA');
  const what = !isWhole ? 'use' : verb === 'ADDTO' ? 'make' : 'takeAway';
  return [{ of: 'keyRing', key: `${owner} ${name}`, command, what, value }];
}

const does: ReadonlyMap<string, CertificateNote['what']> = new Map([
  ['GENCERT', 'make'],
  ['ADDTO', 'make'],
  ['REMOVE', 'takeAway'],
  ['EXPORT', 'use'],
  ['GENREQ', 'use'],
  ['REKEY', 'use'],
  ['REPLACE', 'use'],
  ['ROLLOVER', 'use'],
]);

/** A certificate of the ACID that the command works on. */
function ownNotes(command: BoundCommand, digicert: BoundOperand, owner: string): CertificateNote[] {
  const [value] = digicert.values;
  const what = does.get(command.spec?.name ?? '');
  if (value?.value === undefined || what === undefined) return [];
  return [{ of: 'certificate', key: `${owner} ${value.value}`, command, what, value }];
}

/** A certificate that is named with its owner. */
function otherNotes(command: BoundCommand, operand: BoundOperand | undefined): CertificateNote[] {
  const [owner, value] = operand?.values ?? [];
  const name = nameOf(owner);
  if (name === undefined || value?.value === undefined || command.spec?.name === 'REMOVE') return [];
  return [{ of: 'certificate', key: `${name} ${value.value}`, command, what: 'use', value }];
}

/** What the writers of all three products need. */
import type { Writing } from '../deeds.ts';
import { isOpaque } from '../names.ts';
import type { Grantee } from '../types.ts';

/** True for what ACF2 matches by its UID string and no other product can name: a mask, or a part of the string. */
export function isNoName({ kind, name }: Grantee): boolean {
  return kind === 'uid' && !isOpaque(name) && !/^[A-Z0-9@#$]{1,8}$/iu.test(name);
}

/** There is nothing to do, and nothing to say. */
export const nothing: Writing = { steps: [], notes: [] };

/** There is something to say in the place of commands. */
export function said(...notes: readonly string[]): Writing {
  return { steps: [], notes };
}

/** The name of a person or server within the length that a product takes. */
export function cut(
  name: string | undefined,
  longest: number,
): { readonly text: string | undefined; readonly note?: string } {
  if (name === undefined) return { text: undefined };
  const bare = name.startsWith("'") && name.endsWith("'") && name.length > 1 ? name.slice(1, -1) : name;
  const plain = bare.replaceAll("''", "'");
  if (isOpaque(plain) || plain.length <= longest) return { text: name };
  const text = `'${plain.slice(0, longest).trim().replaceAll("'", "''")}'`;
  return { text, note: `The name is cut to ${longest} characters.` };
}

/** The short name of a key ring among those of its owner, where only its long one is known. */
export function ringRecord({ ring, record }: { readonly ring: string; readonly record?: string }): string {
  if (record !== undefined) return record;
  if (isOpaque(ring)) return ring;
  const short = ring
    .toUpperCase()
    .replace(/[^A-Z0-9@#$]/g, '')
    .slice(0, 8);
  return short === '' ? 'RING' : short;
}

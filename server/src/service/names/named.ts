/** What a name in a deck stands for, so that two places can be seen to speak of the same thing. */
import type { Esm } from '../../catalog/types.ts';
import type { Range } from '../../text/range.ts';

/** Something that commands speak of by name. What RACF knows is not what ACF2 knows, so the ESM is part of it. */
export type Named =
  /** A user or a group: they share one set of names. */
  | { readonly kind: 'principal'; readonly esm: Esm; readonly name: string }
  | { readonly kind: 'class'; readonly esm: Esm; readonly name: string }
  | { readonly kind: 'profile'; readonly esm: Esm; readonly className: string; readonly name: string };

/** A place where a command names something. */
export interface Mention {
  readonly named: Named;
  /** The value, in the logical text of its command. */
  readonly span: Range;
  /** The value as written. */
  readonly text: string;
  /** The command brings it into being: ADDUSER, RDEFINE. */
  readonly defines: boolean;
  /** For a user or group: what the operand takes. */
  readonly group: boolean;
}

/** True when two names stand for the same. */
export function isSame(a: Named, b: Named): boolean {
  return keyOf(a) === keyOf(b);
}

/** A text that two names share when they stand for the same, and no others. */
export function keyOf(named: Named): string {
  return `${named.kind} ${named.esm} ${named.kind === 'profile' ? `${named.className} ` : ''}${named.name}`;
}

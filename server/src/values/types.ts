/** What is asked of a value, and what is answered. */
import type { ClassSpec } from '../catalog/types.ts';
import type { Range } from '../text/range.ts';

/** A value as it stands in the text, without symbols and holes. */
export interface GivenValue {
  /** As the ESM sees it: symbols resolved, apostrophes off, doubled ones single. */
  readonly value: string;
  /** It stood in apostrophes, or began with one. */
  readonly quoted: boolean;
}

/** What has to be known besides the value. */
export interface ValueFacts {
  /** The class of a profile or member, in upper case; undefined when it is not known. */
  readonly className?: string | undefined;
  readonly classSpec?: ClassSpec | undefined;
  /** Of a grouping class, the class whose resources its members are. */
  readonly memberSpec?: ClassSpec | undefined;
  /** Whether enhanced generic naming is in force; undefined: only what is wrong either way is told. */
  readonly egn?: boolean | undefined;
}

/** What sort of thing is wrong. Each has a rule of its own. */
export type ValueProblemKind =
  /** Not of the form that the type asks for. */
  | 'malformed'
  | 'too-long'
  | 'too-short'
  /** A number outside its limits. */
  | 'out-of-range'
  /** Generic characters where they mean nothing. */
  | 'generic-shape'
  /** Generic characters in the first qualifier of a data set. */
  | 'generic-first-qualifier'
  /** `**` in a data set name where it is not in force. */
  | 'needs-egn';

export interface ValueProblem {
  readonly kind: ValueProblemKind;
  /** What is wrong, as the end of a sentence: `it is longer than 8 characters`. Never quotes the value. */
  readonly reason: string;
  /** The part of the value that is wrong; absent: all of it. */
  readonly range?: Range;
  /** The rule that is broken was looked up. What the catalog says of limits has a certainty of its own. */
  readonly sure: boolean;
  /** What may have been meant, for the whole value. */
  readonly replacement?: string;
}

/** A problem with the whole value that is sure, which is the usual case. */
export function surely(kind: ValueProblemKind, reason: string, range?: Range): ValueProblem {
  return range ? { kind, reason, sure: true, range } : { kind, reason, sure: true };
}

/** A problem that was not looked up: it is likely all the same. */
export function likely(kind: ValueProblemKind, reason: string, range?: Range): ValueProblem {
  return range ? { kind, reason, sure: false, range } : { kind, reason, sure: false };
}

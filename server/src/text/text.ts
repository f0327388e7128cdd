/**
 * The text of a deck, read by UTF-16 offsets. A string is one; `BlockText` is one of which an edit copies a small part only.
 *
 * Offsets are whole numbers that are not negative. What lies past the end is treated as strings treat it.
 */
export interface Text {
  readonly length: number;
  /** NaN past the end. */
  charCodeAt: (offset: number) => number;
  /** The empty string past the end. */
  charAt: (offset: number) => string;
  slice: (start: number, end?: number) => string;
  /** Where a string is found first from an offset on; -1 when it is not. */
  indexOf: (wanted: string, from?: number) => number;
  includes: (wanted: string) => boolean;
  /** True when a string stands at an offset. */
  startsWith: (wanted: string, at?: number) => boolean;
  /** The whole as one string. */
  toString: () => string;
}

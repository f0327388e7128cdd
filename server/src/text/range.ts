/** A half-open run of UTF-16 code units, `start` included and `end` not. What it counts from is said where it is used. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True when `offset` lies in the range or at its end: where a cursor stands that has just typed the range. */
export function touches(range: Range, offset: number): boolean {
  return offset >= range.start && offset <= range.end;
}

/** True when the two ranges share at least one position, an empty range counting as the place where it stands. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

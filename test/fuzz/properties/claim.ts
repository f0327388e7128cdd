import type { Range } from '../../../server/src/text/range.ts';

/** Fails a property. */
export function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Fails unless a range lies in another one and does not run backwards. */
export function claimInside(inner: Range, outer: Range, what: string): void {
  const well = Number.isInteger(inner.start) && Number.isInteger(inner.end) && inner.start <= inner.end;
  claim(
    well && inner.start >= outer.start && inner.end <= outer.end,
    `${what}: ${inner.start}-${inner.end} is not inside ${outer.start}-${outer.end}`,
  );
}

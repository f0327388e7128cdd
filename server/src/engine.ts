import { setFlagsFromString } from 'node:v8';

/**
 * Lets the engine collect young objects while it looks for old ones that nobody needs any more. Newer versions of V8 wait with that by
 * themselves, and with a large deck the young ones are so many in the end that all else stands still for up to 70 ms.
 * An engine that does not know the option goes on without it.
 */
export function avoidLongPauses(): void {
  setFlagsFromString('--no-separate-gc-phases');
}

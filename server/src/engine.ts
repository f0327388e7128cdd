import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine when to collect young objects; with a large deck much else waits for that. An engine that does not know an option
 * goes on without it.
 */
export function avoidLongPauses(): void {
  // Also while it looks for old objects that nobody needs any more. Newer versions of V8 wait with that by themselves, and then the young
  // ones are so many in the end that all else stands still for up to 70 ms.
  setFlagsFromString('--no-separate-gc-phases');
  // Between two messages when half of the room is taken, not four fifths: then fewer collections fall into an edit.
  setFlagsFromString('--minor-gc-task-trigger=50');
}

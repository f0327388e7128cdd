/**
 * Long work in steps: whoever runs it may do something else after each, and may give it up there. What the work keeps of its own
 * while it is under way is valid again at its end only, unless it says otherwise.
 */
export type Steps<T> = Generator<undefined, T>;

/** Goes through all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

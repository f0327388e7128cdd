/** Fails the test unless the condition holds. Node's assert does not exist in a browser. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails the test unless the list has the element. */
export function assertIncludes(list: readonly string[], element: string): void {
  assert(list.includes(element), `${JSON.stringify(element)} is not in ${JSON.stringify(list.slice(0, 40))}`);
}

export function assertEqual<T extends string | number | boolean>(actual: T, expected: T): void {
  assert(actual === expected, `${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

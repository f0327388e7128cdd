/** Milliseconds that the server waits for an answer of the client before it goes on without it. */
const patience = 5000;

/** What a promise comes to, or undefined when it takes too long. */
export async function inTime<T>(promise: Promise<T>): Promise<{ readonly result: T } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, patience);
  });
  try {
    return await Promise.race([promise.then((result) => ({ result })), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

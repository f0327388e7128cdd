/** The kind of an error and where it was thrown, without its message: that may quote the deck, and with it a password. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [error.name, ...frames.slice(0, 5)].join('\n');
}

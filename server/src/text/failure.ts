/** The kind of an error and where it was thrown, without its message: that may quote the deck, and with it a password. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const { name, message, stack = '' } = error;
  // The message stands before them, and may have lines that look like them.
  const at = stack.indexOf(message);
  const frames = at < 0 ? [] : stack.slice(at + message.length).split('\n');
  return [name, ...frames.filter((line) => /^ {4}at /.test(line)).slice(0, 5)].join('\n');
}

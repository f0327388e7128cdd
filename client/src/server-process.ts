/**
 * What Node is told when it starts the server. A large deck is nearly all kept, so each collection of young objects copies what was
 * made since the one before, and everything else waits meanwhile: half as much of it in twice as many collections makes for shorter waits.
 */
export const serverArguments: readonly string[] = ['--max-semi-space-size=8'];

/**
 * What Node is told when it starts the server.
 *
 * Of a large deck that is opened nearly everything is kept, so each collection of young objects copies most of them, and all else waits
 * meanwhile. Fewer than Node keeps by itself make for shorter waits; with half of these edits that concern much of the deck take a tenth
 * longer.
 *
 * One thread besides that of the server compiles and collects, not four: on a machine of two cores they take turns with the server
 * itself. An Electron has threads of its own, and leaves that aside.
 */
export const serverArguments: readonly string[] = ['--max-semi-space-size=16', '--v8-pool-size=1'];

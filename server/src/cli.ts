/** Entry of the command line tool `esm-lint`. */
import { reasonOf } from './cli/files.ts';
import { main } from './cli/run.ts';
import { processStreams } from './cli/streams.ts';
import { rules } from './rules/index.ts';

// Node would print the message of an error that nothing caught, and that may quote the deck.
process.on('uncaughtException', (error) => {
  process.stderr.write(`esm-lint: ${reasonOf(error)}\n`);
  process.exit(2);
});

// The exit code is set, not taken at once, so that what is written to a pipe arrives.
void main(process.argv.slice(2), processStreams(), rules).then((code) => {
  process.exitCode = code;
});

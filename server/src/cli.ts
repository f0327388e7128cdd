/** Entry of the command line tool `esm-lint`. */
import { main } from './cli/run.ts';
import { processStreams } from './cli/streams.ts';
import { rules } from './rules/index.ts';

// The exit code is set, not taken at once, so that what is written to a pipe arrives.
void main(process.argv.slice(2), processStreams(), rules).then((code) => {
  process.exitCode = code;
});

/** Entry of the language server on Node: the VS Code extension starts it by IPC, other editors by `--stdio`. */
import { promises as files } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { avoidLongPauses } from './engine.ts';
import { startServer } from './lsp/server.ts';
import { failureOf } from './text/failure.ts';
import { version } from './version.ts';

const usage = `Usage: esm-language-server --stdio

Language server for RACF, ACF2 and Top Secret commands and the JCL that carries them.

  --stdio              speak the Language Server Protocol on standard input and output
  --node-ipc           speak it over the IPC channel of the Node process that started this one
  --socket=PORT        speak it over a socket of this machine
  --pipe=NAME          speak it over a named pipe
  --clientProcessId=N  end when process N ends
  --help               print this text and end
  --version            print the version and end
`;

start(process.argv.slice(2));

function start(args: string[]): void {
  const given = read(args);
  if (typeof given === 'string') fail(given);
  else if (given.help) process.stdout.write(usage);
  else if (given.version) process.stdout.write(`${version}\n`);
  else if (given['node-ipc'] && process.send === undefined)
    fail('--node-ipc needs a parent process with an IPC channel');
  else if (given.stdio || given['node-ipc'] || given.socket || given.pipe) {
    process.on('uncaughtException', crash);
    avoidLongPauses();
    // The library reads the transport from the arguments itself.
    startServer(createConnection(ProposedFeatures.all), readFileOf);
  } else fail('say how to speak to the client');
}

/** The arguments, or what is wrong with them. */
function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        stdio: { type: 'boolean' },
        'node-ipc': { type: 'boolean' },
        socket: { type: 'string' },
        pipe: { type: 'string' },
        clientProcessId: { type: 'string' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : 'bad arguments';
  }
}

/** The text of a file by its URI; a file that cannot be read counts as one that is not there. */
async function readFileOf(uri: string): Promise<string | undefined> {
  try {
    return await files.readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return undefined;
  }
}

/** Ends the server after an error that nothing caught. Node would print its message, which may quote the deck. */
function crash(error: unknown): void {
  process.stderr.write(`esm-language-server: failed: ${failureOf(error)}\n`);
  process.exit(1);
}

function fail(message: string): void {
  process.stderr.write(`esm-language-server: ${message}\n\n${usage}`);
  process.exitCode = 2;
}

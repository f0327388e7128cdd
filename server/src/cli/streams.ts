import { buffer } from 'node:stream/consumers';

/** What the tool reads from and writes to, apart from the files it is given. */
export interface Streams {
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>;
  readonly output: (text: string | Uint8Array) => void;
  readonly errors: (text: string) => void;
  /** Whether the output may be coloured. */
  readonly colour: boolean;
}

/** The streams of this process. A reader that goes away, as `head` does, is no failure. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    input: () => buffer(process.stdin),
    output: (text) => void process.stdout.write(text),
    errors: (text) => void process.stderr.write(text),
    colour: process.stdout.isTTY && !process.env.NO_COLOR,
  };
}

import type { SessionCase } from '../../input/session.ts';
import { claim } from '../claim.ts';
import { sessionTime } from './clock.ts';
import { type Connect, inProcess } from './peer.ts';
import { Session } from './run.ts';

/** A session with a server in this process: whatever the client does, it is answered as it has to be. */
export async function sessions(one: SessionCase, connect: Connect = inProcess): Promise<void> {
  const lost: unknown[] = [];
  const lose = (error: unknown): void => {
    lost.push(error);
  };
  const back = sessionTime(one.isSlow);
  const { error: print } = console;
  // Where the libraries write what they have caught.
  console.error = lose;
  process.on('unhandledRejection', lose);
  process.on('uncaughtException', lose);
  try {
    await new Session(one, connect).play();
  } finally {
    process.off('unhandledRejection', lose);
    process.off('uncaughtException', lose);
    console.error = print;
    back();
  }
  const [first] = lost;
  claim(
    first === undefined,
    `nobody has caught ${first instanceof Error ? (first.stack ?? first.message) : String(first)}`,
  );
}

import type { CancellationToken } from 'vscode-languageserver';
import { failureOf } from '../text/failure.ts';
import { LSPErrorCodes, ResponseError } from './protocol.ts';

/** Where the server writes its log; in an editor this is the output channel. */
export type Log = (line: string) => void;

/** Runs handlers so that one that throws becomes one log line and an empty answer, never a dead server. */
export class Guard {
  private readonly logged = new Set<string>();
  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
  }

  /** Runs `action`; when it throws, logs that under `name` the first time and returns `empty`. */
  async run<T>(name: string, empty: T, action: () => T | Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.report(name, error);
      return empty;
    }
  }

  /** Runs what nobody waits for; when it throws, at once or later, logs that under `name` the first time. */
  aside(name: string, action: () => void | Promise<void>): void {
    const guarded = async (): Promise<void> => {
      try {
        await action();
      } catch (error) {
        this.report(name, error);
      }
    };
    void guarded();
  }

  /** Logs a failure once per name. Error messages are left out: they may quote the deck, and with it a password. */
  report(name: string, error: unknown): void {
    if (this.logged.has(name)) return;
    this.logged.add(name);
    this.log(`${name} failed: ${failureOf(error)}`);
  }
}

/** Gives up when the client has taken its request back. */
export function checkCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

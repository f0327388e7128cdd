/** When a server that died is started again. Knows no editor. */

/** Seconds before each restart in a row; there is no further one. */
const delays = [0, 1, 4, 15, 60];

/** A server that ran for so many milliseconds is well: its next death is the first of a new row. */
const wellAfter = 180_000;

/** What is done about a death of the server, and what the user is told. */
export interface Restart {
  /** Milliseconds to wait; undefined: it stays dead. */
  readonly delay?: number;
  readonly message: string;
}

/** Counts the deaths of a server, so that one that dies at once again is not started in a circle. */
export class Restarts {
  private readonly name: string;
  private deaths = 0;
  private last = Number.NEGATIVE_INFINITY;

  /** @param name of the server, for messages */
  constructor(name: string) {
    this.name = name;
  }

  /**
   * The server has died.
   *
   * @param now milliseconds of a clock that only goes forward
   */
  died(now: number): Restart {
    if (now - this.last > wellAfter) this.deaths = 0;
    const seconds = delays[this.deaths];
    this.deaths++;
    this.last = now + (seconds ?? 0) * 1000;
    if (seconds === undefined) {
      return {
        message: `The language server of ${this.name} died ${this.deaths} times in a row and is not started again. Your decks are not checked until you restart it.`,
      };
    }
    const when = seconds === 0 ? 'now' : `in ${seconds} second${seconds === 1 ? '' : 's'}`;
    return {
      delay: seconds * 1000,
      message: `The language server of ${this.name} died. It is started again ${when}.`,
    };
  }

  /** The user has restarted the server: what was before does not count. */
  forget(): void {
    this.deaths = 0;
  }
}

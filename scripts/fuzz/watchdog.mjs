// @ts-check
import { clearInterval, setInterval } from 'node:timers';

/**
 * Ends what does not come back. Seconds are counted one by one: those in which the whole machine stands still are none.
 */
export class Watchdog {
  #left = Infinity;
  #timer;

  /** @param {() => void} end called once when the time is over */
  constructor(end) {
    this.#timer = setInterval(() => {
      if (--this.#left > 0) return;
      this.stop();
      end();
    }, 1000);
  }

  /**
   * There was a sign of life; the next must come in time.
   * @param {number} seconds
   */
  wait(seconds) {
    this.#left = seconds;
  }

  stop() {
    clearInterval(this.#timer);
  }
}

/** Calls for a key some time after it was last scheduled, once for any number of schedules in between. */
export class Debounced {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly call: (key: string) => void;

  constructor(call: (key: string) => void) {
    this.call = call;
  }

  /** Calls for the key when `delay` milliseconds have passed without another `schedule`. */
  schedule(key: string, delay: number): void {
    clearTimeout(this.timers.get(key));
    const timer = setTimeout(() => {
      this.timers.delete(key);
      this.call(key);
    }, delay);
    this.timers.set(key, timer);
  }
}

/** A wait that others can shorten. Knows no editor. */
export class Pause {
  private end: ((goOn: boolean) => void) | undefined;
  private readonly changed: () => void;

  /** @param changed called when a wait begins or ends */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** True while something waits. */
  get isOn(): boolean {
    return this.end !== undefined;
  }

  /** Returns after so many milliseconds, or when it is told to: whether to go on. */
  async wait(milliseconds: number): Promise<boolean> {
    const waiting = new Promise<boolean>((resolve) => {
      const timer = setTimeout(resolve, milliseconds, true);
      this.end = (goOn) => {
        clearTimeout(timer);
        resolve(goOn);
      };
    });
    this.changed();
    const goOn = await waiting;
    this.end = undefined;
    this.changed();
    return goOn;
  }

  /** Ends the wait, if there is one: to go on at once, or not at all. Returns whether there was one. */
  finish(goOn: boolean): boolean {
    const { end } = this;
    end?.(goOn);
    return end !== undefined;
  }
}

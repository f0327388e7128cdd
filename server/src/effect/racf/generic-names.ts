/**
 * Names with generic characters, by what stands before the first of those: to find the few that may cover a resource
 * takes as long for any number of them.
 */
export class GenericNames {
  private readonly names = new Map<string, string | Set<string>>();

  add(name: string): void {
    const start = literalStart(name);
    const known = this.names.get(start);
    if (known === undefined) this.names.set(start, name);
    else if (known instanceof Set) known.add(name);
    else if (known !== name) this.names.set(start, new Set([known, name]));
  }

  delete(name: string): void {
    const start = literalStart(name);
    const known = this.names.get(start);
    if (known === name) this.names.delete(start);
    else if (known instanceof Set) {
      known.delete(name);
      if (known.size === 0) this.names.delete(start);
    }
  }

  get isEmpty(): boolean {
    return this.names.size === 0;
  }

  /** The names of which the start is that of a resource. */
  *near(resource: string): Generator<string> {
    if (this.names.size === 0) return;
    // `ABC.**` covers `ABC`.
    const whole = `${resource}.`;
    for (let length = 0; length <= whole.length; length++) {
      const known = this.names.get(whole.slice(0, length));
      if (known === undefined) continue;
      if (known instanceof Set) yield* known;
      else yield known;
    }
  }
}

function literalStart(name: string): string {
  const end = name.search(/[*%]/u);
  return end < 0 ? name : name.slice(0, end);
}

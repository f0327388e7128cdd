import type { Report } from './run.ts';

/** Of the findings that say the same, the first of the deck. */
export class Firsts {
  private readonly found = new Map<string, { readonly report: Report; readonly start: number }>();

  add(once: string, report: Report, start: number): void {
    const known = this.found.get(once);
    if (!known || start < known.start) this.found.set(once, { report, start });
  }

  addTo(all: Report[]): void {
    for (const { report } of this.found.values()) all.push(report);
  }
}

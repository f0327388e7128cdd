import type { Report } from './report.ts';

/** Of the findings that say the same, the first of the deck. */
export class Firsts {
  private readonly found = new Map<string, { readonly report: Report; readonly start: number }>();

  /** @param start document offset of the command that the finding is about */
  add(once: string, report: Report, start: number): void {
    const known = this.found.get(once);
    if (!known || start < known.start || (start === known.start && isBefore(report, known.report))) {
      this.found.set(once, { report, start });
    }
  }

  addTo(all: Report[]): void {
    for (const { report } of this.found.values()) all.push(report);
  }
}

/** One command may give several: which is added first depends on the edits that led to the deck. */
function isBefore(a: Report, b: Report): boolean {
  return offsetInCommand(a) < offsetInCommand(b);
}

function offsetInCommand({ finding: { place } }: Report): number {
  if ('span' in place) return place.span.start;
  return 'cards' in place ? place.cards.start : 0;
}
